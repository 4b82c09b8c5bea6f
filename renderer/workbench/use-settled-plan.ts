// The plan a moment behind the typing, for what is worked out from the whole of it: it never makes a keystroke wait.
import { useEffect, useState } from 'react';
import type { Plan } from '../../shared/plan/plan.ts';
import type { PlanActor } from '../workbench-context.tsx';

/** So long a pause in the typing, and what is worked out no longer meets the next key. */
const pauseMs = 300;
/** Whoever types without a pause sees it all the same. */
const mostBehindMs = 3000;

/** The plan as it was when the typing last paused, and never older than three seconds. */
export function useSettledPlan(actor: PlanActor): Plan {
  const [plan, setPlan] = useState(() => actor.getSnapshot().context.history.plan);
  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined;
    let latest: ReturnType<typeof setTimeout> | undefined;
    const stop = () => {
      clearTimeout(pause);
      clearTimeout(latest);
      latest = undefined;
    };
    const take = () => {
      stop();
      setPlan(actor.getSnapshot().context.history.plan);
    };
    const { unsubscribe } = actor.subscribe(() => {
      clearTimeout(pause);
      pause = setTimeout(take, pauseMs);
      latest ??= setTimeout(take, mostBehindMs);
    });
    take();
    return () => {
      stop();
      unsubscribe();
    };
  }, [actor]);
  return plan;
}
