// What is done in which hours and by whom. Where the plan has no checklist for some hours, the starting content of its
// role stands there and says plainly that it is not from the plan.
import { firstHoursFor } from '../../framework/first-hours.ts';
import type { FirstHoursWindow } from '../../framework/first-hours.ts';
import type { AnyItem } from '../../plan/address.ts';
import { optionName } from '../../words/plan-words.ts';
import type { Block } from '../document.ts';
import type { Form, FormRow } from '../form-blocks.ts';
import type { Reading } from '../reading.ts';
import { part, remark, said, sheet, writtenItems } from './sheet.ts';

const key = 'activation.checklist';

/** Two sheets: the first six hours, and what follows up to the third day. */
export function checklistSheets(reading: Reading): Block[] {
  return [
    ...sheet(reading, 'checklist.first', hours(reading, ['h0to1', 'h1to6'])),
    ...sheet(reading, 'checklist.later', hours(reading, ['h6to24', 'h24to72'])),
  ];
}

function hours(reading: Reading, [first, second]: readonly [FirstHoursWindow, FirstHoursWindow]): Block[] {
  const begun = [first, second].map((window) => ownItems(reading, window).length > 0);
  const neither = !begun.includes(true);
  return [
    ...(neither ? [starterRemark(reading)] : []),
    ...oneWindow(reading, first, { isLast: false, isTold: neither }),
    ...oneWindow(reading, second, { isLast: true, isTold: neither }),
  ];
}

const ownItems = (reading: Reading, window: FirstHoursWindow | ''): AnyItem[] =>
  writtenItems(reading, key, ['what']).filter((item) => item['window'] === window);

/** `isTold`: that these are starters has been said above. */
function oneWindow(
  reading: Reading,
  window: FirstHoursWindow,
  { isLast, isTold }: { readonly isLast: boolean; readonly isTold: boolean },
): Block[] {
  const title = part(optionName(reading.words, `${key}.window`, window));
  const own = ownItems(reading, window);
  const rows = own.length === 0 ? starters(reading, window) : own.map((item) => ownRow(reading, item));
  const homeless = window === 'h0to1' ? withoutHours(reading, ownItems(reading, '')) : [];
  return [
    title,
    ...(own.length === 0 && !isTold ? [starterRemark(reading)] : []),
    form(reading, [...rows, ...homeless], isLast),
  ];
}

function form({ words }: Reading, rows: readonly FormRow[], isLast: boolean): Form {
  return {
    kind: 'form',
    columns: [
      { header: '', width: 1, tick: true },
      { header: words.say('field.activation.checklist.what'), width: 11 },
      { header: words.say('field.activation.checklist.who'), width: 3.4 },
      { header: words.say('firstHour.checklist.doneAt'), width: 1.7 },
      { header: words.say('firstHour.checklist.remarks'), width: 2 },
    ],
    rows,
    ...(isLast ? { fill: true } : { blankRows: rows.length < 5 ? 2 : 0 }),
  };
}

function ownRow(reading: Reading, item: AnyItem): FormRow {
  const note = said(reading, key, item, 'note');
  const what = [{ text: said(reading, key, item, 'what') }, { text: note === '' ? '' : ` – ${note}` }];
  return ['', what, [{ text: said(reading, key, item, 'who'), bold: true }], '', ''];
}

/** Lines of the plan that nobody gave hours: they stand with the first hour, where they are seen. */
function withoutHours(reading: Reading, items: readonly AnyItem[]): FormRow[] {
  if (items.length === 0) return [];
  const across = reading.words.say('firstHour.checklist.noHours');
  return [{ across }, ...items.map((item) => ownRow(reading, item))];
}

function starters({ plan, words }: Reading, window: FirstHoursWindow): FormRow[] {
  return firstHoursFor(plan.role)
    .filter((row) => row.window === window)
    .map(({ what, who }) => ['', words.own(what), words.own(who), '', '']);
}

function starterRemark({ plan, words }: Reading): Block {
  const role = words.say(`document.role.${plan.role}`);
  return remark(words.say('firstHour.checklist.starters', { role }));
}
