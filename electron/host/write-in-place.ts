// For a file that may be written in a folder that may not: no temp file can stand beside it, so the old bytes are kept elsewhere first.
import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import { hostFaultOf } from '../../shared/host/faults.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import { replaceFile } from './atomic-write.ts';
import { contentHashOf } from './content-hash.ts';
import { faultOfError } from './fs-fault.ts';

export type WriteInPlace = {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly former: Uint8Array;
  /** A folder of this user's own where the former bytes wait until the new ones are safe. */
  readonly backupFolder: string;
};

/** Backup, write, sync, read back, drop the backup. On a failure the former bytes are put back, or stay in the backup folder. */
export async function writeInPlace(write: WriteInPlace): Promise<Result<null, HostFault>> {
  const backup = backupOf(write.path, write.backupFolder);
  const kept = await replaceFile({ path: backup, bytes: write.former });
  if (!kept.ok) return kept;
  const written = await overwriteAndCompare(write.path, write.bytes);
  if (written.ok) {
    await rm(backup, { force: true });
    return ok(null);
  }
  const undone = await overwriteAndCompare(write.path, write.former);
  if (undone.ok) await rm(backup, { force: true });
  return written;
}

/** Puts the former bytes back if an earlier run died in the middle of writing this file. True if it did. */
export async function finishInterrupted(
  path: string,
  backupFolder: string,
  isWhole: (bytes: Uint8Array) => boolean,
): Promise<boolean> {
  const backup = backupOf(path, backupFolder);
  const former = await readFile(backup).catch(() => null);
  if (!former) return false;
  const present = await readFile(path).catch(() => null);
  if (!present) return false;
  const torn = !isWhole(present);
  if (torn && !(await overwriteAndCompare(path, former)).ok) return false;
  await rm(backup, { force: true });
  return torn;
}

function backupOf(path: string, folder: string): string {
  return join(folder, `${contentHashOf(path)}.backup`);
}

async function overwriteAndCompare(path: string, bytes: Uint8Array): Promise<Result<null, HostFault>> {
  try {
    const file = await open(path, 'r+');
    try {
      let at = 0;
      while (at < bytes.length) at += (await file.write(bytes, at, bytes.length - at, at)).bytesWritten;
      await file.truncate(bytes.length);
      await file.sync();
    } finally {
      await file.close();
    }
    const back = await readFile(path);
    return back.equals(bytes) ? ok(null) : fail(hostFaultOf('internal', { reason: 'read-back' }));
  } catch (error) {
    return fail(faultOfError(error));
  }
}
