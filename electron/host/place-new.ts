// Puts new bytes into a folder under a wished name, or the name with `-2`, `-3`… Nothing that is there is ever replaced.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import { hostFaultOf } from '../../shared/host/faults.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import { createFile } from './atomic-write.ts';
import { faultOfError } from './fs-fault.ts';
import { freeName } from './plan-name.ts';

export async function placeNew(
  folder: string,
  wish: string,
  bytes: Uint8Array,
): Promise<Result<{ file: string }, HostFault>> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const names = await readdir(folder).catch((error: unknown) => faultOfError(error));
    if (!Array.isArray(names)) return fail(names);
    const file = freeName(wish, names);
    const made = await createFile({ path: join(folder, file), bytes, mode: await modeIn(folder) });
    if (made.ok) return ok({ file });
    if (made.fault.detail.reason !== 'name-taken') return made;
  }
  return fail(hostFaultOf('refused', { reason: 'name-taken' }));
}

/** Private, except in a folder that its owner has opened for a group to write in. */
async function modeIn(folder: string): Promise<number> {
  const { mode } = await stat(folder);
  return (mode & 0o020) !== 0 ? 0o660 : 0o600;
}
