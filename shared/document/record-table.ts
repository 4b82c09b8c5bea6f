// Any table of the plan on paper: what names an item stands first, short answers have columns of their own, the others
// stand under the row across the page. Columns nobody answered are left out, and so are items nobody wrote in.
import { inOrder } from '../base/order-key.ts';
import { collectionDefinition, itemsOf } from '../plan/address.ts';
import type { AnyItem } from '../plan/address.ts';
import type { Field, FieldKind } from '../plan/field-kinds.ts';
import { isBlank } from '../plan/field-kinds.ts';
import { collectionName, fieldName } from '../words/plan-words.ts';
import { answerRuns, answerText } from './answer-text.ts';
import type { Column, Run, Table, Text } from './document.ts';
import { originNote } from './origin-note.ts';
import { mayShow } from './reading.ts';
import type { Reading } from './reading.ts';

/** An answer of at most so many letters in every item gets a column. */
const shortAnswer = 26;
const mostColumns = 5;
/** Under a row, answers of at most so many letters with their names share a line of at most so many. */
const shortDetail = 62;
const detailLine = 100;

export type RecordWish = {
  /** Only these items, in this order. */
  readonly items?: readonly AnyItem[];
  /** The fields with columns, where tables of a kind are to look alike; otherwise the first whose answers are all short. */
  readonly columns?: readonly string[];
  /** Fields said elsewhere, e.g. in the heading above. */
  readonly without?: readonly string[];
  readonly caption?: string;
};

/** The items of a collection that hold an answer that may be shown. */
export function shownItems(reading: Reading, key: string): AnyItem[] {
  const { fields } = collectionDefinition(key);
  return inOrder(itemsOf(reading.plan, key)).filter((item) =>
    Object.entries(fields).some(([name, field]) => mayShow(reading, field) && !isBlank(item[name])),
  );
}

/** The table of a collection, or none when there is nothing to show. */
export function recordTable(reading: Reading, key: string, wish: RecordWish = {}): Table[] {
  const items = wish.items ?? shownItems(reading, key);
  const fields = answeredFields(reading, key, items, wish.without ?? []);
  if (items.length === 0 || fields.length === 0) return [];
  const leading = leadingField(key, fields);
  const columns = fields
    .filter(({ name }) => name !== leading && (wish.columns?.includes(name) ?? true))
    .map((entry) => ({ ...entry, letters: longestAnswer(reading, key, entry, items) }))
    .filter(({ letters }) => wish.columns !== undefined || letters <= shortAnswer)
    .slice(0, mostColumns);
  const inColumns = new Set([leading, ...columns.map(({ name }) => name)]);
  const rest = fields.filter(({ name }) => !inColumns.has(name));
  const first: Column = { header: fieldName(reading.words, `${key}.${leading}`), width: 9 };
  const details = items.map((item) => detailOf(reading, key, item, rest));
  return [
    {
      kind: 'table',
      caption: wish.caption ?? collectionName(reading.words, key),
      columns: [first, ...columns.map((entry) => columnOf(reading, key, entry))],
      rows: items.map((item) => [
        titleCell(reading, key, item, leading),
        ...columns.map(({ name, field }) => answerRuns(reading, `${key}.${name}`, field, item[name])),
      ]),
      ...(details.some((detail) => detail.length > 0) ? { details } : {}),
    },
  ];
}

type Named = { readonly name: string; readonly field: Field };

/** What names the rows: the table's own title, or where that is for the named few, the first answer that may be shown. */
function leadingField(key: string, fields: readonly Named[]): string {
  const { titleField } = collectionDefinition(key);
  return fields.some(({ name }) => name === titleField) ? titleField : (fields[0]?.name ?? titleField);
}

function answeredFields(
  reading: Reading,
  key: string,
  items: readonly AnyItem[],
  without: readonly string[],
): Named[] {
  return Object.entries(collectionDefinition(key).fields)
    .map(([name, field]) => ({ name, field }))
    .filter(({ name, field }) => mayShow(reading, field) && !without.includes(name))
    .filter(({ name }) => items.some((item) => !isBlank(item[name])));
}

