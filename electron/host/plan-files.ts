// Plan files as bytes in a folder: which there are, reading one within limits. What is refused here is never parsed.
import { constants, lstatSync, readdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import { hostFaultOf } from '../../shared/host/faults.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import { MAX_PLAN_BYTES, PLAN_ENDING } from '../../shared/host/shapes.ts';
import { contentHashOf } from './content-hash.ts';
import { faultOfError } from './fs-fault.ts';

export type PlanFile = { readonly bytes: Buffer; readonly text: string; readonly base: string };
export type SeenFile = {
  readonly file: string;
  readonly size: number;
  readonly mtimeMs: number;
  readonly ino: number;
  readonly isPlain: boolean;
};

/** All plan files of a folder with size, time and number, and the names of the lock files beside them. Fast for 10,000. */
export function seeFolder(folder: string): { files: SeenFile[]; locks: Set<string> } {
  const files: SeenFile[] = [];
  const locks = new Set<string>();
  for (const name of readdirSync(folder)) {
    if (name.startsWith('~$') && name.endsWith('.lock')) locks.add(name.slice(2, -'.lock'.length));
    if (!name.endsWith(PLAN_ENDING) || name.startsWith('~$') || name.startsWith('.')) continue;
    const seen = lstatSync(join(folder, name), { throwIfNoEntry: false });
    if (!seen) continue;
    const { size, mtimeMs, ino } = seen;
    files.push({ file: name, size, mtimeMs, ino, isPlain: seen.isFile() });
  }
  return { files, locks };
}

/** The bytes of a plan file and their text. Links are not followed; at most 50 MB; must be UTF-8 from end to end. */
export async function readPlanFile(path: string): Promise<Result<PlanFile, HostFault>> {
  try {
    const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      const seen = await file.stat();
      if (!seen.isFile()) return fail(hostFaultOf('refused', { reason: 'not-a-file' }));
      if (seen.size > MAX_PLAN_BYTES) return fail(tooLarge(seen.size));
      return decodePlan(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    if ((error as { code?: string }).code === 'ELOOP')
      return fail(hostFaultOf('refused', { reason: 'not-a-file' }));
    return fail(faultOfError(error));
  }
}

/** Bytes to text, within the limits that stand before any parsing. A byte-order mark is left out of the text. */
export function decodePlan(bytes: Buffer): Result<PlanFile, HostFault> {
  if (bytes.length > MAX_PLAN_BYTES) return fail(tooLarge(bytes.length));
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return ok({ bytes, text, base: contentHashOf(bytes) });
  } catch {
    return fail(hostFaultOf('unreadable', { reason: 'not-utf-8' }));
  }
}

function tooLarge(size: number): HostFault {
  return hostFaultOf('refused', { reason: 'too-large', size, most: MAX_PLAN_BYTES });
}
