// Skeletons of three notes verbales: transit, entry, access. A State of origin asks for its nationals; every other State
// tells what it grants and asks for those who leave it.
import type { Block } from '../document.ts';
import { nameOfCode } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { named, said, sheet, writtenItems } from './sheet.ts';

/** Lines far enough apart for a pen in the blanks, near enough for three notes on a page. */
const pitch = 6.4;

/** The notes, with the States the plan names. */
export function notesSheet(reading: Reading): Block[] {
  const { plan, words } = reading;
  const country = nameOfCode(reading, 'countries', plan.country) || words.say('firstHour.statement.blank');
  const side = plan.role === 'origin' ? 'origin' : 'other';
  const note = (kind: 'transit' | 'entry' | 'access'): Block =>
    blanks(words.say(`firstHour.notes.${kind}`), words.say(`firstHour.notes.${kind}.${side}`, { country }));
  return sheet(reading, 'notes', [
    ...statesNamed(reading),
    blanks(words.say('firstHour.notes.opening'), words.say('firstHour.notes.openingText')),
    note('transit'),
    note('entry'),
    note('access'),
    blanks(words.say('firstHour.notes.legal'), words.say('firstHour.notes.basis')),
    blanks(words.say('firstHour.notes.closing'), words.say('firstHour.notes.closingText')),
    {
      kind: 'form',
      columns: [
        { header: words.say('firstHour.notes.note'), width: 3 },
        { header: words.say('firstHour.notes.to'), width: 6 },
        { header: words.say('firstHour.notes.at'), width: 3 },
        { header: words.say('firstHour.notes.answer'), width: 4 },
      ],
      rows: [],
      fill: true,
      ifRoom: true,
    },
  ]);
}

const blanks = (name: string, text: string): Block => ({
  kind: 'blankText',
  text: [{ text: `${name}. `, bold: true }, { text }],
  pitch,
});

function statesNamed(reading: Reading): Block[] {
  const { words } = reading;
  const key = 'movement.transitStates';
  const states = writtenItems(reading, key, ['name', 'country']).map((state) => {
    const name = said(reading, key, state, 'name') || said(reading, key, state, 'country');
    const ready = words.say(
      state['noteReady'] === 'yes' ? 'firstHour.notes.ready' : 'firstHour.notes.notReady',
    );
    return `${name} (${ready})`;
  });
  if (states.length === 0) return [];
  return [named(words.say('firstHour.notes.states'), `${states.join('; ')}.`)];
}
