// The questions about a person's own practices: what is kept, keeping, removing, bringing in a file, handing one on.
// They leave the data folder only as a file the person asks for.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok } from '../../shared/base/result.ts';
import { hostFaultOf } from '../../shared/host/faults.ts';
import type { HostMethods } from '../../shared/host/host.ts';
import { MAX_PRACTICES } from '../../shared/host/own-practices.ts';
import { contentHashOf } from './content-hash.ts';
import type { Kit } from './kit.ts';
import { newUuid } from './new-id.ts';
import { placeNew } from './place-new.ts';
import type { Practices } from './practice-file.ts';
import { readPractices, writePractices } from './practice-text.ts';

type PracticeMethods = Pick<
  HostMethods,
  'ownPractices' | 'keepPractices' | 'removePractice' | 'importPractices' | 'exportPractices'
>;

export function practiceMethods<Plan>({ practices, folder }: Kit<Plan>): PracticeMethods {
  const answer = async (asked: ReturnType<typeof practices.read>) => {
    const found = await asked;
    return found.ok ? ok({ practices: [...found.value] }) : found;
  };
  return {
    ownPractices: () => answer(practices.read()),
    keepPractices: ({ practices: kept }) =>
      answer(practices.change((present) => within(withKept(present, kept)))),
    removePractice: ({ id }) =>
      answer(practices.change((present) => ok(present.filter((practice) => practice.id !== id)))),
    importPractices: async ({ base64 }) => {
      const received = readPractices(Buffer.from(base64, 'base64'));
      if (!received.ok) return received;
      let added = 0;
      const changed = await practices.change((present) => {
        const fresh = unknownIn(present, received.value, newUuid);
        added = fresh.length;
        return within([...present, ...fresh]);
      });
      return changed.ok ? ok({ practices: [...changed.value], added }) : changed;
    },
    exportPractices: async ({ fileName }) => {
      const kept = await practices.read();
      if (!kept.ok) return kept;
      const bytes = writePractices(kept.value);
      if (!bytes.ok) return bytes;
      await mkdir(folder.exports, { recursive: true });
      const placed = await placeNew(folder.exports, fileName, bytes.value);
      if (!placed.ok) return placed;
      const path = join(folder.exports, placed.value.file);
      const back = contentHashOf(await readFile(path));
      return back === contentHashOf(bytes.value)
        ? ok({ file: placed.value.file, path })
        : fail(hostFaultOf('internal', { reason: 'read-back' }));
    },
  };
}

/** A practice with a known id takes the place of the former one where that stood; a new one comes last. */
export const withKept = (present: Practices, kept: Practices): Practices => {
  const known = new Set(present.map(({ id }) => id));
  return [
    ...present.map((practice) => kept.find(({ id }) => id === practice.id) ?? practice),
    ...kept.filter(({ id }) => !known.has(id)),
  ];
};

/** What a received file brings that is not there: nothing of one's own is replaced, so a changed one comes in as another. */
export const unknownIn = (present: Practices, received: Practices, freshId: () => string): Practices =>
  received.flatMap((practice) => {
    const mine = present.find(({ id }) => id === practice.id);
    if (!mine) return [practice];
    return JSON.stringify(mine) === JSON.stringify(practice) ? [] : [{ ...practice, id: freshId() }];
  });

export const within = (practices: Practices) =>
  practices.length > MAX_PRACTICES
    ? fail(hostFaultOf('refused', { reason: 'too-many-practices' }))
    : ok(practices);
