// A plan to stand above the open one: read from the library or from a file that was sent, never brought in, never changed.
import { fail } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import type { Host } from '../../shared/host/host.ts';
import { MAX_PLAN_BYTES } from '../../shared/host/shapes.ts';
import type { PlanRow } from '../../shared/host/shapes.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { readPlan } from '../../shared/plan/read-plan.ts';
import type { ReadFault } from '../../shared/plan/read-plan.ts';

export type ParentFault = HostFault | ReadFault;
export type ReadParent = Result<Plan, ParentFault>;

/** The plan in a file of the library. */
export async function parentInLibrary(host: Pick<Host, 'readPlan'>, file: string): Promise<ReadParent> {
  const found = await host.readPlan({ file });
  return found.ok ? planIn(found.value.text) : found;
}

/** The plan in a file from elsewhere. */
export async function parentInFile(file: Blob): Promise<ReadParent> {
  if (file.size > MAX_PLAN_BYTES) return fail({ code: 'too-large' });
  try {
    return planIn(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()));
  } catch {
    return fail({ code: 'bad-text' });
  }
}

function planIn(text: string): ReadParent {
  const read = readPlan(text);
  return read.ok ? { ok: true, value: read.value.plan } : read;
}

/** The rows that may be looked at as a parent, the last changed first; with an id, only the files of that plan. */
export const parentRows = (rows: readonly PlanRow[], own: string, id?: string): readonly PlanRow[] =>
  rows
    .filter(({ summary, problem }) => summary && !problem && summary.id !== own)
    .filter(({ summary }) => id === undefined || summary?.id === id)
    .toSorted((left, right) => (left.changedAt < right.changedAt ? 1 : -1));
