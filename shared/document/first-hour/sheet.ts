// What the sheets of the first-hour pack are, in their order, and what they have in common: a number, a name in the head
// of every page, one sentence that says how to use it, and answers of the plan only where they may be shown.
import { collectionDefinition, itemsOf, sectionRecord } from '../../plan/address.ts';
import { inOrder } from '../../base/order-key.ts';
import type { AnyItem } from '../../plan/address.ts';
import { isBlank } from '../../plan/field-kinds.ts';
import type { AnySectionId } from '../../plan/sections.ts';
import { sectionDefinition } from '../../plan/sections.ts';
import { answerText } from '../answer-text.ts';
import type { Block, Run, Text } from '../document.ts';
import { mayShow } from '../reading.ts';
import type { Reading } from '../reading.ts';

/** The sheets in the order in which they are needed. */
export const sheetNames = [
  'activation',
  'cascade',
  'checklist.first',
  'checklist.later',
  'decisions',
  'powers',
  'routes',
  'log',
  'report',
  'statement',
  'hotline',
  'notes',
  'end',
] as const;

export type SheetName = (typeof sheetNames)[number];

/** The number printed before a sheet's name. */
export const sheetNumber = (name: SheetName): number => sheetNames.indexOf(name) + 1;

/** Heading, sentence and content of a sheet, on a page of its own. */
export function sheet({ words }: Reading, name: SheetName, blocks: readonly Block[]): Block[] {
  const title = words.say(`firstHour.${name}`);
  const number = sheetNumber(name);
  const lead =
    name === 'checklist.first' || name === 'checklist.later'
      ? words.say('firstHour.checklist.lead')
      : words.say(`firstHour.${name}.lead`);
  return [
    {
      kind: 'heading',
      level: 1,
      text: title,
      number: String(number),
      newPage: true,
      runningHead: words.say('firstHour.head', { number, title }),
    },
    { kind: 'paragraph', text: lead },
    ...blocks,
  ];
}

/** A heading inside a sheet. */
export const part = (text: string): Block => ({ kind: 'heading', level: 3, text, unlisted: true });

/** A paragraph that begins with its name, where a heading would take too much of the page. */
export const named = (name: string, text: string): Block => ({
  kind: 'paragraph',
  text: [{ text: `${name}. `, bold: true }, { text }],
});

/** A remark in small letters that stays with what follows. */
export const remark = (text: string): Block => ({
  kind: 'paragraph',
  style: 'small',
  text,
  keepWithNext: true,
});

/** An answer of an item as text; '' while it is blank, and in copies in which it may not stand. */
export function said(reading: Reading, key: string, item: AnyItem, name: string): string {
  const field = collectionDefinition(key).fields[name];
  if (!field || !mayShow(reading, field)) return '';
  return answerText(reading, `${key}.${name}`, field, item[name]);
}

/** The same for a field of a section. */
export function saidField(reading: Reading, section: AnySectionId, name: string): string {
  const field = sectionDefinition(section).fields[name];
  if (!field || !mayShow(reading, field)) return '';
  return answerText(reading, `${section}.${name}`, field, sectionRecord(reading.plan, section)[name]);
}

/** The items of a table in which one of these fields is answered. */
export const writtenItems = ({ plan }: Reading, key: string, names: readonly string[]): AnyItem[] =>
  inOrder(itemsOf(plan, key)).filter((item) => names.some((name) => !isBlank(item[name])));

/** One run a line, blank ones left out. */
export function lines(runs: readonly Run[]): Text {
  return runs
    .filter(({ text }) => text.trim() !== '')
    .map((run, at) => (at === 0 ? run : { ...run, text: `\n${run.text}` }));
}

/** The telephone numbers of a body, a line for each function that answers; none in a copy without the restricted part. */
export function numbersOf(reading: Reading, body: string): readonly string[] {
  const key = 'restricted.contacts';
  return inOrder(itemsOf(reading.plan, key))
    .filter((contact) => contact['body'] === body)
    .map((contact) =>
      ['phone', 'secondPhone']
        .map((name) => said(reading, key, contact, name))
        .filter((number) => number !== '')
        .join(', '),
    )
    .filter((numbers) => numbers !== '');
}
