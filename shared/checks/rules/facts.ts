// Facts that came with a scenario and nobody has confirmed yet, and answers that point at something that is gone.
import { collectionKeys } from '../../plan/address.ts';
import type { Field, Quantity } from '../../plan/field-kinds.ts';
import { anySectionIds, sectionDefinition } from '../../plan/sections.ts';
import type { AnySectionId, CollectionKey, FieldKey } from '../../plan/sections.ts';
import type { Look } from '../look.ts';
import type { Finding } from '../rule.ts';
import { rule } from '../rule.ts';

type AnyRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** Every field of the plan with its key, `section.field` or `section.collection.field`. */
const allFields = anySectionIds.flatMap((section) => {
  const definition = sectionDefinition(section);
  const keyed = (prefix: string, fields: Readonly<Record<string, Field>>) =>
    Object.entries(fields).map(([name, field]) => ({ key: `${prefix}.${name}`, field }));
  return [
    ...keyed(section, definition.fields),
    ...Object.entries(definition.collections).flatMap(([name, value]) =>
      keyed(`${section}.${name}`, value.fields),
    ),
  ];
});
const referenceFields = allFields.flatMap(({ key, field }) =>
  field.kind === 'ref' || field.kind === 'refs' ? [{ key, to: field.to }] : [],
);
/** Figures that no rule of their own asks the source of; a register is itself the source of its figure. */
const otherFigures = allFields.filter(
  ({ key, field }) =>
    field.kind === 'quantity' &&
    ![
      'population.groups.headcount',
      'population.registers.people',
      'cases.planningCases.peopleAffected',
      'movement.peopleToMove',
    ].includes(key),
);

/** The answers of one field: one for a section, one for each item of a table. */
function answersAt(look: Look, key: string): { readonly item?: string; readonly value: unknown }[] {
  const [section, second, third] = key.split('.') as [AnySectionId, string, string?];
  if (third === undefined)
    return [{ value: (look.section(section) as unknown as Record<string, unknown>)[second] }];
  return (look.items(`${section}.${second}` as CollectionKey) as unknown as readonly AnyRow[]).map((row) => ({
    item: row.id,
    value: row[third],
  }));
}

export const factRules = [
  rule({
    code: 'facts-to-confirm',
    severity: 'note',
    source: 'workbench',
    at: 'population.groups.name',
    find: (look) =>
      collectionKeys.flatMap((key): Finding[] => {
        const title = `${key}.${firstAsked(look, key)}`;
        if (!look.asks(title)) return [];
        const rows = look.items(key) as readonly { id: string; origin: { from: string; status: string } }[];
        const open = rows.filter(
          ({ origin }) =>
            origin.from === 'scenario' &&
            (origin.status === 'unverified' || origin.status === 'seen-older-edition'),
        );
        const [first] = open;
        if (!first) return [];
        return [
          { item: first.id, at: title as FieldKey, values: { count: open.length, table: { table: key } } },
        ];
      }),
  }),
  rule({
    code: 'figure-without-source',
    severity: 'note',
    source: 'planGuide',
    at: 'plan.title',
    find: (look) =>
      otherFigures.flatMap(({ key }): Finding[] => {
        if (!look.asks(key)) return [];
        return answersAt(look, key).flatMap(({ item, value }) => {
          const { value: figure, source } = value as Quantity;
          if (figure === null || source.trim() !== '') return [];
          return [
            {
              ...(item === undefined ? {} : { item }),
              at: key as FieldKey,
              values: { field: { field: key }, figure },
            },
          ];
        });
      }),
  }),
  rule({
    code: 'reference-lost',
    severity: 'warning',
    source: 'workbench',
    at: 'plan.title',
    find: (look) =>
      referenceFields.flatMap(({ key, to }): Finding[] => {
        if (!look.asks(key)) return [];
        return answersAt(look, key).flatMap(({ item, value }) => {
          const ids = Array.isArray(value) ? (value as string[]) : value === '' ? [] : [value as string];
          if (ids.every((id) => look.item(to as CollectionKey, id) !== undefined)) return [];
          return [
            {
              ...(item === undefined ? {} : { item }),
              at: key as FieldKey,
              values: { field: { field: key } },
            },
          ];
        });
      }),
  }),
] as const;

/** The first field of a table the path asks, or the table's first field. */
function firstAsked(look: Look, key: string): string {
  const [section, name] = key.split('.') as [AnySectionId, string];
  const fields = Object.keys(sectionDefinition(section).collections[name]?.fields ?? {});
  return fields.find((field) => look.asks(`${key}.${field}`)) ?? fields[0] ?? '';
}
