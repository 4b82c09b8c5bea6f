// Where a person's own practices are kept: one file in the data folder, read whole and replaced whole.
// A file that cannot be read is never written over. Changes take turns, among programs too, and look again before the rename.
import { open } from 'node:fs/promises';
import { fail, ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import { hostFaultOf } from '../../shared/host/faults.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import { MAX_PRACTICES_BYTES } from '../../shared/host/own-practices.ts';
import type { OwnPractice } from '../../shared/host/own-practices.ts';
import { replaceFile } from './atomic-write.ts';
import type { Disk } from './atomic-write.ts';
import { contentHashOf } from './content-hash.ts';
import { errorCode, faultOfError } from './fs-fault.ts';
import { releaseLock } from './lock-file.ts';
import { readPractices, writePractices } from './practice-text.ts';
import { takeTurn } from './save-file.ts';

export type Practices = readonly OwnPractice[];
export type PracticeFile = {
  readonly read: () => Promise<Result<Practices, HostFault>>;
  /** Changes what is kept; changes wait for one another. `change` may refuse. */
  readonly change: (
    change: (present: Practices) => Result<Practices, HostFault>,
  ) => Promise<Result<Practices, HostFault>>;
};

const attempts = 4;

export function openPracticeFile(path: string, disk?: Disk): PracticeFile {
  let last: Promise<unknown> = Promise.resolve();
  return {
    read: async () => {
      const found = await readBytes(path);
      if (!found.ok) return found;
      return found.value === null ? ok([]) : readPractices(found.value);
    },
    change: (change) => {
      const done = last.then(() => inTurn(path, change, disk));
      last = done.catch(() => undefined);
      return done;
    },
  };
}

async function inTurn(
  path: string,
  change: (present: Practices) => Result<Practices, HostFault>,
  disk: Disk | undefined,
): Promise<Result<Practices, HostFault>> {
  const turn = await takeTurn(path);
  if (turn === 'held') return fail(hostFaultOf('locked', { reason: 'being-saved' }));
  try {
    return await changeOnce(path, change, disk);
  } finally {
    if (turn) await releaseLock(turn);
  }
}

async function changeOnce(
  path: string,
  change: (present: Practices) => Result<Practices, HostFault>,
  disk: Disk | undefined,
): Promise<Result<Practices, HostFault>> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = await readBytes(path);
    if (!found.ok) return found;
    const present = found.value === null ? ok<Practices>([]) : readPractices(found.value);
    if (!present.ok) return present;
    const next = change(present.value);
    if (!next.ok) return next;
    const bytes = writePractices(next.value);
    if (!bytes.ok) return bytes;
    const before = hashOf(found.value);
    const written = await replaceFile({
      path,
      bytes: bytes.value,
      beforeRename: async () => {
        const again = await readBytes(path);
        if (!again.ok) return again;
        return hashOf(again.value) === before ? ok(null) : fail(hostFaultOf('stale'));
      },
      ...(disk ? { disk } : {}),
    });
    if (written.ok) return readPractices(bytes.value);
    if (written.fault.code !== 'stale') return written;
  }
  return fail(hostFaultOf('locked', { reason: 'being-saved' }));
}

const hashOf = (bytes: Uint8Array | null): string => (bytes === null ? '' : contentHashOf(bytes));

/** The bytes that stand there, one more than the limit at most; `null` when there is no file yet. */
async function readBytes(path: string): Promise<Result<Uint8Array | null, HostFault>> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      const room = Buffer.alloc(Math.min(size, MAX_PRACTICES_BYTES + 1));
      let at = 0;
      while (at < room.length) {
        const { bytesRead } = await file.read(room, at, room.length - at, at);
        if (bytesRead === 0) break;
        at += bytesRead;
      }
      return ok(room.subarray(0, at));
    } finally {
      await file.close();
    }
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? ok(null) : fail(faultOfError(error));
  }
}
