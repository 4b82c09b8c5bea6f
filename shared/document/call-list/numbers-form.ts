// Where everyone is reached, in the order in which they are needed: numbers, hours, a box and a place for the time.
// A body nobody has a number of yet gets a box to write it in; in a copy without numbers every body has a row for it.
import { itemTitle } from '../../plan/address.ts';
import type { AnyItem } from '../../plan/address.ts';
import { fieldName } from '../../words/plan-words.ts';
import type { Run, Text } from '../document.ts';
import type { Boxes, BoxRow, Form, FormBox, FormRow } from '../form-blocks.ts';
import { bodyName } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { otherContacts, reachedInOrder } from './call-order.ts';
import type { Reached } from './call-order.ts';

/** The numbers of the cascade, and under a line of their own those of everyone else. */
export function numbersForm(reading: Reading): Form {
  const { words } = reading;
  const reached = reachedInOrder(reading.plan).flatMap((body) => rowsOf(reading, body));
  const others = reading.restricted
    ? otherContacts(reading.plan).map((contact) => contactRow(reading, contact, []))
    : [];
  const isEmpty = reached.length + others.length === 0;
  const across = [{ text: words.say('document.callList.others'), bold: true }];
  return {
    kind: 'form',
    columns: [
      { header: words.say('document.callList.inCalls'), width: 1.7 },
      { header: words.say('document.callList.whom'), width: 9.8 },
      { header: words.say('document.callList.reached'), width: 4.8 },
      { header: fieldName(words, 'restricted.contacts.reachable'), width: 5.6 },
      { header: '', width: 1, tick: true },
      { header: words.say('document.callList.time'), width: 1.7 },
    ],
    rows: [...reached, ...(reached.length > 0 && others.length > 0 ? [{ across }] : []), ...others],
    ...(isEmpty ? { blankRows: 10 } : {}),
  };
}

/** A copy without numbers has a row for every body; one with them, for every contact. */
function rowsOf(reading: Reading, { body, calls, contacts }: Reached): FormRow[] {
  if (reading.restricted) return contacts.map((contact) => contactRow(reading, contact, calls));
  return [[calls.join(', '), [{ text: fullName(reading, body), bold: true }], '', '', '', '']];
}

/** Boxes to write in the numbers of bodies that have no contact yet, in a copy that holds the others. */
export function missingNumbers(reading: Reading): Boxes[] {
  const missing = reading.restricted
    ? reachedInOrder(reading.plan).filter(({ contacts }) => contacts.length === 0)
    : [];
  if (missing.length === 0) return [];
  const boxes = missing.map(({ body, calls }) => ({
    label: [calls.join(', '), fullName(reading, body)].filter(Boolean).join(' · '),
    width: 1,
  }));
  return [{ kind: 'boxes', rows: inThrees(boxes) }];
}

function inThrees(boxes: readonly FormBox[]): BoxRow[] {
  const rows = Array.from({ length: Math.ceil(boxes.length / 3) }, (_, row) =>
    boxes.slice(row * 3, row * 3 + 3),
  );
  return rows.map((row) => ({
    boxes: [...row, ...Array.from({ length: 3 - row.length }, () => ({ label: '', width: 1 }))],
  }));
}

function contactRow(reading: Reading, contact: AnyItem, calls: readonly number[]): FormRow {
  const text = (field: string): string => String(contact[field] ?? '').trim();
  const [first, ...others] = [text('function'), text('name')].filter(Boolean);
  const spoken = [text('phone'), text('secondPhone'), text('radio')].filter(Boolean);
  // A list of calls: the written way stands in only where nothing can be called.
  const [number, ...numbers] = spoken.length === 0 ? [text('email')] : spoken;
  return [
    calls.join(', '),
    [
      { text: first ?? '', bold: true },
      ...others.map((name): Run => ({ text: ` – ${name}` })),
      { text: `\n${fullName(reading, text('body'))}` },
    ],
    lines([{ text: number ?? '', bold: true }, ...numbers.map((part) => ({ text: part }))]),
    lines([{ text: text('reachable') }, checked(reading, text('checkedOn'))]),
    '',
    '',
  ];
}

/** Its name with the short one that the order of the calls uses. */
function fullName(reading: Reading, body: string): string {
  const name = itemTitle(reading.plan, 'coordination.actors', body).trim();
  const short = bodyName(reading, body);
  return name === '' || name === short ? short : `${name} (${short})`;
}

const checked = ({ words }: Reading, day: string): Run => ({
  text: day === '' ? '' : words.say('document.callList.checked', { date: shortDay(words, day) }),
  quiet: true,
});

/**
 * In figures with the day first: a whole date would take three lines of its column. Official Vietnamese writes a nought
 * before small days and the first two months (Decree 30/2020/NĐ-CP, annex I).
 */
function shortDay({ language }: Reading['words'], day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const two = (value: number): string => String(value).padStart(2, '0');
  return language === 'vi'
    ? `${two(date)}/${month <= 2 ? two(month) : month}/${year}`
    : `${date}/${month}/${year}`;
}

/** One run a line; blank ones are left out. */
function lines(runs: readonly Run[]): Text {
  return runs
    .filter(({ text }) => text !== '')
    .map((run, at) => (at === 0 ? run : { ...run, text: `\n${run.text}` }));
}
