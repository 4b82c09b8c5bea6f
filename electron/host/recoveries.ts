// The journals that stayed behind after a crash: which belong to a plan file, and which program still writes them.
import { mkdir, readdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { contentHashOf } from './content-hash.ts';
import type { Instance } from './instance.ts';
import { filesOfJournal, removeJournal } from './journal-base.ts';
import { readJournal } from './journal.ts';
import type { JournalContent } from './journal.ts';

export type LeftBehind = JournalContent & { readonly id: string };

export type Recoveries = {
  readonly pathFor: (file: string, handle: string) => string;
  /** Journals of this plan that nobody writes any more, newest first; empty ones are removed on the way. */
  readonly find: (file: string, isOpenHere: (handle: string) => boolean) => Promise<LeftBehind[]>;
  readonly read: (file: string, id: string) => Promise<JournalContent | null>;
  readonly discard: (file: string, id: string) => Promise<void>;
  /** The plan file has another name now. */
  readonly follow: (from: string, to: string) => Promise<void>;
};

export async function openRecoveries(stateFolder: string, instance: Instance): Promise<Recoveries> {
  const folder = join(stateFolder, 'journal');
  await mkdir(folder, { recursive: true });
  const keyOf = (file: string) => contentHashOf(file).slice(0, 32);
  const pathFor = (file: string, handle: string) => join(folder, `${keyOf(file)}.${handle}.journal`);
  const handlesOf = async (file: string) => {
    const pattern = new RegExp(`^${keyOf(file)}\\.([A-Za-z0-9_-]+)\\.journal$`);
    return (await readdir(folder)).flatMap((name) => pattern.exec(name)?.[1] ?? []);
  };
  const leftBehind = async (file: string, handle: string): Promise<LeftBehind | null> => {
    const content = await readJournal(pathFor(file, handle));
    if (content && content.instance !== instance.id && (await instance.isLive(content.instance))) return null;
    if (content && content.edits.length > 0) return { ...content, id: handle };
    // A file without a whole first line holds nothing; one just being made by a living program is younger than this.
    const seen = await stat(pathFor(file, handle)).catch(() => null);
    if (seen && Date.now() - seen.mtimeMs > 60_000) await removeJournal(pathFor(file, handle));
    return null;
  };
  return {
    pathFor,
    find: async (file, isOpenHere) => {
      const handles = (await handlesOf(file)).filter((handle) => !isOpenHere(handle));
      const found = await Promise.all(handles.map((handle) => leftBehind(file, handle)));
      return found.filter((one) => one !== null).sort((a, b) => b.at.localeCompare(a.at));
    },
    read: (file, id) => readJournal(pathFor(file, id)),
    discard: (file, id) => removeJournal(pathFor(file, id)),
    follow: async (from, to) => {
      for (const handle of await handlesOf(from)) {
        const [journal, base] = filesOfJournal(pathFor(from, handle), pathFor(to, handle));
        if (journal) await rename(...journal);
        // Not every journal could keep the state it was made on.
        if (base) await rename(...base).catch(() => undefined);
      }
    },
  };
}
