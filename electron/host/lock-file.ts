// A file that says "somebody is here": made with wx, kept alive by its modification time, broken when its maker is gone.
// A courtesy between programs that share a folder, never the guarantee (that is the hash). Knows nothing of plans.
import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from '../../shared/base/zod.ts';
import { computerKey, processRuns, SILENT_MS } from './instance.ts';

const lockText = z.object({
  computer: z.string().max(20),
  name: z.string().max(300),
  pid: z.number(),
  id: z.string().max(100),
  since: z.string().max(40),
});
export type LockOwner = z.infer<typeof lockText>;

export type HeldLock = { readonly path: string; readonly owner: LockOwner };
export type LockAttempt =
  { readonly held: HeldLock } | { readonly heldBy: LockOwner } | { readonly impossible: string };

/** Takes the lock, or says who has it, or why there can be none (a folder that may not be written). */
export async function takeLock(path: string, since: string, silentMs = SILENT_MS): Promise<LockAttempt> {
  const owner = {
    computer: computerKey(),
    name: hostname(),
    pid: process.pid,
    id: randomBytes(9).toString('hex'),
    since,
  };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      await writeFile(path, JSON.stringify(owner), { flag: 'wx', mode: 0o600 });
      return { held: { path, owner } };
    } catch (error) {
      const code = (error as { code?: string }).code ?? 'unknown';
      if (code !== 'EEXIST') return { impossible: code };
    }
    const other = await readLock(path);
    if (other === 'gone') continue;
    if (await isAlive(path, other, silentMs)) return { heldBy: other ?? unknownOwner(since) };
    await breakLock(path, other);
  }
  return { heldBy: unknownOwner(since) };
}

/** Who holds the lock: `gone` if there is none, null if its text cannot be read (it is being written, or is not ours). */
export async function readLock(path: string): Promise<LockOwner | null | 'gone'> {
  try {
    const parsed = lockText.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    return (error as { code?: string }).code === 'ENOENT' ? 'gone' : null;
  }
}

/** True while the maker of the lock is at work, as far as can be told from here. */
export async function isAlive(path: string, owner: LockOwner | null, silentMs = SILENT_MS): Promise<boolean> {
  if (owner && owner.computer === computerKey() && !processRuns(owner.pid)) return false;
  const seen = await stat(path).catch(() => null);
  if (!seen) return false;
  return (await folderNow(dirname(path))) - seen.mtimeMs < silentMs;
}

/** Keeps the lock alive. False if it is no longer ours. */
export async function beatLock(lock: HeldLock): Promise<boolean> {
  const now = await readLock(lock.path);
  if (now === 'gone' || now === null || now.id !== lock.owner.id) return false;
  // Written anew rather than touched: so the time is that of the disk's own clock.
  await writeFile(lock.path, JSON.stringify(lock.owner), { flag: 'r+' }).catch(() => undefined);
  return true;
}

export async function releaseLock(lock: HeldLock): Promise<void> {
  const now = await readLock(lock.path);
  if (now !== 'gone' && now?.id === lock.owner.id)
    await rm(lock.path, { force: true }).catch(() => undefined);
}

/** Only one of several that find a dead lock may remove it: the one whose rename succeeds. */
async function breakLock(path: string, dead: LockOwner | null): Promise<void> {
  const aside = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const taken = await readLock(aside);
  const wasDead = taken === null || taken === 'gone' ? dead === null : taken.id === dead?.id;
  // A living lock got in between reading and renaming: give it back unless a newer one stands there already.
  if (!wasDead)
    await writeFile(path, JSON.stringify(taken), { flag: 'wx', mode: 0o600 }).catch(() => undefined);
  await rm(aside, { force: true }).catch(() => undefined);
}

/** The present by the clock of the disk that holds the folder: a file server's clock is not ours. */
async function folderNow(folder: string): Promise<number> {
  const probe = join(folder, `~$clock.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFile(probe, '', { flag: 'wx', mode: 0o600 });
    return (await stat(probe)).mtimeMs;
  } catch {
    return Date.now();
  } finally {
    await rm(probe, { force: true }).catch(() => undefined);
  }
}

function unknownOwner(since: string): LockOwner {
  return { computer: '', name: '', pid: 0, id: '', since };
}
