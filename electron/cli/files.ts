// Plan files and documents at paths a person typed. Faults are codes with the file's name; main puts them into words.
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fail, ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import { MAX_PLAN_BYTES } from '../../shared/host/shapes.ts';
import { readPlan } from '../../shared/plan/read-plan.ts';
import type { ReadFault, ReadPlan } from '../../shared/plan/read-plan.ts';
import { replaceFile } from '../host/atomic-write.ts';
import { contentHashOf } from '../host/content-hash.ts';
import { exit } from './io.ts';
import type { Exit, Io } from './io.ts';

export type FileFault = {
  readonly code:
    | ReadFault['code']
    | 'not-found'
    | 'not-allowed'
    | 'no-space'
    | 'not-written'
    | 'not-read'
    | 'template'
    | 'printing';
  readonly file: string;
  readonly detail?: string;
};

/** Reads a plan file through the one door. `hash` is the SHA-256 of its bytes. */
export async function readPlanFile(
  path: string,
): Promise<Result<ReadPlan & { readonly hash: string }, FileFault>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const text = decode(bytes.value);
  if (text === null) return fail({ code: 'bad-text', file: path });
  const read = readPlan(text, contentHashOf);
  if (read.ok) return ok({ ...read.value, hash: contentHashOf(bytes.value) });
  const { fault } = read;
  return fail({ code: fault.code, file: path, ...('detail' in fault ? { detail: fault.detail } : {}) });
}

/** Tells of a file that was changed outside the workbench, and answers whether it was. */
export function tellIfByHand(notices: ReadPlan['notices'], io: Io): boolean {
  const isByHand = notices.includes('edited-by-hand');
  if (isByHand) io.err(io.words.say('cli.editedByHand'));
  return isByHand;
}

async function readBytes(path: string): Promise<Result<Uint8Array, FileFault>> {
  try {
    const file = await open(resolve(path), 'r');
    try {
      const { size } = await file.stat();
      if (size > MAX_PLAN_BYTES) return fail({ code: 'too-large', file: path });
      return ok(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (code === 'ENOENT') return fail({ code: 'not-found', file: path });
    if (code === 'EACCES' || code === 'EPERM') return fail({ code: 'not-allowed', file: path });
    return fail({ code: 'not-read', file: path, detail: code });
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Replaces a file so that at every moment the old or the new one is whole. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<Result<null, FileFault>> {
  const written = await replaceFile({ path: resolve(path), bytes, mode: 0o644 });
  return written.ok ? written : fail(faultOf(path, written.fault));
}

function faultOf(file: string, fault: HostFault): FileFault {
  if (fault.code === 'no-space') return { code: 'no-space', file };
  if (fault.code === 'read-only') return { code: 'not-allowed', file };
  const reason = fault.detail['system'] ?? fault.detail['reason'] ?? fault.code;
  return { code: 'not-written', file, detail: String(reason) };
}

/** Says what happened, what is safe and what to do, on the error stream. */
export function lament(io: Io, { code, file, detail = '' }: FileFault): Exit {
  io.err(io.words.say(`cli.fault.${code}`, { file, detail, reason: detail }));
  return exit.failed;
}
