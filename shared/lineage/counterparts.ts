// Which item of this plan stands for which item of its parent: as kept, by the same id, or by the same name.
import { inOrder } from '../base/order-key.ts';
import { collectionDefinition, itemsOf } from '../plan/address.ts';
import type { Field } from '../plan/field-kinds.ts';
import { parentKeys } from '../plan/parent-plan.ts';
import type { ParentKey, ParentPlan } from '../plan/parent-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { isParentKey } from './groups.ts';
import type { Snapshot } from './snapshot.ts';

/** The id here of a parent's item; '' where nothing here stands for it. */
export type Counterparts = (key: ParentKey, id: string) => string;

/**
 * Pairs a parent's items with those of the plan. What was left out on purpose stays unpaired; an item nobody has
 * paired yet is paired with the first of the same name, so that no body is taken over beside itself.
 */
export function pairItems(plan: Plan, there: Snapshot, kept: ParentPlan | null): Counterparts {
  const pairs = new Map(parentKeys.map((key) => [key, pairTable(plan, key, there, kept)]));
  return (key, id) => pairs.get(key)?.get(id) ?? '';
}

function pairTable(
  plan: Plan,
  key: ParentKey,
  there: Snapshot,
  kept: ParentPlan | null,
): ReadonlyMap<string, string> {
  const items = itemsOf(plan, key);
  const pairs = new Map<string, string>();
  const used = new Set<string>();
  const pair = (id: string, here: string): void => {
    if (pairs.has(id) || used.has(here) || !Object.hasOwn(items, here)) return;
    pairs.set(id, here);
    used.add(here);
  };
  const taken = kept?.taken[key] ?? {};
  for (const [id, { here }] of Object.entries(taken)) pair(id, here);
  for (const id of there[key].keys()) pair(id, id);
  const { titleField } = collectionDefinition(key);
  const byName = new Map<string, string>();
  for (const item of inOrder(items).toReversed())
    if (!used.has(item.id)) byName.set(folded(item[titleField]), item.id);
  for (const [id, values] of there[key]) {
    const name = folded(values[titleField]);
    if (name !== '' && !Object.hasOwn(taken, id)) pair(id, byName.get(name) ?? '');
  }
  return pairs;
}

const folded = (name: unknown): string =>
  typeof name === 'string' ? name.trim().replaceAll(/\s+/g, ' ').toLowerCase() : '';

/** A parent's answer as this plan would say it: references by the ids here, the parent's own where there is none yet. */
export function asHere(field: Field, value: unknown, counterparts: Counterparts): unknown {
  if (field.kind === 'ref' && typeof value === 'string' && value !== '' && isParentKey(field.to))
    return counterparts(field.to, value) || value;
  if (field.kind === 'refs' && Array.isArray(value) && isParentKey(field.to)) {
    const { to } = field;
    return [...new Set((value as string[]).map((id) => counterparts(to, id) || id))].sort();
  }
  return value;
}
