// The one way a plan changes: a named operation on Immer patches. Undo, journal and history all feed on it.
import { applyPatches, enablePatches, freeze, produceWithPatches, setAutoFreeze } from 'immer';
import type { Draft, Patch } from 'immer';
import type { Ports } from '../base/ports.ts';
import type { Plan } from './plan.ts';

enablePatches();
// Immer would walk over every row of a table to freeze the one that changed: what changed is frozen below.
setAutoFreeze(false);

/** What was done, as data: `subject` is a field or collection key, `title` names the item it was done to. */
export type EditName = {
  readonly action:
    | 'set'
    | 'add'
    | 'remove'
    | 'duplicate'
    | 'move'
    | 'takeOver'
    | 'setAside'
    | 'confirm'
    | 'path'
    | 'finalise'
    | 'reopen'
    | 'undo'
    | 'redo';
  readonly subject: string;
  readonly title: string;
};

/** One change of a plan. `patches` applied to the plan before give the plan after, `inverse` the way back. */
export type Operation = {
  readonly opId: string;
  readonly author: string;
  readonly at: string;
  readonly name: EditName;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
};

/**
 * Changes a plan by a recipe and tells what was done. Answers `null` when the recipe changed nothing.
 * The instant of the change is kept in `changedAt`, outside the patches, so that undo does not turn back the clock.
 */
export function commit(
  plan: Plan,
  meta: { readonly name: EditName; readonly ports: Ports },
  recipe: (draft: Draft<Plan>) => void,
): { readonly plan: Plan; readonly operation: Operation } | null {
  const [next, patches, inverse] = produceWithPatches(plan, (draft) => {
    recipe(draft);
  });
  if (patches.length === 0) return null;
  freezeChanged(next, patches);
  const at = meta.ports.now();
  const operation = {
    opId: meta.ports.newId(),
    author: meta.ports.author,
    at,
    name: meta.name,
    patches,
    inverse,
  };
  return { plan: Object.freeze({ ...next, changedAt: at }), operation };
}

/** Applies an operation that was made elsewhere or earlier (undo, redo, journal). */
export function replay(plan: Plan, operation: Pick<Operation, 'patches' | 'at'>): Plan {
  const next = applyPatches(plan, operation.patches as Patch[]);
  freezeChanged(next, operation.patches);
  return Object.freeze({ ...next, changedAt: operation.at });
}

/** A plan never changes once made: freezes what patches put into it, and all that stands above that. */
function freezeChanged(plan: Plan, patches: readonly Patch[]): void {
  for (const { path } of patches) {
    let part: unknown = plan;
    for (const key of path) {
      if (!isObject(part)) break;
      Object.freeze(part);
      part = part[key];
    }
    freeze(part, true);
  }
}

const isObject = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === 'object' && value !== null;
