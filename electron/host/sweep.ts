// After a crash: our own temp files. One that holds a whole plan newer than its file becomes a plan of its own in the library.
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { computerKey, processRuns } from './instance.ts';
import { tempPattern } from './atomic-write.ts';
import { readPlanFile } from './plan-files.ts';
import { isAlive, readLock } from './lock-file.ts';
import { freeName } from './plan-name.ts';

/** A temp file of another computer is left alone until it is surely nobody's. */
const FOREIGN_MS = 24 * 3_600_000;

/** Clears the folder; answers the names under which whole newer plans were kept. */
export async function sweep(folder: string, isPlan: (text: string) => boolean): Promise<string[]> {
  const kept: string[] = [];
  for (const name of await readdir(folder).catch(() => [])) {
    const parts = tempPattern.exec(name)?.groups;
    if (!parts) {
      await removeLitter(folder, name);
      continue;
    }
    const path = join(folder, name);
    if (await isInUse(path, parts)) continue;
    const recovered = await keepIfNewer(folder, path, parts['name'] ?? '', isPlan);
    if (recovered) kept.push(recovered);
    else await rm(path, { force: true }).catch(() => undefined);
  }
  return kept;
}

async function isInUse(path: string, parts: Record<string, string | undefined>): Promise<boolean> {
  if (parts['computer'] === computerKey()) return processRuns(Number(parts['pid']));
  const seen = await stat(path).catch(() => null);
  return seen !== null && Date.now() - seen.mtimeMs < FOREIGN_MS;
}

/** A save that died just before its rename: the same plan, whole, and later than what the file holds. */
async function keepIfNewer(
  folder: string,
  temp: string,
  name: string,
  isPlan: (text: string) => boolean,
): Promise<string | null> {
  const written = await readPlanFile(temp);
  if (!written.ok || !isPlan(written.value.text)) return null;
  const present = await readPlanFile(join(folder, name));
  if (present.ok && present.value.base === written.value.base) return null;
  const [ours, theirs] = await Promise.all([stat(temp), stat(join(folder, name)).catch(() => null)]);
  if (theirs && theirs.mtimeMs > ours.mtimeMs) return null;
  const stamp = ours.mtime.toISOString().slice(0, 16).replace('T', ' ').replace(':', '');
  const stem = name.slice(0, name.lastIndexOf('.'));
  const free = freeName(`${stem} (recovered ${stamp}).crisisplan`, await readdir(folder));
  await rename(temp, join(folder, free));
  return free;
}

/** Locks of programs that have ended; clock probes, which live for milliseconds and are litter an hour later. */
async function removeLitter(folder: string, name: string): Promise<void> {
  if (/^~\$.+\.(lock|saving)$/u.test(name)) {
    const owner = await readLock(join(folder, name));
    if (owner !== 'gone' && !(await isAlive(join(folder, name), owner)))
      await rm(join(folder, name), { force: true }).catch(() => undefined);
    return;
  }
  if (!/^~\$.+\.[0-9a-f]{12}\.tmp$/u.test(name)) return;
  const seen = await stat(join(folder, name)).catch(() => null);
  if (seen && Date.now() - seen.mtimeMs > 3_600_000)
    await rm(join(folder, name), { force: true }).catch(() => undefined);
}
