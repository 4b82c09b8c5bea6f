// What a parent plan offers a plan, item by item and answer by answer: the parent as it was taken, the parent now, this plan.
// Says what differs and who changed it; decides and changes nothing.
import { compactJson } from '../base/canonical-json.ts';
import { itemsOf } from '../plan/address.ts';
import { blankOf } from '../plan/field-kinds.ts';
import type { Field } from '../plan/field-kinds.ts';
import { parentKeys } from '../plan/parent-plan.ts';
import type { ParentKey, ParentPlan, TakenValues } from '../plan/parent-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { asHere, pairItems } from './counterparts.ts';
import type { Counterparts } from './counterparts.ts';
import { groupOf, groups, takenFields } from './groups.ts';
import type { Group } from './groups.ts';
import { keptSnapshot, snapshotOf } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * An answer that is not the same, and who changed it since it was taken; `both` also where nobody can tell.
 * `isErased`: the parent leaves blank what is answered here.
 */
export type FieldOffer = {
  readonly field: string;
  readonly by: 'parent' | 'here' | 'both';
  readonly isErased: boolean;
};

/** An item that is not the same in the parent and here. */
export type ItemOffer = {
  readonly key: ParentKey;
  /** The parent's id of the item. */
  readonly item: string;
  /** The id of the item here; '' where there is none. */
  readonly here: string;
  /** `new` in the parent · `changed` on either side · `gone` from the parent · `leftOut` here: taken once, or declined. */
  readonly change: 'new' | 'changed' | 'gone' | 'leftOut';
  /** The parent says something that was not decided on before. */
  readonly isNews: boolean;
  /** Of a changed item, the answers that differ, in asking order. */
  readonly fields: readonly FieldOffer[];
};

/** What the parent as given differs in from the plan, of the groups chosen. Items stand in the parent's order. */
export function offerFromParent(
  plan: Plan,
  parent: Plan,
  chosen: readonly Group[] = groups,
): readonly ItemOffer[] {
  const kept = plan.parentPlan?.planId === parent.id ? plan.parentPlan : null;
  return offer({ plan, kept, there: snapshotOf(parent), chosen });
}

/** What of a plan is needed to tell what differs from its parent. */
export type InLineage = Pick<Plan, 'parentPlan' | 'restricted'> & {
  readonly sections: Pick<Plan['sections'], 'coordination' | 'earlyWarning'>;
};

/** What the plan differs in from its parent as it was taken: no file is needed to tell. Nothing without a parent. */
export function standingDifferences(
  part: InLineage,
  chosen: readonly Group[] = groups,
): readonly ItemOffer[] {
  const plan = part as Plan;
  const kept = plan.parentPlan;
  return kept ? offer({ plan, kept, there: keptSnapshot(kept), chosen }) : [];
}

type Sides = {
  readonly plan: Plan;
  readonly kept: ParentPlan | null;
  readonly there: Snapshot;
  readonly chosen: readonly Group[];
};

function offer(sides: Sides): readonly ItemOffer[] {
  const { plan, kept, there, chosen } = sides;
  const base = kept ? keptSnapshot(kept) : null;
  const counterparts = pairItems(plan, there, kept);
  return parentKeys
    .filter((key) => chosen.includes(groupOf(key)))
    .flatMap((key): ItemOffer[] => {
      const known = [...there[key].keys()];
      const gone = [...(base?.[key].keys() ?? [])].filter((id) => !there[key].has(id));
      return [...known, ...gone].flatMap((item) => {
        // An id that something else here bears already: taking it would overwrite that.
        if (counterparts(key, item) === '' && Object.hasOwn(itemsOf(plan, key), item)) return [];
        const found = offerItem({
          key,
          item,
          here: counterparts(key, item),
          now: there[key].get(item),
          was: base?.[key].get(item),
          values: itemsOf(plan, key)[counterparts(key, item)],
          counterparts,
          fields: takenFields(key, chosen),
        });
        return found ? [found] : [];
      });
    });
}

type Three = {
  readonly key: ParentKey;
  readonly item: string;
  readonly here: string;
  /** The parent now, the parent as taken, and this plan; `undefined` where the item is not. */
  readonly now: TakenValues | undefined;
  readonly was: TakenValues | undefined;
  readonly values: TakenValues | undefined;
  readonly counterparts: Counterparts;
  readonly fields: readonly [string, Field][];
};

function offerItem(three: Three): ItemOffer | null {
  const { key, item, here, now, was, values, fields } = three;
  const head = { key, item, here };
  if (!values) {
    if (!now) return null;
    const isNews = !was || fields.some(([name]) => !same(was[name], now[name]));
    return { ...head, change: was ? 'leftOut' : 'new', isNews, fields: [] };
  }
  if (!now) return { ...head, change: 'gone', isNews: true, fields: [] };
  const differing = fields.flatMap(([name, field]) => fieldOffer(three, name, field));
  if (differing.length === 0) return null;
  const isNews = differing.some(({ by }) => by !== 'here');
  return { ...head, change: 'changed', isNews, fields: differing };
}

function fieldOffer({ now, was, values, counterparts }: Three, name: string, field: Field): FieldOffer[] {
  const [said, taken] = [now?.[name], was?.[name]];
  // A copy without the answers for the named few has nothing to say about them.
  if (said === undefined || same(asHere(field, said, counterparts), values?.[name])) return [];
  const isErased = same(said, blankOf(field));
  if (taken === undefined) return [{ field: name, by: 'both', isErased }];
  const isChangedThere = !same(said, taken);
  const isChangedHere = !same(asHere(field, taken, counterparts), values?.[name]);
  const by = !isChangedThere ? 'here' : isChangedHere ? 'both' : 'parent';
  return [{ field: name, by, isErased }];
}

const same = (left: unknown, right: unknown): boolean =>
  left === right || (left !== undefined && right !== undefined && compactJson(left) === compactJson(right));
