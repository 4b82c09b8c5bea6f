// The order of a save: take the turn, compare with what was read, keep the former bytes, replace. The only code that overwrites a plan.
import { access, constants, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fail, ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import { hostFaultOf } from '../../shared/host/faults.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import { replaceFile } from './atomic-write.ts';
import type { Disk } from './atomic-write.ts';
import { contentHashOf } from './content-hash.ts';
import { errorCode, faultOfError } from './fs-fault.ts';
import { releaseLock, takeLock } from './lock-file.ts';
import type { HeldLock } from './lock-file.ts';
import { writeInPlace } from './write-in-place.ts';

export type SaveFile = {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** True if the file on disk, by its hash, is what the writer has seen. */
  readonly accept: (base: string) => boolean;
  /** Keeps the bytes that are about to be replaced. */
  readonly keepFormer: (bytes: Buffer) => Promise<Result<unknown, HostFault>>;
  readonly backupFolder: string;
  /** A readable name for the new bytes if the old file is held open to the end. */
  readonly keepAs: string;
  readonly disk?: Disk;
};

const TURN_MS = 5000;
/** A writer that is silent for so long in the midst of a save is dead. */
const SAVING_SILENT_MS = 20_000;

/** Saves, or answers `stale` with the hash that stands there and leaves everything as it was. */
export async function saveFile(save: SaveFile): Promise<Result<{ base: string }, HostFault>> {
  const turn = await takeTurn(save.path);
  if (turn === 'held') return fail(hostFaultOf('locked', { reason: 'being-saved' }));
  try {
    return await compareAndReplace(save);
  } finally {
    if (turn) await releaseLock(turn);
  }
}

/** One writer at a time among all programs; null where no lock file can stand (a folder that may not be written). */
export async function takeTurn(path: string): Promise<HeldLock | null | 'held'> {
  const lock = join(dirname(path), `~$${basename(path)}.saving`);
  for (const until = Date.now() + TURN_MS; ;) {
    const attempt = await takeLock(lock, new Date().toISOString(), SAVING_SILENT_MS);
    if ('held' in attempt) return attempt.held;
    if ('impossible' in attempt) return null;
    if (Date.now() > until) return 'held';
    await wait(15 + Math.random() * 20);
  }
}

async function compareAndReplace(save: SaveFile): Promise<Result<{ base: string }, HostFault>> {
  const former = await readFormer(save.path);
  if (!former.ok) return former;
  const present = contentHashOf(former.value);
  if (!save.accept(present)) return fail(hostFaultOf('stale', { base: present }));
  const base = contentHashOf(save.bytes);
  if (base === present) return ok({ base });
  const replaced = await replaceFile({
    path: save.path,
    bytes: save.bytes,
    mode: await modeOf(save.path),
    keepAs: join(dirname(save.path), save.keepAs),
    ...(save.disk ? { disk: save.disk } : {}),
    beforeRename: async () => {
      const again = await readFormer(save.path);
      if (!again.ok) return again;
      const hash = contentHashOf(again.value);
      return hash === present ? save.keepFormer(again.value) : fail(hostFaultOf('stale', { base: hash }));
    },
  });
  if (replaced.ok) return ok({ base });
  if (replaced.fault.code !== 'read-only' || !(await mayWrite(save.path))) return replaced;
  const kept = await save.keepFormer(former.value);
  if (!kept.ok) return kept;
  const written = await writeInPlace({ ...save, former: former.value });
  return written.ok ? ok({ base }) : written;
}

/** A missing file is away, never deleted: a stick was pulled, a share is gone, another window moved it. */
async function readFormer(path: string): Promise<Result<Buffer, HostFault>> {
  try {
    return ok(await readFile(path));
  } catch (error) {
    if (errorCode(error) === 'ENOENT')
      return fail(hostFaultOf('away', { reason: 'file', folder: dirname(path) }));
    return fail(faultOfError(error));
  }
}

/** Whether this user may write the file itself. */
export async function mayWrite(path: string): Promise<boolean> {
  return access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}

async function modeOf(path: string): Promise<number> {
  return stat(path).then(
    (seen) => seen.mode & 0o777,
    () => 0o600,
  );
}
