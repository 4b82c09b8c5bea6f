// Says aloud when an answer could not be kept: too long, or not what the plan can hold. The former answer stands.
import { useEffect } from 'react';
import { useWords } from '../workbench-context.tsx';
import type { PlanActor } from '../workbench-context.tsx';
import { useNotify } from './notify.tsx';

export function useRefusals(plan: PlanActor): void {
  const words = useWords();
  const notify = useNotify();
  useEffect(() => {
    const refusals = plan.on('plan.refused', () => notify(words.say('plan.refused')));
    return () => refusals.unsubscribe();
  }, [plan, notify, words]);
}
