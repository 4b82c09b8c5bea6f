// What a plan keeps of its parent once it has taken from it: all the parent says now, of the groups that were looked at.
// What was not looked at stays as it was kept, so that it is offered another time.
import { itemsOf } from '../plan/address.ts';
import type { ParentKey, ParentPlan } from '../plan/parent-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { Counterparts } from './counterparts.ts';
import { groupOf, takenFields } from './groups.ts';
import type { Group } from './groups.ts';
import { byKey, keepApart, keptSnapshot, snapshotOf } from './snapshot.ts';
import type { Kept } from './snapshot.ts';

type After = {
  readonly chosen: readonly Group[];
  readonly hereOf: Counterparts;
  /** What is gone from the parent and could not go here. */
  readonly refused: readonly { readonly key: ParentKey; readonly here: string }[];
};

/** What is kept after the edits: decided on is what was looked at, taken or not. */
export function keptAfter(
  plan: Plan,
  parent: Plan,
  { chosen, hereOf, refused }: After,
): Pick<ParentPlan, 'taken' | 'restricted'> {
  const there = snapshotOf(parent);
  const former = plan.parentPlan?.planId === parent.id ? plan.parentPlan : null;
  const was = former ? keptSnapshot(former) : null;
  const isKept = (key: ParentKey, here: string): boolean =>
    refused.some((found) => found.key === key && found.here === here);
  const rows = (key: ParentKey): Map<string, Kept> => {
    const kept = new Map<string, Kept>();
    const isLookedAt = chosen.includes(groupOf(key));
    for (const [id, values] of was?.[key] ?? []) {
      const here = former?.taken[key]?.[id]?.here ?? '';
      if (!isLookedAt || isKept(key, here)) kept.set(id, { here, values });
    }
    for (const [id, values] of there[key]) {
      const here = hereOf(key, id);
      // A body that came along is known from now on, even if bodies were not looked at.
      if (!isLookedAt && (here === '' || was?.[key].has(id) || !isNewHere(plan, key, here))) continue;
      const fields = takenFields(key, chosen).map(([name]) => [name, values[name]]);
      kept.set(id, { here, values: { ...was?.[key].get(id), ...Object.fromEntries(fields) } });
    }
    return kept;
  };
  return keepApart(byKey(rows));
}

const isNewHere = (plan: Plan, key: ParentKey, here: string): boolean =>
  !Object.hasOwn(itemsOf(plan, key), here);
