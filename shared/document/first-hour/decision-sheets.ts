// Decisions to take, with what has to be known and what happens if nobody decides; powers handed down; measures to sign.
import { fieldName } from '../../words/plan-words.ts';
import type { AnyItem } from '../../plan/address.ts';
import type { Block, Run } from '../document.ts';
import type { Form, FormRow } from '../form-blocks.ts';
import type { Reading } from '../reading.ts';
import { lines, part, said, sheet, writtenItems } from './sheet.ts';

const points = 'activation.decisionPoints';
const powers = 'activation.delegations';
const measures = 'activation.measures';
/** Two lines of handwriting and more: the reasons are asked for later. */
const decisionRow = 25;

/** The decision points with room for what was decided, by whom, when and why. */
export function decisionSheet(reading: Reading): Block[] {
  const { words } = reading;
  const items = writtenItems(reading, points, ['question']);
  return sheet(reading, 'decisions', [
    {
      kind: 'form',
      columns: [
        { header: words.say('firstHour.decisions.point'), width: 10.4 },
        { header: words.say('firstHour.decisions.decided'), width: 5 },
        { header: words.say('firstHour.decisions.by'), width: 2.8 },
      ],
      rows:
        items.length === 0
          ? [{ across: words.say('firstHour.decisions.none') }]
          : items.map((item) => [decisionCell(reading, item), '', '']),
      rowHeight: decisionRow,
      fill: true,
    },
  ]);
}

function decisionCell(reading: Reading, item: AnyItem) {
  const { words } = reading;
  const labelled = (name: string): Run[] => {
    const text = said(reading, points, item, name);
    return text === '' ? [] : [{ text: `${fieldName(words, `${points}.${name}`)}: ${text}` }];
  };
  const when = labelled('withinHours').map(({ text }) => text);
  const who = labelled('who').map(({ text }) => text);
  return lines([
    { text: said(reading, points, item, 'question'), bold: true },
    { text: [...when, ...who].join('; ') },
    ...['facts', 'byDefault'].flatMap(labelled),
  ]);
}

/** Powers that may be used and measures that may be signed, each with a place for time and hand. */
export function powersSheet(reading: Reading): Block[] {
  const { words } = reading;
  return sheet(reading, 'powers', [
    part(words.say('collection.activation.delegations')),
    powersForm(reading),
    part(words.say('collection.activation.measures')),
    measuresForm(reading),
  ]);
}

function powersForm(reading: Reading): Form {
  const { words } = reading;
  const items = writtenItems(reading, powers, ['power']);
  const text = (item: AnyItem, name: string) => said(reading, powers, item, name);
  const rows = items.map((item): FormRow => [
    lines([
      { text: text(item, 'power'), bold: true },
      { text: text(item, 'validUntil'), quiet: true },
    ]),
    [text(item, 'from'), text(item, 'to')].filter(Boolean).join(' → '),
    text(item, 'limit'),
    '',
  ]);
  return {
    kind: 'form',
    columns: [
      { header: fieldName(words, `${powers}.power`), width: 5.4 },
      { header: words.say('firstHour.powers.handed'), width: 4.6 },
      { header: fieldName(words, `${powers}.limit`), width: 5.4 },
      { header: words.say('firstHour.powers.used'), width: 3 },
    ],
    rows: items.length === 0 ? [{ across: words.say('firstHour.powers.none') }] : rows,
    blankRows: items.length === 0 ? 6 : 0,
  };
}

function measuresForm(reading: Reading): Form {
  const { words } = reading;
  const items = writtenItems(reading, measures, ['title']);
  const text = (item: AnyItem, name: string) => said(reading, measures, item, name);
  const rows = items.map((item): FormRow => [
    '',
    lines([
      { text: text(item, 'title'), bold: true },
      { text: text(item, 'legalBasis'), quiet: true },
    ]),
    text(item, 'signatory'),
    [text(item, 'draftReady'), text(item, 'validity')].filter(Boolean).join('; '),
    '',
  ]);
  return {
    kind: 'form',
    columns: [
      { header: '', width: 1, tick: true },
      { header: fieldName(words, `${measures}.title`), width: 7.6 },
      { header: fieldName(words, `${measures}.signatory`), width: 2.8 },
      { header: words.say('firstHour.measures.ready'), width: 3.4 },
      { header: words.say('firstHour.measures.signed'), width: 3.8 },
    ],
    rows: items.length === 0 ? [{ across: words.say('firstHour.measures.none') }] : rows,
    fill: true,
  };
}
