// The plan a moment behind the typing, for what is worked out from the whole of it: it never makes a keystroke wait.
import { useEffect, useState } from 'react';
import type { Plan } from '../../shared/plan/plan.ts';
import type { PlanActor } from '../workbench-context.tsx';

const behindMs = 300;

/** The plan as it was at most a third of a second ago. */
export function useSettledPlan(actor: PlanActor): Plan {
  const [plan, setPlan] = useState(() => actor.getSnapshot().context.history.plan);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const take = () => {
      timer = undefined;
      setPlan(actor.getSnapshot().context.history.plan);
    };
    const { unsubscribe } = actor.subscribe(() => {
      timer ??= setTimeout(take, behindMs);
    });
    take();
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [actor]);
  return plan;
}
