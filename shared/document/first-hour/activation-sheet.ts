// The sheet on top: what to do first, what led here, which level, who declares it, and where the plan is.
import { inOrder } from '../../base/order-key.ts';
import type { AnyItem } from '../../plan/address.ts';
import { optionName } from '../../words/plan-words.ts';
import type { Block, Text } from '../document.ts';
import type { BoxRow, Form, FormRow } from '../form-blocks.ts';
import { titleOf } from '../cover-part.ts';
import { bodyName } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { numbersOf, part, said, saidField, sheet, sheetNumber, writtenItems } from './sheet.ts';

/** The activation sheet. */
export function activationSheet(reading: Reading): Block[] {
  const { words } = reading;
  return sheet(reading, 'activation', [
    { kind: 'boxes', rows: [identity(reading)] },
    part(words.say('firstHour.five')),
    { kind: 'list', style: 'tick', items: firstFive(reading) },
    { kind: 'boxes', rows: event(reading) },
    levelForm(reading),
    { kind: 'boxes', rows: [...declaration(reading), whereabouts(reading)] },
    {
      kind: 'form',
      columns: [{ header: words.say('firstHour.activation.notes'), width: 1 }],
      rows: [],
      fill: true,
      ifRoom: true,
    },
  ]);
}

function identity(reading: Reading): BoxRow {
  const { plan, words } = reading;
  const { edition, status } = plan.sections.cover;
  const parts = [
    edition.trim() === ''
      ? words.say('firstHour.edition.unnamed')
      : words.say('document.footer.edition', { edition }),
    optionName(words, 'cover.status', status === 'final' ? 'final' : 'draft'),
    words.say('firstHour.edition.changed', { date: words.date(plan.changedAt.slice(0, 10)) }),
  ];
  return {
    boxes: [
      { label: words.say('firstHour.plan'), width: 6, value: [{ text: titleOf(reading), bold: true }] },
      { label: words.say('firstHour.edition'), width: 4, value: parts.join(' · ') },
    ],
  };
}

const firstFive = ({ words }: Reading) =>
  [
    words.say('firstHour.five.confirm', { log: sheetNumber('log') }),
    words.say('firstHour.five.declare'),
    words.say('firstHour.five.call', { cascade: sheetNumber('cascade') }),
    words.say('firstHour.five.count'),
    words.say('firstHour.five.tell', { statement: sheetNumber('statement') }),
  ].map((text) => ({ text }));

function event(reading: Reading): BoxRow[] {
  const { plan, words } = reading;
  const triggers = writtenItems(reading, 'earlyWarning.triggers', ['statement']).map((trigger) => {
    const level = plan.sections.earlyWarning.alertLevels[String(trigger['level'])]?.number ?? '';
    const statement = said(reading, 'earlyWarning.triggers', trigger, 'statement');
    return level === '' ? statement : `${statement} → ${level}`;
  });
  return [
    {
      boxes: [
        { label: words.say('firstHour.happened'), width: 6 },
        { label: words.say('firstHour.firstSource'), width: 2.5 },
        { label: words.say('firstHour.secondSource'), width: 2.5 },
      ],
      height: 14,
    },
    triggers.length === 0
      ? { boxes: [{ label: words.say('firstHour.trigger.none'), width: 1 }], height: 16 }
      : {
          boxes: [
            {
              label: words.say('firstHour.trigger'),
              width: 1,
              choices: [...triggers, words.say('firstHour.trigger.other')],
            },
          ],
        },
  ];
}

function levelForm(reading: Reading): Form {
  const { words } = reading;
  const key = 'earlyWarning.alertLevels';
  const levels = writtenItems(reading, key, ['name', 'number']);
  const text = (level: (typeof levels)[number], name: string) => said(reading, key, level, name);
  return {
    kind: 'form',
    columns: [
      { header: '', width: 1, tick: true },
      { header: words.say('firstHour.level'), width: reading.restricted ? 4 : 11 },
      { header: words.say('firstHour.level.declares'), width: 5 },
      ...(reading.restricted ? [{ header: words.say('firstHour.level.night'), width: 8 }] : []),
    ],
    rows: [
      ...(levels.some((level) => text(level, 'declaredBy') !== '') ? [] : forceRow(reading)),
      ...(levels.length === 0 ? [{ across: words.say('firstHour.level.none') }] : []),
      ...levels.map((level) => [
        '',
        levelCell(level['number'], text(level, 'name'), reading.restricted ? '' : text(level, 'meaning')),
        declarers(reading, level),
        ...(reading.restricted ? [text(level, 'atNight')] : []),
      ]),
    ],
    blankRows: levels.length === 0 ? 4 : 0,
  };
}

/** Who puts the plan as a whole into force: said where no level says who declares it. */
function forceRow(reading: Reading): FormRow[] {
  const { words } = reading;
  const who = saidField(reading, 'activation', 'declaredBy');
  const deputy = saidField(reading, 'activation', 'deputy');
  if (who === '' && deputy === '') return [];
  return [{ across: words.say('firstHour.force', { who: who || '–', deputy: deputy || '–' }) }];
}

/** Who declares a level and who stands in, each with the first number where it may be shown. */
function declarers(reading: Reading, level: AnyItem): string {
  const named = (['declaredBy', 'deputy'] as const).map((field) => {
    const body = String(level[field]);
    const [number = ''] = numbersOf(reading, body);
    return [bodyName(reading, body), number.split(',')[0]].filter(Boolean).join(', ');
  });
  return named.filter((text) => text !== '').join('; ');
}

/** "2 Ready. Water expected in an estate …": number, name, and what the level means where there is room for it. */
function levelCell(number: unknown, name: string, meaning: string): Text {
  const title = [typeof number === 'number' ? String(number) : '', name].filter(Boolean).join(' ');
  return [{ text: title, bold: true }, { text: meaning === '' ? '' : `. ${meaning}` }];
}

function declaration(reading: Reading): BoxRow[] {
  const { words } = reading;
  const when: BoxRow = {
    boxes: [
      { label: words.say('firstHour.declaredLevel'), width: 3 },
      { label: words.say('firstHour.date'), width: 2 },
      { label: words.say('firstHour.localTime'), width: 2 },
      { label: words.say('firstHour.utc'), width: 2 },
    ],
  };
  const who: BoxRow = {
    boxes: [
      { label: words.say('firstHour.declaredBy'), width: 3 },
      {
        label: words.say('firstHour.declaredAs'),
        width: 3,
        choices: [words.say('firstHour.declaredAs.holder'), words.say('firstHour.declaredAs.deputy')],
      },
      { label: words.say('firstHour.signature'), width: 3 },
    ],
    height: 13,
  };
  return [when, who];
}

function whereabouts(reading: Reading): BoxRow {
  const { plan, words } = reading;
  const holders = inOrder(plan.sections.cover.distribution)
    .map(({ who }) => who.trim())
    .filter((holder) => holder !== '');
  const shown = holders.slice(0, 2);
  const more = holders.length - shown.length;
  const sealed = writtenItems(reading, 'restricted.sealedCopies', ['place']).map((copy) =>
    said(reading, 'restricted.sealedCopies', copy, 'place'),
  );
  return {
    boxes: [
      {
        label: words.say('firstHour.where.plan'),
        width: 1.2,
        value: [...shown, ...(more > 0 ? [words.say('document.more', { count: more })] : [])].join('; '),
      },
      { label: words.say('firstHour.where.sealed'), width: 1, value: sealed.filter(Boolean).join('; ') },
    ],
  };
}
