// The journal: what was appended comes back, a torn tail is cut, and only what is not in the file stays.
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { journalLine, readJournalLines } from '../../../electron/host/journal-line.ts';
import { openJournal, readJournal } from '../../../electron/host/journal.ts';
import { tempFolder } from '../../fakes/temp-folder.ts';

const start = {
  base: 'a'.repeat(64),
  instance: '1-abcdefabcdef',
  now: () => new Date('2026-03-01T08:00:00Z'),
};
const edits = (...numbers: number[]) => numbers.map((seq) => ({ seq, edit: `{"ប្រាសាទ":${seq}}` }));
const seqs = async (path: string) => (await readJournal(path))?.edits.map(({ seq }) => seq) ?? null;

it('begins with the hash of the plan it applies to, and gives the edits back in order', async () => {
  const path = join(tempFolder(), 'a.journal');
  const journal = openJournal(path, start);
  await journal.append(edits(1, 2));
  await journal.append(edits(3));
  await journal.close();
  expect(await readJournal(path)).toEqual({
    journal: 1,
    base: start.base,
    instance: start.instance,
    at: '2026-03-01T08:00:00.000Z',
    edits: edits(1, 2, 3),
  });
});

it('is cut at the last good line, wherever it was torn', async () => {
  const path = join(tempFolder(), 'a.journal');
  const journal = openJournal(path, start);
  await journal.append(edits(1, 2, 3));
  await journal.close();
  const whole = readFileSync(path);
  const lineEnds = [...whole.entries()].filter(([, byte]) => byte === 10).map(([at]) => at + 1);
  for (let length = whole.length; length > 0; length -= 1) {
    truncateSync(path, length);
    const wholeLines = lineEnds.filter((end) => end <= length).length;
    const expected = wholeLines === 0 ? null : [1, 2, 3].slice(0, wholeLines - 1);
    expect(await seqs(path)).toEqual(expected);
  }
});

it('does not give back a line in which one bit was turned, nor what follows it', () => {
  const lines = ['one', 'two', 'three'].map(journalLine).join('');
  const second = lines.indexOf('two');
  for (const at of [second, second - 3, second - 7]) {
    const bytes = Buffer.from(lines);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(readJournalLines(bytes).payloads).toEqual(['one']);
  }
});

it('keeps only edits later than those the file now holds', async () => {
  const path = join(tempFolder(), 'a.journal');
  const journal = openJournal(path, start);
  await journal.append(edits(1, 2, 3, 4));
  await journal.advance('b'.repeat(64), 3);
  expect(await readJournal(path)).toMatchObject({ base: 'b'.repeat(64), edits: edits(4) });
  await journal.append(edits(5));
  expect(await seqs(path)).toEqual([4, 5]);
  await journal.advance('c'.repeat(64), 5);
  expect(existsSync(path)).toBe(false);
  await journal.append(edits(6));
  await journal.close();
  expect(await readJournal(path)).toMatchObject({ base: 'c'.repeat(64), edits: edits(6) });
});

it('leaves no file when everything has reached the plan', async () => {
  const path = join(tempFolder(), 'a.journal');
  const journal = openJournal(path, start);
  await journal.close();
  expect(existsSync(path)).toBe(false);
});

it('is nothing without a whole first line', async () => {
  const path = join(tempFolder(), 'a.journal');
  expect(await readJournal(path)).toBeNull();
  writeFileSync(path, journalLine('{"journal":2}'));
  expect(await readJournal(path)).toBeNull();
  writeFileSync(path, journalLine('no json'));
  expect(await readJournal(path)).toBeNull();
});
