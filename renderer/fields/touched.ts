// Which fields and steps have been left once while the plan is open: a problem is shown under a field only after that.
import { useCallback, useEffect, useState } from 'react';
import type { Place } from '../../shared/plan/address.ts';
import { useOpenPlan, type PlanActor } from '../workbench-context.tsx';
import { afterPress, followPointer } from './after-press.ts';
import { placeId } from './focus-place.ts';

const leftIn = new WeakMap<PlanActor, Set<string>>();

/** What was left so far in the open plan. */
function useLeft(): Set<string> {
  const { plan } = useOpenPlan();
  const left = leftIn.get(plan) ?? new Set();
  leftIn.set(plan, left);
  return left;
}

const stepName = (id: string) => `step ${id}`;

export type Touched = {
  /** Whether the field was left, or the step that asks it. */
  isLeft: (stepId: string) => boolean;
  leave: () => void;
};

export function useTouched(place: Place): Touched {
  const left = useLeft();
  const name = placeId(place);
  const [, drawAgain] = useState(0);
  useEffect(followPointer, []);
  const leave = useCallback(() => {
    if (left.has(name)) return;
    afterPress(() => {
      left.add(name);
      drawAgain((count) => count + 1);
    });
  }, [left, name]);
  return { isLeft: (stepId) => left.has(name) || left.has(stepName(stepId)), leave };
}

/** Notes that a step was left, whichever way. */
export function useLeavingStep(id: string): void {
  const left = useLeft();
  useEffect(() => () => void left.add(stepName(id)), [left, id]);
}
