// The cascade as a form to work through with a pen: who calls whom by which channel within how long, tick and time.
import { fieldName } from '../../words/plan-words.ts';
import { countText } from '../answer-text.ts';
import type { Run, Text } from '../document.ts';
import type { Form } from '../form-blocks.ts';
import { bodyName } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { callsOf } from './call-order.ts';
import type { Call } from './call-order.ts';

/** The calls in their order, each with a box and a place for the time. Channels only where they may be shown. */
export function callsForm(reading: Reading): Form {
  const { words } = reading;
  const name = (field: string): string => fieldName(words, `activation.cascade.${field}`);
  const calls = callsOf(reading.plan);
  const hasChannel =
    reading.restricted && (calls.length === 0 || calls.some(({ channel }) => channel !== ''));
  return {
    kind: 'form',
    columns: [
      { header: words.say('document.callList.number'), width: 1.2 },
      { header: name('who'), width: 4.8 },
      { header: name('tells'), width: hasChannel ? 5.6 : 12 },
      ...(hasChannel ? [{ header: name('channel'), width: 6.4 }] : []),
      { header: name('withinMinutes'), width: 3.2 },
      { header: '', width: 1, tick: true },
      { header: words.say('document.callList.time'), width: 2 },
    ],
    rows: calls.map((call) => [
      String(call.number),
      caller(reading, call),
      call.tells.map((body) => bodyName(reading, body)).join('; '),
      ...(hasChannel ? [call.channel] : []),
      countText(words, call.withinMinutes, 'minutes'),
      '',
      '',
    ]),
    ...(calls.length === 0 ? { blankRows: 6 } : {}),
  };
}

function caller(reading: Reading, { who, deputy }: Call): Text {
  const named: Run[] = who === '' ? [] : [{ text: bodyName(reading, who), bold: true }];
  if (deputy === '' || deputy === who) return named;
  const text = reading.words.say('document.callList.deputy', { name: bodyName(reading, deputy) });
  return [...named, { text: named.length === 0 ? text : `\n${text}`, quiet: true }];
}
