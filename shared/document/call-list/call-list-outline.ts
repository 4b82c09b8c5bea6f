// The call list: who is reached in which order, by whom, and how, on paper that works when nothing else does.
import type { Block } from '../document.ts';
import { leftOutBlocks } from '../left-out-part.ts';
import type { Reading } from '../reading.ts';
import { recordTable } from '../record-table.ts';

/** The cascade in its order, then everyone who can be reached. */
export function callListOutline(reading: Reading): Block[] {
  const title = reading.words.say('export.what.call-list');
  return [
    { kind: 'heading', level: 1, text: title },
    ...recordTable(reading, 'activation.cascade'),
    ...recordTable(reading, 'restricted.contacts'),
    ...leftOutBlocks(reading),
  ];
}
