// From the shape of an older version to the next, one named pure step each, without gaps.
// Version 1 is the first ever shipped; the next change of shape adds the first row.
import { planVersion } from './plan.ts';

/** Turns a plan of version `from` into one of version `from + 1`. */
export type Migration = {
  readonly from: number;
  readonly name: string;
  readonly run: (plan: unknown) => unknown;
};

export const migrations: readonly Migration[] = [];

/** Brings a parsed plan to the present version. Throws when a step is missing, which a test rules out. */
export function migrate(
  plan: unknown,
  version: number,
  steps: readonly Migration[] = migrations,
  target: number = planVersion,
): unknown {
  let current = plan;
  for (let at = version; at < target; at += 1) {
    const step = steps.find((migration) => migration.from === at);
    if (!step) throw new Error(`expected a migration from version ${at}, found none`);
    current = step.run(current);
  }
  return current;
}
