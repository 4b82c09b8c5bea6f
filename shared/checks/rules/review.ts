// Keeping the plan alive: looked at at least once a year, exercised, owned by somebody.
import type { Look } from '../look.ts';
import { rule, when } from '../rule.ts';

/** The last day the plan is known to have been looked at as a whole, or ''. */
const lastLookedAt = (look: Look): string =>
  [
    look.section('cover').validFrom,
    ...Object.values(look.section('cover').changes).map((change) => change.on),
    ...Object.values(look.section('cover').approvals).map((approval) => approval.signedOn),
  ]
    .filter((day) => day !== '' && day <= look.today())
    .sort()
    .at(-1) ?? '';

/** The same day `months` later; a day that month lacks becomes its last. */
export function monthsLater(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const at = year * 12 + (month - 1) + months;
  const last = new Date(Date.UTC(Math.floor(at / 12), (at % 12) + 1, 0)).getUTCDate();
  const parts = [Math.floor(at / 12), (at % 12) + 1, Math.min(date, last)];
  return [
    String(parts[0]).padStart(4, '0'),
    ...parts.slice(1).map((part) => String(part).padStart(2, '0')),
  ].join('-');
}

export const reviewRules = [
  rule({
    code: 'review-stale',
    severity: 'warning',
    source: 'ppre',
    at: 'review.everyMonths',
    asks: ['cover.validFrom'],
    find: (look) => {
      const last = lastLookedAt(look);
      const months = look.section('review').everyMonths ?? 12;
      return when(last !== '' && monthsLater(last, Math.min(months || 12, 12)) < look.today(), () => ({
        values: { date: last },
      }));
    },
  }),
  rule({
    code: 'review-overdue',
    severity: 'warning',
    source: 'ppre',
    at: 'review.nextReview',
    find: (look) => {
      const { nextReview } = look.section('review');
      return when(nextReview !== '' && nextReview < look.today(), () => ({ values: { date: nextReview } }));
    },
  }),
  rule({
    code: 'no-review-date',
    severity: 'warning',
    source: 'ppre',
    at: 'review.nextReview',
    find: (look) => when(look.section('review').nextReview === ''),
  }),
  rule({
    code: 'plan-without-keeper',
    severity: 'warning',
    source: 'cpg101',
    at: 'review.keeper',
    find: (look) => when(!look.item('coordination.actors', look.section('review').keeper)),
  }),
  rule({
    code: 'no-exercise',
    severity: 'note',
    source: 'micicG8',
    at: 'review.exercises.title',
    find: (look) => when(look.items('review.exercises').length === 0),
  }),
  rule({
    code: 'validity-ended',
    severity: 'warning',
    source: 'cpg101',
    at: 'cover.validUntil',
    find: (look) => {
      const { validUntil } = look.section('cover');
      return when(validUntil !== '' && validUntil < look.today(), () => ({ values: { date: validUntil } }));
    },
  }),
  rule({
    code: 'validity-reversed',
    severity: 'warning',
    source: 'arithmetic',
    at: 'cover.validUntil',
    asks: ['cover.validFrom'],
    find: (look) => {
      const { validFrom, validUntil } = look.section('cover');
      return when(validFrom !== '' && validUntil !== '' && validUntil < validFrom);
    },
  }),
] as const;
