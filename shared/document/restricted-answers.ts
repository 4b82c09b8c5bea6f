// What of a plan is written and only for the named few: the restricted part, and single answers in every other section.
import { inOrder } from '../base/order-key.ts';
import { isBegun } from '../checks/begun.ts';
import { collectionDefinition, itemsOf, sectionRecord } from '../plan/address.ts';
import type { AnyItem } from '../plan/address.ts';
import { isBlank } from '../plan/field-kinds.ts';
import { isForTheFew } from '../plan/parent-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { anySectionIds, sectionDefinition } from '../plan/sections.ts';
import type { AnySectionId } from '../plan/sections.ts';

/** The items of a table that hold a restricted answer, and the restricted fields that hold one in any of them. */
export type RestrictedTable = {
  readonly key: string;
  readonly fields: readonly string[];
  readonly items: readonly AnyItem[];
  /** Whether the table is for the named few as a whole. */
  readonly isWhole: boolean;
};
export type RestrictedSection = {
  readonly section: AnySectionId;
  readonly fields: readonly string[];
  readonly tables: readonly RestrictedTable[];
};

/** Every restricted answer of the plan by section: the restricted part first, the others in the order of the plan. */
export function restrictedAnswers(plan: Plan): RestrictedSection[] {
  const ids: AnySectionId[] = ['restricted', ...anySectionIds.filter((id) => id !== 'restricted')];
  return ids
    .map((section) => {
      const { fields, collections } = sectionDefinition(section);
      const record = sectionRecord(plan, section);
      return {
        section,
        fields: Object.entries(fields)
          .filter(([name, field]) => isForTheFew(field) && !isBlank(record[name]))
          .map(([name]) => name),
        tables: Object.keys(collections).flatMap((name) => restrictedTable(plan, `${section}.${name}`)),
      };
    })
    .filter(({ fields, tables }) => fields.length + tables.length > 0);
}

function restrictedTable(plan: Plan, key: string): RestrictedTable[] {
  const fields = Object.entries(collectionDefinition(key).fields);
  const begun = inOrder(itemsOf(plan, key)).filter((item) => isBegun(key, item));
  const found = fields
    .filter(([name, field]) => isForTheFew(field) && begun.some((item) => !isBlank(item[name])))
    .map(([name]) => name);
  if (found.length === 0) return [];
  const items = begun.filter((item) => found.some((name) => !isBlank(item[name])));
  return [{ key, fields: found, items, isWhole: fields.every(([, field]) => isForTheFew(field)) }];
}

/** Their keys: a table for the named few as a whole by its own key, else field by field. */
export function restrictedKeys(plan: Plan): string[] {
  return restrictedAnswers(plan).flatMap(({ section, fields, tables }) => [
    ...fields.map((name) => `${section}.${name}`),
    ...tables.flatMap(({ key, fields: names, isWhole }) =>
      isWhole ? [key] : names.map((name) => `${key}.${name}`),
    ),
  ]);
}
