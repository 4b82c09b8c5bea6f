// What may be taken over from a parent plan, in the three groups a person chooses by, and which answers count.
import { collectionDefinition } from '../plan/address.ts';
import type { Field } from '../plan/field-kinds.ts';
import { isForTheFew, parentKeys } from '../plan/parent-plan.ts';
import type { ParentKey } from '../plan/parent-plan.ts';

/** Roles with the bodies that hold them, alert levels, and what only the named few may read. */
export const groups = ['roles', 'levels', 'contacts'] as const;
export type Group = (typeof groups)[number];

const groupByKey: Readonly<Record<ParentKey, Group>> = {
  'coordination.actors': 'roles',
  'coordination.crisisTeam': 'roles',
  'coordination.responsibilities': 'roles',
  'earlyWarning.alertLevels': 'levels',
  'restricted.contacts': 'contacts',
};

/** The group a table belongs to. */
export const groupOf = (key: ParentKey): Group => groupByKey[key];

/** Said by each plan for itself: who sat at this table, and when somebody here last looked. */
const ownToEachPlan: readonly string[] = ['atTable', 'checkedOn'];

/**
 * The answers of a table that are compared and taken over. Those for the named few only with the group `contacts`,
 * in whatever table they stand; a reference only where what it names can come along.
 */
export function takenFields(key: ParentKey, chosen: readonly Group[]): readonly [string, Field][] {
  return Object.entries(collectionDefinition(key).fields).filter(
    ([name, field]) =>
      !ownToEachPlan.includes(name) &&
      (chosen.includes('contacts') || !isForTheFew(field)) &&
      (!(field.kind === 'ref' || field.kind === 'refs') || isParentKey(field.to)),
  );
}

/** Whether a table is one of those that may be taken over. */
export const isParentKey = (key: string): key is ParentKey => (parentKeys as readonly string[]).includes(key);
