// Which rows of the open plan were taken from its parent, and which of them say something else now.
// Worked out once for as long as the tables in question stay the same, since every cell of a table asks.
import { standingDifferences } from '../../shared/lineage/offer.ts';
import type { ItemOffer } from '../../shared/lineage/offer.ts';
import { itemsOf } from '../../shared/plan/address.ts';
import { parentKeys } from '../../shared/plan/parent-plan.ts';
import type { Plan } from '../../shared/plan/plan.ts';

type Marks = {
  readonly seen: readonly unknown[];
  /** By table and id here: the difference, or `null` where the row says what the parent says. */
  readonly byRow: ReadonlyMap<string, ItemOffer | null>;
  readonly offers: readonly ItemOffer[];
};

const rowKey = (key: string, id: string): string => `${key}/${id}`;
let last: Marks | null = null;

function marksOf(plan: Plan): Marks {
  const seen = [plan.parentPlan, ...parentKeys.map((key) => itemsOf(plan, key))];
  if (last?.seen.every((part, at) => part === seen[at])) return last;
  const offers = standingDifferences(plan);
  const byRow = new Map<string, ItemOffer | null>();
  for (const key of parentKeys)
    for (const { here } of Object.values(plan.parentPlan?.taken[key] ?? {}))
      if (here !== '' && Object.hasOwn(itemsOf(plan, key), here)) byRow.set(rowKey(key, here), null);
  for (const offer of offers) if (offer.here !== '') byRow.set(rowKey(offer.key, offer.here), offer);
  last = { seen, byRow, offers };
  return last;
}

/** `same` or `differs` for a row that was taken from the parent; `null` for the plan's own. */
export function markOf(plan: Plan, key: string, id: string): 'same' | 'differs' | null {
  if (!plan.parentPlan) return null;
  const found = marksOf(plan).byRow.get(rowKey(key, id));
  return found === undefined ? null : found === null ? 'same' : 'differs';
}

/** What a row says otherwise than the parent; `null` for nothing. */
export const differenceOf = (plan: Plan, key: string, id: string): ItemOffer | null =>
  plan.parentPlan ? (marksOf(plan).byRow.get(rowKey(key, id)) ?? null) : null;

/** How many rows stand for one of the parent, and how many items differ, those left out here included. */
export function countMarks(plan: Plan): { readonly taken: number; readonly differing: number } {
  if (!plan.parentPlan) return { taken: 0, differing: 0 };
  const { byRow, offers } = marksOf(plan);
  return { taken: byRow.size, differing: offers.length };
}
