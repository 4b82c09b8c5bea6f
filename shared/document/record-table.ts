// Any table of the plan on paper: what names an item and what is long go into the first column, short answers into columns
// of their own. Columns nobody answered are left out, and so are items nobody wrote in.
import { inOrder } from '../base/order-key.ts';
import { collectionDefinition, itemsOf } from '../plan/address.ts';
import type { AnyItem } from '../plan/address.ts';
import type { Field, FieldKind } from '../plan/field-kinds.ts';
import { isBlank } from '../plan/field-kinds.ts';
import { collectionName, fieldName } from '../words/plan-words.ts';
import { answerRuns } from './answer-text.ts';
import type { Column, Run, Table, Text } from './document.ts';
import { originNote } from './origin-note.ts';
import { mayShow } from './reading.ts';
import type { Reading } from './reading.ts';

/** Kinds short enough for a narrow column, with their share of the width beside a first column of 10. */
const narrow: Partial<Record<FieldKind, number>> = {
  choice: 3,
  number: 2.4,
  rating: 2,
  yesNo: 2,
  date: 3,
  when: 3,
  money: 3,
  quantity: 3.2,
  ref: 3.4,
};
const mostColumns = 4;

export type RecordWish = {
  /** Only these items, in this order. */
  readonly items?: readonly AnyItem[];
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
  const { titleField } = collectionDefinition(key);
  const columns = fields
    .filter(({ name, field }) => name !== titleField && narrow[field.kind] !== undefined)
    .slice(0, mostColumns);
  const rest = fields.filter((entry) => !columns.includes(entry));
  const first: Column = { header: fieldName(reading.words, `${key}.${titleField}`), width: 10 };
  return [
    {
      kind: 'table',
      caption: wish.caption ?? collectionName(reading.words, key),
      columns: [first, ...columns.map((entry) => columnOf(reading, key, entry))],
      rows: items.map((item) => [
        firstCell(reading, key, item, rest),
        ...columns.map(({ name, field }) => answerRuns(reading, `${key}.${name}`, field, item[name])),
      ]),
    },
  ];
}

type Named = { readonly name: string; readonly field: Field };

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

function columnOf({ words }: Reading, key: string, { name, field }: Named): Column {
  return {
    header: fieldName(words, `${key}.${name}`),
    width: narrow[field.kind] ?? 3,
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
  if (items.length === 0) return [];
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

function firstCell(reading: Reading, key: string, item: AnyItem, fields: readonly Named[]): Text {
  const { titleField } = collectionDefinition(key);
  const title = fields.find(({ name }) => name === titleField);
  const naming = title ? answerRuns(reading, `${key}.${titleField}`, title.field, item[titleField]) : [];
  const lines: Run[][] = fields
    .filter(({ name }) => name !== titleField)
    .map(({ name, field }) => labelled(reading, `${key}.${name}`, field, item[name]))
    .filter((line) => line.length > 0);
  const head: Run[] = [...naming.map((run) => (run.quiet ? run : { ...run, bold: true }))];
  if (head.length > 0) lines.unshift(head);
  const note = originNote(reading, item.origin);
  if (lines.length === 0) return [...note];
  lines[0]!.push(...note);
  return lines.flatMap((line, index) => (index === 0 ? line : [{ text: '\n' }, ...line]));
}

function labelled(reading: Reading, fieldKey: string, field: Field, value: unknown): Run[] {
  const runs = answerRuns(reading, fieldKey, field, value);
  if (runs.length === 0) return [];
  return [{ text: `${fieldName(reading.words, fieldKey)}: `, quiet: true }, ...runs];
}
