// Where an item came from, in a few quiet words behind its name: "from the scenario, source A33; unverified".
import type { Origin } from '../plan/section.ts';
import type { WordKey } from '../words/words.ts';
import type { Run } from './document.ts';
import { publicationsOf } from './publications.ts';
import type { Reading } from './reading.ts';

/** Quiet runs that say where an item comes from; none for what the table wrote itself. */
export function originNote(reading: Reading, origin: Origin): readonly Run[] {
  const from = originWords(reading, origin);
  if (from === '') return [];
  const status = reading.marks ? statusWords(reading, origin.status) : '';
  return [{ text: ` [${[from, status].filter((part) => part !== '').join('; ')}]`, quiet: true }];
}

function originWords(reading: Reading, { from, ref, sources }: Origin): string {
  const { words } = reading;
  if (from === '') return '';
  if (from !== 'scenario' && from !== 'practice') return words.say(`document.origin.${from}`);
  const known = publicationsOf(reading);
  const named = sources.filter((key) => known.some((source) => source.key === key)).join(', ');
  // A practice of one's own names no publication: what its writer said of the source stands for it.
  const said = from === 'practice' ? (reading.plan.sections.sectors.practices[ref]?.source ?? '') : '';
  const source = named || said.trim();
  return source === ''
    ? words.say(`document.origin.${from}`)
    : words.say(`document.origin.${from}Source`, { sources: source });
}

/** What was seen in its source needs no remark; everything else says what it is. */
function statusWords({ words }: Reading, status: Origin['status']): string {
  if (status === '' || status === 'seen') return '';
  return words.say(`document.status.${status}` satisfies WordKey);
}
