// This running program, as other programs on the same computer or share can tell whether it still lives.
// A process id alone can be given to another after a restart, a heartbeat alone hides a crash for a while: both are asked.
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

export const BEAT_MS = 10_000;
/** After this long without a heartbeat a program counts as ended. */
export const SILENT_MS = 45_000;

export type Instance = {
  readonly id: string;
  readonly pid: number;
  readonly computer: string;
  readonly isLive: (id: string) => Promise<boolean>;
  readonly beat: () => Promise<void>;
  readonly end: () => Promise<void>;
};

/** A short name for this computer that tells nothing about it. */
export function computerKey(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

/** True if a process with this id runs on this computer. */
export function processRuns(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}

/** Registers this program in the state folder. Ids are `<pid>-<random>`. */
export async function startInstance(stateFolder: string): Promise<Instance> {
  const folder = join(stateFolder, 'running');
  const id = `${process.pid}-${randomBytes(6).toString('hex')}`;
  const file = join(folder, id);
  await mkdir(folder, { recursive: true });
  await writeFile(file, '', { mode: 0o600 });
  return {
    id,
    pid: process.pid,
    computer: computerKey(),
    isLive: async (other) => {
      if (other === id) return true;
      const pid = Number(/^(\d+)-[0-9a-f]{12}$/.exec(other)?.[1] ?? NaN);
      if (!Number.isSafeInteger(pid) || !processRuns(pid)) return false;
      const seen = await stat(join(folder, other)).catch(() => null);
      return seen !== null && Date.now() - seen.mtimeMs < SILENT_MS;
    },
    beat: async () => {
      const now = new Date();
      await utimes(file, now, now).catch(() => writeFile(file, '', { mode: 0o600 }).catch(() => undefined));
    },
    end: () => rm(file, { force: true }),
  };
}
