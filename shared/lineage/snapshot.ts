// The items of a parent plan as values: read from the parent itself, or as they were kept when they were taken.
import { inOrder } from '../base/order-key.ts';
import { collectionDefinition, itemsOf } from '../plan/address.ts';
import type { AnyItem } from '../plan/address.ts';
import { isForTheFew, parentKeys } from '../plan/parent-plan.ts';
import type { ParentKey, ParentPlan, TakenValues } from '../plan/parent-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { blankFields, noOrigin } from '../plan/section.ts';
import { groups, takenFields } from './groups.ts';

/** What a parent says, by table and by its own id of the item, in its order. */
export type Snapshot = Readonly<Record<ParentKey, ReadonlyMap<string, TakenValues>>>;

/** A value for every table that may be taken from. */
export const byKey = <Value>(make: (key: ParentKey) => Value): Record<ParentKey, Value> =>
  Object.fromEntries(parentKeys.map((key) => [key, make(key)])) as Record<ParentKey, Value>;

/** What a plan says now of all that may be taken from it. */
export const snapshotOf = (parent: Plan): Snapshot =>
  byKey((key) => new Map(inOrder(itemsOf(parent, key)).map((item) => [item.id, valuesOf(key, item)])));

const valuesOf = (key: ParentKey, item: AnyItem): TakenValues =>
  Object.fromEntries(takenFields(key, groups).map(([name]) => [name, item[name]]));

/** What was kept of the parent when it was last taken from. */
export const keptSnapshot = (kept: ParentPlan): Snapshot =>
  byKey((key) => {
    const few = kept.restricted[key] ?? {};
    return new Map(
      Object.entries(kept.taken[key] ?? {}).map(([id, { values }]) => [
        id,
        { ...values, ...(Object.hasOwn(few, id) ? few[id] : {}) },
      ]),
    );
  });

/** One item to be kept: the item here that stands for it, and what the parent says. */
export type Kept = { readonly here: string; readonly values: TakenValues };

/** The two halves in which a plan keeps what was taken: what anyone may read, and what is for the named few. */
export function keepApart(
  items: Readonly<Record<ParentKey, ReadonlyMap<string, Kept>>>,
): Pick<ParentPlan, 'taken' | 'restricted'> {
  const half = <Item>(make: (key: ParentKey, kept: Kept) => Item | null) =>
    Object.fromEntries(
      parentKeys.flatMap((key) => {
        const rows = [...items[key]].flatMap(([id, kept]) => {
          const row = make(key, kept);
          return row === null ? [] : [[id, row] as const];
        });
        return rows.length === 0 ? [] : [[key, Object.fromEntries(rows)]];
      }),
    );
  return {
    taken: half((key, { here, values }) => ({ here, values: only(key, values, false) })),
    restricted: half((key, { values }) => {
      const few = only(key, values, true);
      return Object.keys(few).length === 0 ? null : few;
    }),
  };
}

function only(key: ParentKey, values: TakenValues, forTheFew: boolean): TakenValues {
  const { fields } = collectionDefinition(key);
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => {
      const field = fields[name];
      return field !== undefined && value !== undefined && isForTheFew(field) === forTheFew;
    }),
  );
}

/** This plan with the tables of its parent as they were taken, so that what the parent said can be read and named. */
export function planAsTaken(plan: Plan, kept: ParentPlan): Plan {
  const snapshot = keptSnapshot(kept);
  const tables = byKey((key) => {
    const { fields } = collectionDefinition(key);
    const rows = [...snapshot[key]].map(([id, values], at) => [
      id,
      { ...blankFields(fields), ...values, id, order: `a${String(at).padStart(6, '0')}`, origin: noOrigin },
    ]);
    return Object.fromEntries(rows) as Record<string, AnyItem>;
  });
  const { coordination, earlyWarning } = plan.sections;
  return {
    ...plan,
    sections: {
      ...plan.sections,
      coordination: {
        ...coordination,
        actors: tables['coordination.actors'],
        crisisTeam: tables['coordination.crisisTeam'],
        responsibilities: tables['coordination.responsibilities'],
      },
      earlyWarning: { ...earlyWarning, alertLevels: tables['earlyWarning.alertLevels'] },
    },
    restricted: { ...plan.restricted, contacts: tables['restricted.contacts'] },
  } as unknown as Plan;
}
