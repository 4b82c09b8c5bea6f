// A short log of codes and small facts in the state folder, for the person to send by hand. Never plan content, never sent.
import { appendFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FaultDetail } from '../../shared/host/faults.ts';

export type Log = (code: string, detail?: FaultDetail) => void;

const MOST_BYTES = 512 * 1024;
const LONGEST_VALUE = 300;

/** Lines of JSON; the file starts anew at half a megabyte, the one before is kept. Failing to log is no failure. */
export function openLog(stateFolder: string, now: () => Date): Log {
  const path = join(stateFolder, 'log.jsonl');
  let line: Promise<unknown> = Promise.resolve();
  return (code, detail = {}) => {
    const facts = Object.entries(detail).map(([key, value]) => [
      key.slice(0, 60),
      typeof value === 'string' ? value.slice(0, LONGEST_VALUE) : value,
    ]);
    const text = `${JSON.stringify({ at: now().toISOString(), code, ...Object.fromEntries(facts) })}\n`;
    line = line.then(() => write(path, text)).catch(() => undefined);
  };
}

async function write(path: string, text: string): Promise<void> {
  const seen = await stat(path).catch(() => null);
  if (seen && seen.size > MOST_BYTES) await rename(path, `${path}.1`);
  await appendFile(path, text, { mode: 0o600 });
}
