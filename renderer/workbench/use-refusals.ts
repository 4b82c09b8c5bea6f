// Says aloud when an answer could not be kept: too long, not what the plan can hold, or the plan is final. The former answer stands.
import { useEffect } from 'react';
import { useWords } from '../workbench-context.tsx';
import type { PlanActor } from '../workbench-context.tsx';
import { useNotify } from './notify.tsx';

/** Every key pressed in a final plan is refused; one sentence is enough for a run of them. */
const quietMs = 4000;

export function useRefusals(plan: PlanActor): void {
  const words = useWords();
  const notify = useNotify();
  useEffect(() => {
    let last = { code: '', at: 0 };
    const refusals = plan.on('plan.refused', ({ code }) => {
      const isRepeated = code === last.code && Date.now() - last.at < quietMs;
      last = { code, at: Date.now() };
      if (!isRepeated) notify(words.say(code === 'unfit' ? 'plan.refused' : `refused.${code}`));
    });
    return () => refusals.unsubscribe();
  }, [plan, notify, words]);
}
