// The edits that add and change what was picked, with the bodies it names: no reference of a taken item leads nowhere.
import { inOrder } from '../base/order-key.ts';
import { itemsOf } from '../plan/address.ts';
import type { Edit } from '../plan/edit.ts';
import type { Field } from '../plan/field-kinds.ts';
import { parentKeys } from '../plan/parent-plan.ts';
import type { ParentKey, TakenValues } from '../plan/parent-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { Origin } from '../plan/section.ts';
import { asHere, pairItems } from './counterparts.ts';
import type { Counterparts } from './counterparts.ts';
import { takenFields } from './groups.ts';
import type { Group } from './groups.ts';
import type { ItemOffer } from './offer.ts';
import { placeOfTaken } from './picks.ts';
import type { Picks } from './picks.ts';
import { snapshotOf } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';

type Taking = {
  readonly chosen: readonly Group[];
  readonly picked: readonly ItemOffer[];
  readonly picks: Picks;
};

/** `along`: bodies nobody picked that something picked names. `hereOf`: who stands for whom once the edits are made. */
export type Additions = {
  readonly edits: readonly Edit[];
  readonly along: readonly string[];
  readonly hereOf: Counterparts;
};

const bodies: ParentKey = 'coordination.actors';

export function additions(plan: Plan, parent: Plan, { chosen, picked, picks }: Taking): Additions {
  const there = snapshotOf(parent);
  const kept = plan.parentPlan?.planId === parent.id ? plan.parentPlan : null;
  const paired = pairItems(plan, there, kept);
  const added = new Map(parentKeys.map((key) => [key, new Set<string>()]));
  for (const { key, item, change } of picked)
    if (change === 'new' || change === 'leftOut') added.get(key)?.add(item);
  const named = namedBodies(there, { chosen, picked, picks });
  const along = [...named].filter(
    (id) =>
      paired(bodies, id) === '' &&
      !added.get(bodies)?.has(id) &&
      there[bodies].has(id) &&
      !Object.hasOwn(itemsOf(plan, bodies), id),
  );
  for (const id of along) added.get(bodies)?.add(id);
  const hereOf: Counterparts = (key, id) => paired(key, id) || (added.get(key)?.has(id) ? id : '');
  const taken = (field: Field, value: unknown): unknown =>
    whole(field, asHere(field, value, hereOf), plan, added);
  return {
    edits: [
      ...parentKeys.flatMap((key) => addEdits(parent, { key, ids: added.get(key), hereOf, chosen, taken })),
      ...picked.flatMap((offer) => changeEdits(offer, { there, picks, chosen, taken })),
    ],
    along,
    hereOf,
  };
}

/** The bodies that what was picked names, by the parent's ids. */
function namedBodies(there: Snapshot, { chosen, picked, picks }: Taking): ReadonlySet<string> {
  const named = new Set<string>();
  for (const offer of picked) {
    const values = there[offer.key].get(offer.item) ?? {};
    for (const [name, field] of takenFields(offer.key, chosen)) {
      if (field.kind !== 'ref' && field.kind !== 'refs') continue;
      if (offer.change === 'changed' && !picks.has(offer, name)) continue;
      for (const id of [values[name] ?? []].flat() as string[]) if (id !== '') named.add(id);
    }
  }
  return named;
}

/** A reference to what neither is here nor comes along is left blank: the parent itself no longer has it. */
function whole(
  field: Field,
  value: unknown,
  plan: Plan,
  added: ReadonlyMap<ParentKey, ReadonlySet<string>>,
): unknown {
  if (field.kind !== 'ref' && field.kind !== 'refs') return value;
  const isThere = (id: string): boolean =>
    Object.hasOwn(itemsOf(plan, field.to), id) || (added.get(field.to as ParentKey)?.has(id) ?? false);
  if (field.kind === 'ref') return isThere(value as string) ? value : '';
  return (value as readonly string[]).filter(isThere);
}

type Adding = {
  readonly key: ParentKey;
  readonly ids: ReadonlySet<string> | undefined;
  readonly hereOf: Counterparts;
  readonly chosen: readonly Group[];
  readonly taken: (field: Field, value: unknown) => unknown;
};

/** Each behind the item it follows in the parent, as far as that is here. */
function addEdits(parent: Plan, { key, ids, hereOf, chosen, taken }: Adding): Edit[] {
  if (!ids || ids.size === 0) return [];
  const origin: Origin = { from: 'parent', ref: parent.id, sources: [], status: '' };
  let after: string | undefined;
  return inOrder(itemsOf(parent, key)).flatMap((item): Edit[] => {
    const before = after;
    after = hereOf(key, item.id) || after;
    if (!ids.has(item.id)) return [];
    const values = Object.fromEntries(
      takenFields(key, chosen).map(([name, field]) => [name, taken(field, item[name])]),
    );
    const place = before === undefined ? {} : { after: before };
    return [{ kind: 'add', collection: key, id: item.id, values, origin, ...place }];
  });
}

type Changing = Pick<Adding, 'chosen' | 'taken'> & { readonly there: Snapshot; readonly picks: Picks };

function changeEdits(offer: ItemOffer, { there, picks, chosen, taken }: Changing): Edit[] {
  if (offer.change !== 'changed') return [];
  const said: TakenValues = there[offer.key].get(offer.item) ?? {};
  const differing = new Set(offer.fields.map(({ field }) => field));
  return takenFields(offer.key, chosen)
    .filter(([name]) => differing.has(name) && picks.has(offer, name))
    .map(([name, field]) => ({
      kind: 'set',
      place: placeOfTaken(offer.key, offer.here, name),
      value: taken(field, said[name]),
    }));
}