function longestAnswer(
  reading: Reading,
  key: string,
  { name, field }: Named,
  items: readonly AnyItem[],
): number {
  const fieldKey = `${key}.${name}`;
  return items.reduce(
    (most, item) => Math.max(most, answerText(reading, fieldKey, field, item[name]).length),
    0,
  );
}

function columnOf(
  { words }: Reading,
  key: string,
  { name, field, letters }: Named & { letters: number },
): Column {
  return {
    header: fieldName(words, `${key}.${name}`),
    width: Math.min(3.8, Math.max(2.2, letters / 4)),
    align: alignOf(field),
  };
}

const figures: readonly FieldKind[] = ['number', 'money', 'rating', 'quantity'];
const alignOf = ({ kind }: Field): 'start' | 'end' => (figures.includes(kind) ? 'end' : 'start');

/** A short table of chosen columns, each a field and its share of the width; columns nobody answered are left out. */
export function pickedTable(
  reading: Reading,
  key: string,
  picked: Readonly<Record<string, number>>,
  caption: string,
): Table[] {
  const { fields } = collectionDefinition(key);
  const names = Object.keys(picked);
  const items = shownItems(reading, key).filter((item) => names.some((name) => !isBlank(item[name])));
  const columns = names.flatMap((name, index) => {
    const field = fields[name];
    if (!field || !mayShow(reading, field)) return [];
    return index === 0 || items.some((item) => !isBlank(item[name])) ? [{ name, field }] : [];
  });
  // Where what names the rows is for the named few, figures alone say nothing.
  if (items.length === 0 || columns.every(({ field }) => figures.includes(field.kind))) return [];
  return [
    {
      kind: 'table',
      caption,
      columns: columns.map(({ name, field }) => ({
        header: fieldName(reading.words, `${key}.${name}`),
        width: picked[name] ?? 1,
        align: alignOf(field),
      })),
      rows: items.map((item) =>
        columns.map(({ name, field }, index): Text => {
          const runs = answerRuns(reading, `${key}.${name}`, field, item[name]);
          return index === 0 ? [...runs, ...originNote(reading, item.origin)] : runs;
        }),
      ),
    },
  ];
}

function titleCell(reading: Reading, key: string, item: AnyItem, leading: string): Text {
  const field = collectionDefinition(key).fields[leading];
  const naming =
    field && mayShow(reading, field) ? answerRuns(reading, `${key}.${leading}`, field, item[leading]) : [];
  return [...naming.map((run) => ({ ...run, bold: true })), ...originNote(reading, item.origin)];
}

/** Each answer with its name before it; short ones that follow one another share a line. */
function detailOf(reading: Reading, key: string, item: AnyItem, fields: readonly Named[]): Run[] {
  const lines: { letters: number; isShort: boolean; runs: Run[] }[] = [];
  for (const { name, field } of fields) {
    const runs = labelled(reading, `${key}.${name}`, field, item[name]);
    if (runs.length === 0) continue;
    const letters = runs.reduce((sum, { text }) => sum + text.length, 0);
    const isShort = letters <= shortDetail;
    const last = lines.at(-1);
    if (last?.isShort && isShort && last.letters + letters <= detailLine) {
      last.runs.push({ text: between, quiet: true }, ...runs);
      last.letters += letters + between.length;
    } else lines.push({ letters, isShort, runs });
  }
  return lines.flatMap(({ runs }, index) => (index === 0 ? runs : [{ text: '\n' }, ...runs]));
}

const between = '  ·  ';

function labelled(reading: Reading, fieldKey: string, field: Field, value: unknown): Run[] {
  const runs = answerRuns(reading, fieldKey, field, value);
  if (runs.length === 0) return [];
  return [{ text: `${fieldName(reading.words, fieldKey)}: `, quiet: true }, ...runs];
}
