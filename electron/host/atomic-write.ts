// Replaces one file so that at every moment, plug pulled or not, either the old or the new bytes stand there whole.
// Guarantee: when it answers ok, bytes and name are on the disk. Knows nothing of plans. (write-file-atomic and atomically
// report success after a short write on a full disk; that is why this is our own.)
import { randomBytes } from 'node:crypto';
import { link, open, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fail, ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import { hostFaultOf } from '../../shared/host/faults.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import { errorCode, faultOfError } from './fs-fault.ts';
import { computerKey } from './instance.ts';

/** The few things that touch the disk, so that a test can make each of them fail. */
export type Disk = {
  readonly open: (path: string, flags: string, mode: number) => Promise<FileHandle>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly link: (from: string, to: string) => Promise<void>;
  readonly pause: (milliseconds: number) => Promise<unknown>;
};
const disk: Disk = { open, rename, link, pause: wait };

export type Replace = {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Runs when the new bytes are safe beside the old file, just before they take its place: keep the old ones here. */
  readonly beforeRename?: (temp: string) => Promise<Result<unknown, HostFault>>;
  /** Where the new bytes stay if the old file cannot be replaced because a program holds it open (Windows). */
  readonly keepAs?: string;
  /** Who may read it; 0600 unless the folder is meant to be shared. */
  readonly mode?: number;
  readonly disk?: Disk;
};

/** Names of our own temp files: `~$<name>.<computer>-<pid>-<random>.tmp`. */
export const tempPattern = /^~\$(?<name>.+)\.(?<computer>[0-9a-f]{8})-(?<pid>\d+)-[0-9a-f]{12}\.tmp$/u;

function tempPath(path: string): string {
  const random = randomBytes(6).toString('hex');
  return join(dirname(path), `~$${basename(path)}.${computerKey()}-${process.pid}-${random}.tmp`);
}

/** Replaces the file durably. On a fault before the rename the temp file is gone and the old file untouched. */
export async function replaceFile(write: Replace): Promise<Result<null, HostFault>> {
  const use = write.disk ?? disk;
  const temp = tempPath(write.path);
  try {
    await writeDurably(use, temp, write);
    const kept = await write.beforeRename?.(temp);
    if (kept && !kept.ok) {
      await rm(temp, { force: true });
      return fail(kept.fault);
    }
    const held = await renameOver(use, temp, write.path);
    if (held) return keepBeside(use, temp, write, held);
    await syncFolder(dirname(write.path));
    return ok(null);
  } catch (error) {
    await rm(temp, { force: true }).catch(() => undefined);
    return fail(faultOfError(error, { folder: dirname(write.path) }));
  }
}

export type NewFile = Pick<Replace, 'path' | 'bytes' | 'mode' | 'disk'>;

/** Makes a file that was not there, durably and whole from its first moment. `refused` with `name-taken` if the name exists. */
export async function createFile(write: NewFile): Promise<Result<null, HostFault>> {
  const use = write.disk ?? disk;
  const temp = tempPath(write.path);
  try {
    await writeDurably(use, temp, write);
    await nameIt(use, temp, write.path);
    await syncFolder(dirname(write.path));
    return ok(null);
  } catch (error) {
    await rm(temp, { force: true }).catch(() => undefined);
    if (errorCode(error) === 'EEXIST') return fail(hostFaultOf('refused', { reason: 'name-taken' }));
    return fail(faultOfError(error, { folder: dirname(write.path) }));
  }
}

/** A link fails where a rename would silently replace. Sticks (FAT, exFAT) and some shares have no links: look, then rename. */
async function nameIt(use: Disk, temp: string, path: string): Promise<void> {
  try {
    await use.link(temp, path);
    await rm(temp, { force: true });
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw error;
    const present = await open(path, 'r').catch(() => null);
    await present?.close();
    if (present) throw Object.assign(new Error('the name is taken'), { code: 'EEXIST' });
    await use.rename(temp, path);
  }
}

/** Writes every byte of a new file, counts them again, and waits for the disk. */
async function writeDurably(use: Disk, path: string, write: NewFile): Promise<void> {
  const file = await use.open(path, 'wx', 0o600);
  try {
    await writeEveryByte(file, write.bytes);
    if (write.mode !== undefined) await file.chmod(write.mode).catch(() => undefined);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Writes in a loop: a single write may take only a part, most of all on a full disk. Throws ENOSPC if the disk has fewer in the end. */
export async function writeEveryByte(file: FileHandle, bytes: Uint8Array): Promise<void> {
  let at = 0;
  while (at < bytes.length) {
    const { bytesWritten } = await file.write(bytes, at, bytes.length - at, at);
    if (bytesWritten === 0) throw Object.assign(new Error('the disk took no more bytes'), { code: 'ENOSPC' });
    at += bytesWritten;
  }
  const { size } = await file.stat();
  if (size !== bytes.length) throw Object.assign(new Error('the disk holds fewer bytes'), { code: 'ENOSPC' });
}

const heldCodes = new Set(['EPERM', 'EBUSY', 'EACCES']);

/** Renames; on Windows a virus scanner or an open viewer holds files for moments. Answers the code if it held on to the end. */
async function renameOver(use: Disk, from: string, to: string): Promise<string | null> {
  for (let attempt = 0, pause = 10; ; attempt += 1, pause = Math.min(pause * 2, 1000)) {
    try {
      await use.rename(from, to);
      return null;
    } catch (error) {
      const code = errorCode(error);
      if (process.platform !== 'win32' && use === disk) throw error;
      if (!heldCodes.has(code)) throw error;
      if (attempt === 10) return code;
      await use.pause(pause);
    }
  }
}

async function keepBeside(
  use: Disk,
  temp: string,
  write: Replace,
  system: string,
): Promise<Result<null, HostFault>> {
  const keepAs = write.keepAs ?? temp;
  if (keepAs !== temp) await use.rename(temp, keepAs);
  await syncFolder(dirname(write.path));
  return fail(hostFaultOf('locked', { reason: 'file-held', system, kept: basename(keepAs) }));
}

/** Makes a rename itself durable. Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some network shares refuse to sync a folder; the file itself is synced already.
    if (!['EINVAL', 'ENOTSUP', 'EBADF', 'EISDIR', 'EACCES', 'EPERM'].includes(errorCode(error))) throw error;
  } finally {
    await handle.close();
  }
}
