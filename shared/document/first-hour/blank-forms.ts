// Two forms that are blank by nature: the situation log and the situation report.
import type { Block } from '../document.ts';
import type { BoxRow } from '../form-blocks.ts';
import type { Reading } from '../reading.ts';
import { saidField, sheet } from './sheet.ts';

/** One page of the log, to be copied as often as it is needed. */
export function logSheet(reading: Reading): Block[] {
  const { words } = reading;
  const say = (name: 'page' | 'kept' | 'relieved' | 'when' | 'what' | 'source' | 'action' | 'by') =>
    words.say(`firstHour.log.${name}`);
  return sheet(reading, 'log', [
    {
      kind: 'boxes',
      rows: [
        {
          boxes: [
            { label: say('page'), width: 2 },
            { label: say('kept'), width: 4 },
            { label: say('relieved'), width: 4 },
          ],
        },
      ],
    },
    {
      kind: 'form',
      columns: [
        { header: say('when'), width: 2.6 },
        { header: say('what'), width: 7 },
        { header: say('source'), width: 2.8 },
        { header: say('action'), width: 3.6 },
        { header: say('by'), width: 1.8 },
      ],
      rows: [],
      rowHeight: 11,
      fill: true,
    },
  ]);
}

/** The situation report: what is known, of whom, how surely, and what is needed next. */
export function reportSheet(reading: Reading): Block[] {
  const { words } = reading;
  const text = (key: 'situation' | 'needs' | 'actions' | 'coming', height: number): BoxRow => ({
    boxes: [{ label: words.say(`firstHour.report.${key}`), width: 1 }],
    height,
  });
  return sheet(reading, 'report', [
    { kind: 'boxes', rows: [...reportHead(reading), text('situation', 24)] },
    {
      kind: 'form',
      columns: [
        { header: words.say('firstHour.report.people'), width: 5.4 },
        { header: words.say('firstHour.report.figure'), width: 2.6 },
        { header: words.say('firstHour.report.source'), width: 5.6 },
        { header: words.say('firstHour.report.confidence'), width: 3.4 },
      ],
      rows: (['known', 'contacted', 'assisted', 'moved', 'unaccounted'] as const).map((kind) => [
        words.say(`firstHour.report.${kind}`),
        '',
        '',
        '',
      ]),
    },
    { kind: 'boxes', rows: [text('needs', 20), text('actions', 20), text('coming', 18)] },
    {
      kind: 'form',
      columns: [
        { header: words.say('firstHour.report.decisions'), width: 9 },
        { header: words.say('firstHour.report.from'), width: 4 },
        { header: words.say('firstHour.report.until'), width: 3 },
      ],
      rows: [],
      fill: true,
    },
  ]);
}

function reportHead(reading: Reading): BoxRow[] {
  const { words } = reading;
  return [
    {
      boxes: [
        { label: words.say('firstHour.report.number'), width: 2 },
        { label: words.say('firstHour.report.asOf'), width: 3 },
        { label: words.say('firstHour.localTime'), width: 2 },
        { label: words.say('firstHour.utc'), width: 2 },
        { label: words.say('firstHour.report.level'), width: 3 },
      ],
    },
    {
      boxes: [
        { label: words.say('firstHour.report.prepared'), width: 3 },
        { label: words.say('firstHour.report.cleared'), width: 3 },
        {
          label: words.say('firstHour.report.owner'),
          width: 3,
          value: saidField(reading, 'information', 'numberOwner'),
        },
        { label: words.say('firstHour.report.next'), width: 3 },
      ],
    },
  ];
}
