// The kinds of field a plan is made of. One row a kind: how it is stored, what blank means.
// How a kind is asked and printed stands in the renderer's and the document's own tables over FieldKind.
import { z } from '../base/zod.ts';

/** Who may see an answer: everyone, the people of the plan, the named few, or nobody but the owner of the fact. */
export type Sensitivity = 'public' | 'internal' | 'restricted' | 'severe';

/** Open lists kept as data in templates/; their codes are stored, their names are looked up. */
export type CodeList =
  | 'sectors'
  | 'guidelines'
  | 'principles'
  | 'stakeholders'
  | 'linkedSystems'
  | 'countries'
  | 'nationalities'
  | 'languages'
  | 'currencies'
  | 'crisisTypes'
  | 'alertSchemes'
  | 'scaleProfiles'
  | 'scenarios';

/** A figure with where it comes from. Other values that sources give stand side by side in `others`. */
export type Quantity = {
  readonly value: number | null;
  readonly unit: string;
  readonly source: string;
  readonly date: string;
  readonly confidence: '' | 'high' | 'medium' | 'low';
  readonly others: string;
};
/** `amount` in units of the currency (not cents), `currency` an ISO 4217 code or ''. */
export type Money = { readonly amount: number | null; readonly currency: string };
/** WGS 84, decimal degrees. */
export type Coordinates = { readonly lat: number | null; readonly lon: number | null };
/** Either days from the trigger (0 is the day it happens, −30 a month before) or a calendar date; never both. */
export type When = { readonly day: number | null; readonly date: string };

/** What each kind stores. Everything may be blank: a draft is always storable. */
export type FieldValue = {
  line: string;
  text: string;
  choice: string;
  code: string;
  codes: readonly string[];
  number: number | null;
  rating: number | null;
  yesNo: '' | 'yes' | 'no';
  date: string;
  when: When;
  quantity: Quantity;
  money: Money;
  coordinates: Coordinates;
  ref: string;
  refs: readonly string[];
};

export type FieldKind = keyof FieldValue;

type Common = { readonly sensitivity: Sensitivity };
export type Field =
  | (Common & { readonly kind: Exclude<FieldKind, 'choice' | 'code' | 'codes' | 'ref' | 'refs' | 'number'> })
  | (Common & { readonly kind: 'number'; readonly min: number; readonly max: number; readonly unit: string })
  | (Common & { readonly kind: 'choice'; readonly options: readonly string[] })
  | (Common & { readonly kind: 'code' | 'codes'; readonly list: CodeList })
  | (Common & { readonly kind: 'ref' | 'refs'; readonly to: string });

export type Fields = Readonly<Record<string, Field>>;

/** The stored type of one field; a choice keeps its own options. */
export type ValueOf<F extends Field> = F extends { kind: 'choice'; options: readonly (infer Option)[] }
  ? Option | ''
  : FieldValue[F['kind']];

/** Longest text a field may hold, in UTF-16 units. */
export const longestText = 200_000;
const longestLine = 2_000;

/** A calendar day that exists, as `YYYY-MM-DD`; knows leap years. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return year > 0 && days !== undefined && day >= 1 && day <= days;
}

/** Ids are UUIDv7 or codes of a framework; they match a pattern, so they can never be paths. */
export const idPattern = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?$/;

const lineSchema = z.string().max(longestLine);
const textSchema = z.string().max(longestText);
const code = z.string().regex(/^[A-Za-z0-9._-]{0,60}$/);
const id = z.union([z.literal(''), z.string().regex(idPattern)]);
const date = z.string().refine((text) => text === '' || isCalendarDate(text));
const finite = z.number().min(-1e15).max(1e15);
const sortedSet = (item: z.ZodType<string>) =>
  z.array(item).refine((list) => list.every((entry, at) => at === 0 || (list[at - 1] ?? '') < entry));

type KindRow = { readonly blank: unknown; readonly schema: (field: Field) => z.ZodType };
const kind = (blank: unknown, schema: z.ZodType): KindRow => ({ blank, schema: () => schema });

const blankQuantity: Quantity = { value: null, unit: '', source: '', date: '', confidence: '', others: '' };
const quantitySchema = z.strictObject({
  value: finite.nullable().default(null),
  unit: lineSchema.default(''),
  source: lineSchema.default(''),
  date: date.default(''),
  confidence: z.enum(['', 'high', 'medium', 'low']).default(''),
  others: lineSchema.default(''),
});

/** One row a kind of field: what blank is, and what may be stored. A forgotten row does not compile. */
export const fieldKinds: Record<FieldKind, KindRow> = {
  line: kind('', lineSchema),
  text: kind('', textSchema),
  choice: {
    blank: '',
    schema: (field) => z.enum(['', ...(field.kind === 'choice' ? field.options : [])]),
  },
  code: kind('', code),
  codes: kind([], sortedSet(code)),
  number: {
    blank: null,
    schema: (field) =>
      (field.kind === 'number' ? z.number().min(field.min).max(field.max) : finite).nullable(),
  },
  rating: kind(null, z.number().int().min(1).max(5).nullable()),
  yesNo: kind('', z.enum(['', 'yes', 'no'])),
  date: kind('', date),
  when: kind(
    { day: null, date: '' },
    z
      .strictObject({ day: z.number().int().min(-36_500).max(36_500).nullable().default(null), date })
      .refine((when) => when.day === null || when.date === ''),
  ),
  quantity: kind(blankQuantity, quantitySchema),
  money: kind({ amount: null, currency: '' }, z.strictObject({ amount: finite.nullable(), currency: code })),
  coordinates: kind(
    { lat: null, lon: null },
    z.strictObject({
      lat: z.number().min(-90).max(90).nullable(),
      lon: z.number().min(-180).max(180).nullable(),
    }),
  ),
  ref: kind('', id),
  refs: kind([], sortedSet(z.string().regex(idPattern))),
};

/** The blank value of a field. */
export const blankOf = (field: Field): unknown => fieldKinds[field.kind].blank;

/** What may be stored in a field. A missing key reads as blank. */
export const schemaOf = (field: Field): z.ZodType => fieldKinds[field.kind].schema(field);

/** Whether nothing has been answered yet. A `0` is an answer. */
export function isBlank(value: unknown): boolean {
  if (value === '' || value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== 'object') return false;
  const record = value as Record<string, unknown>;
  if ('unit' in record) return record['value'] === null;
  if ('currency' in record) return record['amount'] === null;
  return Object.values(record).every(isBlank);
}
