// What is said out loud: the holding statement to the public, and the script of whoever answers the hotline.
// Rules of wording stand on the sheets themselves, since nothing checks a text written by hand.
import type { AnyItem } from '../../plan/address.ts';
import type { Block, ListItem } from '../document.ts';
import type { FormRow } from '../form-blocks.ts';
import { nameOfCode } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { named, part, remark, said, saidField, sheet, writtenItems } from './sheet.ts';

/** The holding statement, with what must be true before it goes out. */
export function statementSheet(reading: Reading): Block[] {
  const { plan, words } = reading;
  const country = nameOfCode(reading, 'countries', plan.country) || blank(reading);
  const about =
    plan.role === 'origin'
      ? words.say('firstHour.statement.origin', { country })
      : words.say('firstHour.statement.other');
  const whatToDo = words.say('firstHour.statement.do', {
    hotline: saidField(reading, 'communication', 'hotline') || blank(reading),
    kinLine: saidField(reading, 'communication', 'kinLine') || blank(reading),
  });
  const texts = [
    words.say('firstHour.statement.event'),
    about,
    words.say('firstHour.statement.doing'),
    whatToDo,
    words.say('firstHour.statement.next'),
  ];
  const rules = ['people', 'irregular', 'victim', 'blame', 'promise', 'number'] as const;
  return sheet(reading, 'statement', [
    ...texts.map((text): Block => ({ kind: 'blankText', text })),
    part(words.say('firstHour.statement.rules')),
    {
      kind: 'list',
      style: 'tick',
      items: rules.map((rule) => ({ text: words.say(`firstHour.statement.rule.${rule}`) })),
    },
    { kind: 'boxes', rows: release(reading) },
    {
      kind: 'form',
      columns: [
        { header: words.say('firstHour.statement.asked'), width: 3.4 },
        { header: words.say('firstHour.statement.question'), width: 6 },
        { header: words.say('firstHour.statement.answer'), width: 6 },
      ],
      rows: [],
      fill: true,
      ifRoom: true,
    },
  ]);
}

const blank = ({ words }: Reading): string => words.say('firstHour.statement.blank');

function release(reading: Reading) {
  const { words } = reading;
  const spoken = (field: string) => saidField(reading, 'communication', field);
  return [
    {
      boxes: [
        { label: words.say('firstHour.statement.spokesperson'), width: 1, value: spoken('spokesperson') },
        { label: words.say('firstHour.statement.languages'), width: 1, value: spoken('languages') },
      ],
    },
    {
      boxes: [
        { label: words.say('firstHour.statement.cleared'), width: 1 },
        { label: words.say('firstHour.statement.sent'), width: 1 },
      ],
      height: 14,
    },
  ];
}

/** The script of the hotline, with the referrals of the plan. */
export function hotlineSheet(reading: Reading): Block[] {
  const { plan, words } = reading;
  const authority = plan.sections.cover.authority.trim() || blank(reading);
  const asked = ['hurt', 'where', 'who', 'need', 'back', 'papers'] as const;
  const never = ['status', 'journey', 'promise'] as const;
  return sheet(reading, 'hotline', [
    { kind: 'boxes', rows: [lineNumbers(reading)] },
    named(
      words.say('firstHour.hotline.greeting'),
      words.say('firstHour.hotline.greetingText', { authority }),
    ),
    part(words.say('firstHour.hotline.ask')),
    list(
      'number',
      asked.map((key) => words.say(`firstHour.hotline.ask.${key}`)),
    ),
    part(words.say('firstHour.hotline.never')),
    list(
      'bullet',
      never.map((key) => words.say(`firstHour.hotline.never.${key}`)),
    ),
    named(words.say('firstHour.hotline.consent'), words.say('firstHour.hotline.consentText')),
    named(words.say('firstHour.hotline.closing'), words.say('firstHour.hotline.closingText')),
    ...referrals(reading),
  ]);
}

const list = (style: 'number' | 'bullet', texts: readonly string[]): Block => ({
  kind: 'list',
  style,
  items: texts.map((text): ListItem => ({ text })),
});

function lineNumbers(reading: Reading) {
  const { words } = reading;
  const spoken = (field: string) => saidField(reading, 'communication', field);
  return {
    boxes: [
      { label: words.say('firstHour.hotline.line'), width: 1.6, value: spoken('hotline') },
      { label: words.say('firstHour.hotline.kinLine'), width: 1.6, value: spoken('kinLine') },
      { label: words.say('firstHour.hotline.rescue'), width: 1 },
      { label: words.say('firstHour.hotline.interpreter'), width: 1 },
    ],
  };
}

function referrals(reading: Reading): Block[] {
  const { words } = reading;
  const key = 'protection.pathways';
  const pathways = writtenItems(reading, key, ['need']);
  const referTo = (pathway: AnyItem): string =>
    ['referTo', 'withinHours']
      .map((name) => said(reading, key, pathway, name))
      .filter(Boolean)
      .join(', ');
  const needs = ['hurt', 'child', 'victim', 'asylum', 'detained', 'missing'] as const;
  const cells =
    pathways.length === 0
      ? needs.map((need) => [words.say(`firstHour.hotline.need.${need}`), ''] as const)
      : pathways.map((pathway) => [said(reading, key, pathway, 'need'), referTo(pathway)] as const);
  return [
    ...(pathways.length === 0 ? [remark(words.say('firstHour.hotline.starters'))] : []),
    {
      kind: 'form',
      columns: [
        { header: words.say('firstHour.hotline.need'), width: 5 },
        { header: words.say('firstHour.hotline.referTo'), width: 3.8 },
        { header: words.say('firstHour.hotline.need'), width: 5 },
        { header: words.say('firstHour.hotline.referTo'), width: 3.8 },
      ],
      rows: inPairs(cells),
      rowHeight: 11,
      fill: true,
    },
  ];
}

/** Two to a row, so that all of them stand on the page of the script. */
const inPairs = (cells: readonly (readonly [string, string])[]): FormRow[] =>
  cells.flatMap((cell, at) => (at % 2 === 1 ? [] : [[...cell, ...(cells[at + 1] ?? ['', ''])]]));
