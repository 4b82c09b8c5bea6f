// A plan to stand above the open one: read from the library or from a file that was sent, never brought in, never changed.
import { fail, ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import type { Host } from '../../shared/host/host.ts';
import { MAX_PLAN_BYTES } from '../../shared/host/shapes.ts';
import type { PlanRow } from '../../shared/host/shapes.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { readPlan } from '../../shared/plan/read-plan.ts';
import type { ReadFault } from '../../shared/plan/read-plan.ts';

export type ParentFault = HostFault | ReadFault;
/** `isByHand`: the file was changed outside the program since it was saved, by somebody or by the way it came. */
export type FoundParent = { readonly plan: Plan; readonly isByHand: boolean };
export type ReadParent = Result<FoundParent, ParentFault>;

/** The plan in a file of the library. */
export async function parentInLibrary(host: Pick<Host, 'readPlan'>, file: string): Promise<ReadParent> {
  const found = await host.readPlan({ file });
  return found.ok ? planIn(found.value.text) : found;
}

/** The plan in a file from elsewhere. */
export async function parentInFile(file: Blob): Promise<ReadParent> {
  if (file.size > MAX_PLAN_BYTES) return fail({ code: 'too-large' });
  try {
    return await planIn(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()));
  } catch {
    return fail({ code: 'bad-text' });
  }
}

/** The page reckons hashes only as promises: the first reading tells what is to be hashed, the second has the hashes. */
async function planIn(text: string): Promise<ReadParent> {
  const hashes = new Map<string, string>();
  readPlan(text, (part) => {
    hashes.set(part, '');
    return '';
  });
  for (const part of hashes.keys()) hashes.set(part, await sha256(part));
  const read = readPlan(text, (part) => hashes.get(part) ?? '');
  if (!read.ok) return read;
  const { plan, notices } = read.value;
  return ok({ plan, isByHand: notices.includes('edited-by-hand') });
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The rows that may be looked at as a parent, the last changed first; with an id, only the files of that plan. */
export const parentRows = (rows: readonly PlanRow[], own: string, id?: string): readonly PlanRow[] =>
  rows
    .filter(({ summary, problem }) => summary && !problem && summary.id !== own)
    .filter(({ summary }) => id === undefined || summary?.id === id)
    .toSorted((left, right) => (left.changedAt < right.changedAt ? 1 : -1));
