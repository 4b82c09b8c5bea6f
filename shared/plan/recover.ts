// The journal's record of an operation, small enough to write on every keystroke, and the way back from records to a plan.
// A text is recorded as a splice: where it changed, how much went, what came.
import type { Patch } from 'immer';
import type { Operation } from './commit.ts';
import { replay } from './commit.ts';
import { normalise } from './normalise.ts';
import { Plan } from './plan.ts';

/** At `path`, the text lost `remove` UTF-16 units from `at` on and got `insert` there. */
type Splice = {
  readonly op: 'splice';
  readonly path: readonly (string | number)[];
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
};
type JournalRecord = Pick<Operation, 'opId' | 'author' | 'at' | 'name'> & {
  readonly patches: readonly (Patch | Splice)[];
};

/** The record of an operation, as one line of JSON. The way back (`inverse`) is left out: the journal only goes forward. */
export function journalText(operation: Operation): string {
  const { opId, author, at, name, patches, inverse } = operation;
  const [patch, before] = [patches[0], inverse[0]];
  const splice = patches.length === 1 && patch && before ? spliceOf(patch, before) : null;
  const record: JournalRecord = { opId, author, at, name, patches: splice ? [splice] : patches };
  return JSON.stringify(record);
}

function spliceOf(patch: Patch, inverse: Patch): Splice | null {
  if (patch.op !== 'replace' || inverse.op !== 'replace') return null;
  const { value: after } = patch as { value: unknown };
  const { value: before } = inverse as { value: unknown };
  if (typeof after !== 'string' || typeof before !== 'string') return null;
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at] === after[at]) at += 1;
  let same = 0;
  while (same < shorter - at && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  const remove = before.length - at - same;
  return { op: 'splice', path: patch.path, at, remove, insert: after.slice(at, after.length - same) };
}

/** Two operations typed into one field, one after the other, as one: what the journal keeps of a moment's typing. */
export function joinTyping(first: Operation, next: Operation): Operation | null {
  const isOneField =
    first.name.action === 'set' &&
    next.name.action === 'set' &&
    first.patches.length === 1 &&
    next.patches.length === 1 &&
    JSON.stringify(first.patches[0]?.path) === JSON.stringify(next.patches[0]?.path);
  return isOneField ? { ...next, inverse: first.inverse } : null;
}

/**
 * The plan that the journalled records lead to. Stops at the first that does not fit, so that what is
 * whole is kept; answers `null` when not one of them could be applied or the outcome is no valid plan.
 */
export function recoverPlan(base: Plan, records: readonly string[]): Plan | null {
  let plan = base;
  for (const text of records) {
    try {
      const record = JSON.parse(text) as JournalRecord;
      const current = plan;
      plan = replay(current, {
        at: record.at,
        patches: record.patches.map((patch) => (patch.op === 'splice' ? unsplice(current, patch) : patch)),
      });
    } catch {
      break;
    }
  }
  if (plan === base) return null;
  const checked = Plan.safeParse(normalise(plan));
  return checked.success ? checked.data : null;
}

/** The splice as a whole new text. Throws when there is no text at its path, or not enough of it. */
function unsplice(plan: Plan, splice: Splice): Patch {
  let value: unknown = plan;
  for (const key of splice.path) value = (value as Record<string | number, unknown>)[key];
  if (typeof value !== 'string' || value.length < splice.at + splice.remove)
    throw new Error(`expected a text at ${splice.path.join('.')}, long enough to change`);
  const { at, remove, insert } = splice;
  return {
    op: 'replace',
    path: [...splice.path],
    value: value.slice(0, at) + insert + value.slice(at + remove),
  };
}
