// The calls in their order: who calls whom, who stands in, and for everyone called a number, a box and the time reached.
// Numbers come from the restricted part; a copy without it has blank cells in their place.
import { inOrder } from '../../base/order-key.ts';
import type { AnyItem } from '../../plan/address.ts';
import type { Block } from '../document.ts';
import type { FormRow } from '../form-blocks.ts';
import { bodyName } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { lines, numbersOf, said, sheet, writtenItems } from './sheet.ts';

const key = 'activation.cascade';

/** The cascade with a tick and a time for everyone called. */
export function cascadeSheet(reading: Reading): Block[] {
  const { words } = reading;
  const calls = writtenItems(reading, key, ['who', 'deputy', 'tells']);
  const rows = calls.flatMap((call, at) => [callLine(reading, call, at + 1), ...calledRows(reading, call)]);
  return sheet(reading, 'cascade', [
    {
      kind: 'form',
      columns: [
        { header: words.say('firstHour.cascade.called'), width: 5 },
        {
          header: words.say(
            reading.restricted ? 'firstHour.cascade.number' : 'firstHour.cascade.numberByHand',
          ),
          width: 6.6,
        },
        { header: '', width: 1, tick: true },
        { header: words.say('firstHour.cascade.reached'), width: 2.2 },
        { header: words.say('firstHour.cascade.remarks'), width: 3.2 },
      ],
      rows: calls.length === 0 ? [{ across: words.say('firstHour.cascade.none') }] : rows,
      fill: true,
    },
  ]);
}

function callLine(reading: Reading, call: AnyItem, order: number): FormRow {
  const { words } = reading;
  const text = (name: string) => said(reading, key, call, name);
  const who = text('who') === '' ? words.say('firstHour.cascade.nobody') : text('who');
  const behind = [
    text('deputy') === '' || text('deputy') === who
      ? ''
      : words.say('firstHour.cascade.deputy', { name: text('deputy') }),
    text('withinMinutes') === ''
      ? ''
      : words.say('firstHour.cascade.within', { time: text('withinMinutes') }),
    text('channel'),
    text('testedOn') === ''
      ? words.say('firstHour.cascade.untested')
      : words.say('firstHour.cascade.tested', { date: text('testedOn') }),
  ].filter((said) => said !== '');
  return {
    across: [
      { text: words.say('firstHour.cascade.calls', { order, who }), bold: true },
      { text: ` – ${behind.join('; ')}` },
    ],
  };
}

function calledRows(reading: Reading, call: AnyItem): FormRow[] {
  const ids = call['tells'] as readonly string[];
  const called = inOrder(reading.plan.sections.coordination.actors).filter(({ id }) => ids.includes(id));
  if (called.length === 0) return [['', '', '', '', '']];
  return called.map(({ id }): FormRow => [
    bodyName(reading, id),
    lines(numbersOf(reading, id).map((text) => ({ text }))),
    '',
    '',
    '',
  ]);
}
