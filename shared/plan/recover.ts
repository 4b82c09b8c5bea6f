// Brings journalled edits back: the text they were made on, and each operation in turn.
import type { Operation } from './commit.ts';
import { replay } from './commit.ts';
import { Plan } from './plan.ts';
import { normalise } from './normalise.ts';

/** The journal's record of an operation, as one line of JSON. */
export const journalText = (operation: Operation): string => JSON.stringify(operation);

/**
 * The plan that the journalled edits lead to. Stops at the first edit that does not fit, so that what is
 * whole is kept; answers `null` when not one of them could be applied or the outcome is no valid plan.
 */
export function recoverPlan(base: Plan, edits: readonly string[]): Plan | null {
  let plan = base;
  for (const text of edits) {
    try {
      plan = replay(plan, JSON.parse(text) as Operation);
    } catch {
      break;
    }
  }
  if (plan === base) return null;
  const checked = Plan.safeParse(normalise(plan));
  return checked.success ? checked.data : null;
}
