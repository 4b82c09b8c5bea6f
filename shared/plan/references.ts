// Who points at whom inside a plan. Removing an item takes every reference to it away in the same step.
import { collectionKeys, itemsOf, sectionRecord } from './address.ts';
import type { Field, Fields } from './field-kinds.ts';
import type { Plan } from './plan.ts';
import { anySectionIds, sectionDefinition } from './sections.ts';

const pointsTo = (field: Field, collection: string): boolean =>
  (field.kind === 'ref' || field.kind === 'refs') && field.to === collection;

const referring = (fields: Fields, collection: string): string[] =>
  Object.keys(fields).filter((name) => {
    const field = fields[name];
    return field !== undefined && pointsTo(field, collection);
  });

/** Blanks every reference to an item, on a draft. */
export function dropReferences(draft: Plan, collection: string, item: string): void {
  for (const record of recordsReferringTo(draft, collection)) {
    for (const name of record.fields) {
      const value = record.values[name];
      if (value === item) record.values[name] = '';
      else if (Array.isArray(value) && value.includes(item))
        record.values[name] = value.filter((id) => id !== item);
    }
  }
}

/** How many answers point at an item: shown before it is removed. */
export function countReferences(plan: Plan, collection: string, item: string): number {
  let count = 0;
  for (const record of recordsReferringTo(plan, collection))
    for (const name of record.fields) {
      const value = record.values[name];
      if (value === item || (Array.isArray(value) && value.includes(item))) count += 1;
    }
  return count;
}

function* recordsReferringTo(
  plan: Plan,
  collection: string,
): Generator<{ fields: string[]; values: Record<string, unknown> }> {
  for (const id of anySectionIds) {
    const fields = referring(sectionDefinition(id).fields, collection);
    if (fields.length > 0) yield { fields, values: sectionRecord(plan, id) as Record<string, unknown> };
  }
  for (const key of collectionKeys) {
    const [section, name] = key.split('.') as [(typeof anySectionIds)[number], string];
    const fields = referring(sectionDefinition(section).collections[name]?.fields ?? {}, collection);
    if (fields.length === 0) continue;
    for (const values of Object.values(itemsOf(plan, key)))
      yield { fields, values: values as Record<string, unknown> };
  }
}
