// The plans that windows have open: one entry a handle, with its lock, its journal and the hash of what it has seen.
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { OpenElsewhere } from '../../shared/host/shapes.ts';
import { computerKey } from './instance.ts';
import type { Journal } from './journal.ts';
import { beatLock, isAlive, readLock, releaseLock, takeLock } from './lock-file.ts';
import type { HeldLock } from './lock-file.ts';

export type OpenPlan = {
  readonly handle: string;
  readonly file: string;
  readonly path: string;
  readonly planId: string;
  readonly window: string | null;
  readonly readOnly: boolean;
  readonly journal: Journal;
  /** The hash of what this handle last read or saved. */
  base: string;
  /** Hashes it had before: a write that set out before the last save came back still carries one of these. */
  readonly pastBases: Set<string>;
  lock: HeldLock | null;
  /** What the page was last told of changes from outside, so that it is told once. */
  told: string | null;
};

export type OpenPlans = {
  readonly add: (
    plan: Omit<OpenPlan, 'handle' | 'pastBases' | 'lock' | 'told'> & { handle: string },
  ) => OpenPlan;
  readonly get: (handle: string) => OpenPlan | null;
  readonly all: () => OpenPlan[];
  readonly ofFile: (file: string) => OpenPlan[];
  readonly close: (handle: string) => Promise<void>;
};

export const newHandle = (): string => randomBytes(12).toString('base64url');

export function openPlans(): OpenPlans {
  const plans = new Map<string, OpenPlan>();
  return {
    add: (given) => {
      const plan: OpenPlan = { ...given, pastBases: new Set(), lock: null, told: null };
      plans.set(plan.handle, plan);
      return plan;
    },
    get: (handle) => plans.get(handle) ?? null,
    all: () => [...plans.values()],
    ofFile: (file) => [...plans.values()].filter((plan) => plan.file === file),
    close: async (handle) => {
      const plan = plans.get(handle);
      if (!plan) return;
      plans.delete(handle);
      await plan.journal.close();
      if (plan.lock) await releaseLock(plan.lock);
    },
  };
}

/** The lock beside a plan file. */
export function lockPath(planPath: string): string {
  return join(dirname(planPath), `~$${basename(planPath)}.lock`);
}

/** Takes the courtesy lock for a handle, or says who has the plan open. */
export async function lockFor(plan: OpenPlan, now: Date): Promise<OpenElsewhere | null> {
  const attempt = await takeLock(lockPath(plan.path), now.toISOString());
  if ('held' in attempt) plan.lock = attempt.held;
  if (!('heldBy' in attempt)) return null;
  const { since, name, computer, pid } = attempt.heldBy;
  return { since, computer: name, here: computer === computerKey() && pid === process.pid };
}

/** Keeps a handle's lock alive, and takes one that has become free. */
export async function renewLock(plan: OpenPlan, now: Date): Promise<void> {
  if (plan.lock && (await beatLock(plan.lock))) return;
  plan.lock = null;
  if (!plan.readOnly) await lockFor(plan, now);
}

/** Since when a living program has this file open; null if none has. */
export async function openSince(planPath: string): Promise<string | null> {
  const owner = await readLock(lockPath(planPath));
  if (owner === 'gone' || owner === null) return null;
  return (await isAlive(lockPath(planPath), owner)) ? owner.since : null;
}
