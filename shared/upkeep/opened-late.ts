// A plan opened long after its last change: what a stranger at night must know of it before using it.
import type { Plan } from '../plan/plan.ts';
import { datedThings } from './dated-things.ts';
import type { DatedThing } from './dated-things.ts';
import { firstCalls } from './first-calls.ts';
import type { FirstCall } from './first-calls.ts';
import { lastLookedAt } from './last-looked-at.ts';
import { dayOf, monthsBetween, monthsLater } from './months.ts';
import { lateMonths, veryLateMonths } from './periods.ts';
import { isExample } from './reading-day.ts';
import { ageingItems, countTrust } from './stale-items.ts';
import type { AgeingItem, TrustCount } from './stale-items.ts';

/** The kinds of days that say how long something holds. */
const validities: readonly DatedThing['kind'][] = ['validity', 'agreement', 'delegation'];

export type OpenedLate = {
  /** `veryLate` from two years on: then nothing in it is to be trusted unread. */
  readonly strength: 'late' | 'veryLate';
  readonly months: number;
  /** Days; '' where the plan does not say. A final plan has not changed since it became final. */
  readonly changedOn: string;
  readonly lookedAtOn: string;
  readonly isFinal: boolean;
  readonly edition: string;
  readonly holds: readonly DatedThing[];
  readonly ended: readonly DatedThing[];
  /** Kinds with anything stale, and the first stale item of each to go to. */
  readonly stale: readonly (TrustCount & { readonly first: AgeingItem })[];
  readonly calls: readonly FirstCall[];
};

/** What to say on opening; `null` for a plan changed within half a year, and for a worked example. `now` is an instant. */
export function openedLate(plan: Plan, now: string): OpenedLate | null {
  const [changedOn, today] = [dayOf(plan.changedAt), dayOf(now)];
  if (isExample(plan) || monthsLater(changedOn, lateMonths) >= today) return null;
  const months = monthsBetween(changedOn, today);
  const things = datedThings(plan, today).filter(({ kind }) => validities.includes(kind));
  const items = ageingItems(plan, today);
  const { cover } = plan.sections;
  return {
    strength: months >= veryLateMonths ? 'veryLate' : 'late',
    months,
    changedOn,
    lookedAtOn: lastLookedAt(cover, today),
    isFinal: cover.status === 'final',
    edition: cover.edition.trim(),
    holds: things.filter(({ nearness }) => nearness !== 'past'),
    ended: things.filter(({ nearness }) => nearness === 'past'),
    stale: countTrust(items).flatMap((count) => {
      const first = items.find(({ kind, trust }) => kind === count.kind && trust === 'stale');
      return first ? [{ ...count, first }] : [];
    }),
    calls: firstCalls(plan),
  };
}
