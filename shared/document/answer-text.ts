// Every kind of answer as text for paper: one row a kind. What a figure rests on is told in the chapter on sources.
import { itemsOf } from '../plan/address.ts';
import type { Field, FieldKind, FieldValue, Quantity } from '../plan/field-kinds.ts';
import { isBlank } from '../plan/field-kinds.ts';
import { optionName } from '../words/plan-words.ts';
import type { Words } from '../words/words.ts';
import type { Run } from './document.ts';
import { nameOfCode, nameOfItem } from './reading.ts';
import type { Reading } from './reading.ts';

type Answer<Kind extends FieldKind> = {
  readonly reading: Reading;
  readonly fieldKey: string;
  readonly field: Field;
  readonly value: FieldValue[Kind];
};
type Printer = { readonly [Kind in FieldKind]: (answer: Answer<Kind>) => readonly Run[] };

const plain = (text: string): readonly Run[] => (text === '' ? [] : [{ text }]);
const listed = (names: readonly string[]): readonly Run[] =>
  plain(names.filter((name) => name !== '').join(', '));

const printer: Printer = {
  line: ({ value }) => plain(value),
  text: ({ value }) => plain(value.trim()),
  choice: ({ reading, fieldKey, value }) => plain(optionName(reading.words, fieldKey, value)),
  code: (answer) => plain(codeText(answer, answer.value)),
  codes: (answer) => codesRuns(answer),
  number: ({ reading, field, value }) =>
    plain(countText(reading.words, value, field.kind === 'number' ? field.unit : '')),
  rating: ({ value }) => plain(value === null ? '' : String(value)),
  yesNo: ({ reading, value }) => plain(value === '' ? '' : reading.words.say(`option.${value}`)),
  date: ({ reading, value }) => plain(reading.words.date(value)),
  when: ({ reading, value }) => plain(whenText(reading.words, value)),
  quantity: ({ reading, value }) => plain(quantityText(reading.words, value)),
  money: ({ reading, value }) =>
    plain(
      value.amount === null
        ? ''
        : [value.currency, reading.words.number(value.amount)].filter(Boolean).join('\u00a0'),
    ),
  coordinates: ({ value }) =>
    plain(value.lat === null || value.lon === null ? '' : `${value.lat}, ${value.lon}`),
  ref: ({ reading, field, value }) =>
    plain(field.kind === 'ref' ? nameOfItem(reading, field.to, value) : value),
  refs: (answer) => refsRuns(answer),
};

/** The answer as runs; none while it is blank. */
export function answerRuns(reading: Reading, fieldKey: string, field: Field, value: unknown): readonly Run[] {
  if (isBlank(value)) return [];
  const print = printer[field.kind] as (answer: unknown) => readonly Run[];
  return print({ reading, fieldKey, field, value });
}

/** The same as plain text. */
export function answerText(reading: Reading, fieldKey: string, field: Field, value: unknown): string {
  return answerRuns(reading, fieldKey, field, value)
    .map((run) => run.text)
    .join('');
}

/** From so many on, a list that names every item there is says so instead. */
const allFrom = 5;

function refsRuns({ reading, field, value }: Answer<'refs'>): readonly Run[] {
  if (field.kind !== 'refs') return listed(value);
  const count = Object.keys(itemsOf(reading.plan, field.to)).length;
  if (count >= allFrom && new Set(value).size === count)
    return plain(reading.words.say('document.allItems', { count }));
  return listed(value.map((id) => nameOfItem(reading, field.to, id)));
}

/** Codes whose names an annex of the document gives once: said short, or every activity would repeat them. */
const saidShort: readonly string[] = ['sectors.activities.guidelines'];

/** A set of codes in the order of their numbers; names that hold commas are told apart by semicolons. */
function codesRuns(answer: Answer<'codes'>): readonly Run[] {
  const codes = [...answer.value].sort((left, right) => left.localeCompare(right, 'en', { numeric: true }));
  if (saidShort.includes(answer.fieldKey)) return listed(codes);
  const names = codes.map((code) => codeText(answer, code));
  return names.some((name) => name.includes(',')) ? plain(names.join('; ')) : listed(names);
}

function codeText({ reading, field }: Answer<'code' | 'codes'>, code: string): string {
  return field.kind === 'code' || field.kind === 'codes' ? nameOfCode(reading, field.list, code) : code;
}

/** A count with its unit in the plan's language; '' for none. */
export function countText(words: Words, value: number | null, unit: string): string {
  if (value === null) return '';
  const name = unit === '' ? '' : (words.find(`unit.${unit}`, { count: value }) ?? unit);
  // A figure and its unit are never parted by the end of a line.
  return [words.number(value), name].filter((part) => part !== '').join('\u00a0');
}

/** Days from the trigger or a date, as people say it. */
export function whenText(words: Words, { day, date }: FieldValue['when']): string {
  if (date !== '') return words.date(date);
  if (day === null) return '';
  if (day === 0) return words.say('fieldView.dayZero');
  return day > 0
    ? words.say('fieldView.dayAfter', { day })
    : words.say('fieldView.dayBefore', { days: -day });
}

/** The figure with its unit, without what it rests on. */
export const quantityText = (words: Words, { value, unit }: Quantity): string =>
  countText(words, value, unit);

/** What a figure rests on, in one line: source, date, confidence and what others say. The chapter on sources prints it. */
export function quantityBasis({ words, marks }: Reading, quantity: Quantity): string {
  const { source, date, confidence, others } = quantity;
  const parts = [
    source,
    date === '' ? '' : words.say('document.quantity.of', { date: words.date(date) }),
    confidence === '' || !marks
      ? ''
      : words.say('document.quantity.confidence', { level: words.say(`option.${confidence}`).toLowerCase() }),
    others === '' ? '' : words.say('document.quantity.others', { others }),
  ].filter((part) => part !== '');
  return parts.join('; ');
}
