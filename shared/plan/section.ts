// How a section is declared: its fields in asking order and its collections. The declaration is the schema:
// the stored type and the Zod schema are both derived from these rows, so the three can never drift apart.
import { z } from '../base/zod.ts';
import { blankOf, idPattern, schemaOf } from './field-kinds.ts';
import type { CodeList, Field, Fields, Sensitivity, ValueOf } from './field-kinds.ts';

type Options = { readonly sensitivity?: Sensitivity };
type Simple = 'line' | 'text' | 'rating' | 'yesNo' | 'date' | 'when' | 'quantity' | 'money' | 'coordinates';
const simple =
  <const Kind extends Simple>(kind: Kind) =>
  (options: Options = {}) =>
    ({ kind, sensitivity: options.sensitivity ?? 'internal' }) as const;

export const line = simple('line');
export const text = simple('text');
export const rating = simple('rating');
export const yesNo = simple('yesNo');
export const date = simple('date');
export const when = simple('when');
export const quantity = simple('quantity');
export const money = simple('money');
export const coordinates = simple('coordinates');

/** A whole or decimal number in the named unit; by default not negative. */
export const number = (
  unit: string,
  options: Options & { readonly min?: number; readonly max?: number } = {},
) =>
  ({
    kind: 'number',
    unit,
    min: options.min ?? 0,
    max: options.max ?? 1e12,
    sensitivity: options.sensitivity ?? 'internal',
  }) as const;

/** One of a closed set; each option's name is in the catalogue. */
export const choice = <const Choices extends readonly string[]>(choices: Choices, options: Options = {}) =>
  ({ kind: 'choice', options: choices, sensitivity: options.sensitivity ?? 'internal' }) as const;

/** One code of an open list kept as data. */
export const code = (list: CodeList, options: Options = {}) =>
  ({ kind: 'code', list, sensitivity: options.sensitivity ?? 'internal' }) as const;

/** A set of codes of an open list kept as data. */
export const codes = (list: CodeList, options: Options = {}) =>
  ({ kind: 'codes', list, sensitivity: options.sensitivity ?? 'internal' }) as const;

/** One item of a collection of this plan, e.g. `coordination.actors`. */
export const ref = (to: string, options: Options = {}) =>
  ({ kind: 'ref', to, sensitivity: options.sensitivity ?? 'internal' }) as const;

/** A set of items of a collection of this plan. */
export const refs = (to: string, options: Options = {}) =>
  ({ kind: 'refs', to, sensitivity: options.sensitivity ?? 'internal' }) as const;

/** A table of a section: its fields, the one that names an item, and, for fixed rows, the list their ids come from. */
export type CollectionDefinition = {
  readonly fields: Fields;
  readonly titleField: string;
  readonly idsFrom?: CodeList;
};
export type SectionDefinition = {
  readonly fields: Fields;
  readonly collections: Readonly<Record<string, CollectionDefinition>>;
};

export const collection = <const F extends Fields>(fields: F, titleField: keyof F & string) => ({
  fields,
  titleField,
});
export const section = <
  const F extends Fields,
  const C extends Readonly<Record<string, CollectionDefinition>>,
>(definition: {
  readonly fields: F;
  readonly collections: C;
}) => definition;

/** Where an item came from: nobody's but the person's (''), a scenario, a practice, a parent plan or a worked example. */
const originSchema = z.strictObject({
  from: z.enum(['', 'scenario', 'practice', 'parent', 'sample', 'framework']),
  ref: z.string().max(200),
  sources: z.array(z.string().max(60)).max(200),
  status: z.enum(['', 'seen', 'seen-older-edition', 'unverified', 'derived', 'proposal', 'exercise-design']),
});
export type Origin = z.infer<typeof originSchema>;

export const noOrigin: Origin = { from: '', ref: '', sources: [], status: '' };

export type ItemBase = { readonly id: string; readonly order: string; readonly origin: Origin };
export type FieldValues<F extends Fields> = { readonly [Key in keyof F]: ValueOf<F[Key]> };
export type ItemOf<C extends CollectionDefinition> = ItemBase & FieldValues<C['fields']>;
export type SectionValue<S extends SectionDefinition> = FieldValues<S['fields']> & {
  readonly [Key in keyof S['collections']]: Readonly<Record<string, ItemOf<S['collections'][Key]>>>;
};

const fieldShape = (fields: Fields): Record<string, z.ZodType> =>
  Object.fromEntries(
    Object.entries(fields).map(([key, field]: [string, Field]) => [
      key,
      schemaOf(field).default(blankOf(field) as never),
    ]),
  );

function itemSchema(definition: CollectionDefinition): z.ZodType {
  return z.strictObject({
    id: z.string().regex(idPattern),
    order: z.string().min(1).max(200),
    origin: originSchema.default(noOrigin),
    ...fieldShape(definition.fields),
  });
}

/** The Zod schema of a section: strict, so that nothing a hand put in is dropped in silence. */
export function sectionSchema(definition: SectionDefinition): z.ZodType {
  const collections = Object.entries(definition.collections).map(([key, value]) => [
    key,
    z.record(z.string().regex(idPattern), itemSchema(value)).default({}),
  ]);
  return z.strictObject({ ...fieldShape(definition.fields), ...Object.fromEntries(collections) });
}

/** The blank values of a set of fields. */
export const blankFields = (fields: Fields): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, blankOf(field)]));

/** A section nobody has written in. */
export function blankSection(definition: SectionDefinition): Record<string, unknown> {
  const collections = Object.keys(definition.collections).map((key) => [key, {}]);
  return { ...blankFields(definition.fields), ...Object.fromEntries(collections) };
}
