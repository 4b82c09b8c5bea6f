// Undo and redo with names, across all steps. One value: the plan, what was done, what was undone.
import type { Ports } from '../base/ports.ts';
import { replay } from './commit.ts';
import type { EditName, Operation } from './commit.ts';
import { applyEdit } from './edit.ts';
import type { Edit } from './edit.ts';
import type { Plan } from './plan.ts';

/** `past` and `future` hold operations, the latest last. */
export type History = {
  readonly plan: Plan;
  readonly past: readonly Operation[];
  readonly future: readonly Operation[];
};

/** What a step of history did, for the journal: `replaces` names the record it takes the place of. */
export type Step = { readonly history: History; readonly operation: Operation };

const longest = 500;
const oneStepMs = 1000;

export const startHistory = (plan: Plan): History => ({ plan, past: [], future: [] });

/** Applies an edit and remembers the way back. Typing in one field within a second is one step. */
export function editHistory(history: History, edit: Edit, ports: Ports): Step | null {
  const done = applyEdit(history.plan, edit, ports);
  if (!done) return null;
  const { plan, operation } = done;
  const last = history.past.at(-1);
  const past =
    edit.kind === 'set' && last && history.future.length === 0 && sameBreath(last, operation)
      ? [...history.past.slice(0, -1), { ...operation, inverse: last.inverse }]
      : [...history.past, operation].slice(-longest);
  return { history: { plan, past, future: [] }, operation };
}

/** Undoes the last step, or answers `null` when there is none. */
export function undo(history: History, ports: Ports): Step | null {
  const last = history.past.at(-1);
  if (!last) return null;
  const operation = backwards(last, 'undo', ports);
  return {
    history: {
      plan: replay(history.plan, operation),
      past: history.past.slice(0, -1),
      future: [...history.future, last],
    },
    operation,
  };
}

/** Does again what was undone last, or answers `null` when there is nothing. */
export function redo(history: History, ports: Ports): Step | null {
  const next = history.future.at(-1);
  if (!next) return null;
  const operation: Operation = {
    ...next,
    opId: ports.newId(),
    at: ports.now(),
    name: { ...next.name, action: 'redo' },
  };
  return {
    history: {
      plan: replay(history.plan, operation),
      past: [...history.past, next],
      future: history.future.slice(0, -1),
    },
    operation,
  };
}

/** What undo and redo would do, for their names; `null` where there is nothing. */
export const nextUndo = (history: History): EditName | null => history.past.at(-1)?.name ?? null;
export const nextRedo = (history: History): EditName | null => history.future.at(-1)?.name ?? null;

const backwards = (operation: Operation, action: 'undo', ports: Ports): Operation => ({
  ...operation,
  opId: ports.newId(),
  at: ports.now(),
  name: { ...operation.name, action },
  patches: operation.inverse,
  inverse: operation.patches,
});

/** The same field of the same item, less than a second apart, and both touch one place only. */
function sameBreath(last: Operation, next: Operation): boolean {
  if (last.name.action !== 'set' || next.patches.length !== 1 || last.patches.length !== 1) return false;
  const apart = Date.parse(next.at) - Date.parse(last.at);
  return apart >= 0 && apart < oneStepMs && samePath(last, next);
}

const samePath = (last: Operation, next: Operation): boolean =>
  JSON.stringify(last.patches[0]?.path) === JSON.stringify(next.patches[0]?.path);
