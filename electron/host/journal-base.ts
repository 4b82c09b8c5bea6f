// The state of the file that journalled edits were made on, kept beside the journal: another program may replace the file
// after a crash, and edits put onto another text would be wrong or lost.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { contentHashOf } from './content-hash.ts';

const besideOf = (journal: string): string => `${journal}.base`;

/** Keeps the bytes if they are that state. Failing to must not keep the edits themselves out of the journal. */
export async function keepBase(
  journal: string,
  base: string,
  read: () => Promise<Uint8Array | null>,
): Promise<void> {
  try {
    const bytes = await read();
    if (bytes && contentHashOf(bytes) === base) await writeFile(besideOf(journal), bytes, { mode: 0o600 });
  } catch {
    // Then the file itself, or a version, is the only witness.
  }
}

/** The kept text; `null` when there is none, or it is not what it should be. */
export async function readBase(journal: string, base: string): Promise<string | null> {
  const bytes = await readFile(besideOf(journal)).catch(() => null);
  return bytes && contentHashOf(bytes) === base ? bytes.toString('utf8') : null;
}

/** Takes a journal away, with the state it was made on. */
export async function removeJournal(journal: string): Promise<void> {
  await rm(journal, { force: true });
  await rm(besideOf(journal), { force: true });
}

/** The two files of a journal under its former and its new path, for a rename. */
export const filesOfJournal = (from: string, to: string): readonly (readonly [string, string])[] => [
  [from, to],
  [besideOf(from), besideOf(to)],
];
