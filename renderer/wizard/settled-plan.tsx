// The plan a moment behind the typing, for what is worked out from the whole of it: it never makes a keystroke wait.
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { readiness, type Readiness } from '../../shared/checks/readiness.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { useOpenPlan, usePath, useTemplate } from '../workbench-context.tsx';

type Settled = { readonly plan: Plan; readonly readiness: Readiness };
const SettledContext = createContext<Settled | null>(null);

const behindMs = 300;

/** Around the wizard: everything inside sees the same settled plan. */
export function SettledPlan({ children }: { children: ReactNode }) {
  const { plan: actor } = useOpenPlan();
  const template = useTemplate();
  const path = usePath();
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
  const value = useMemo(
    () => ({ plan, readiness: readiness(plan, template, path.id) }),
    [plan, template, path.id],
  );
  return <SettledContext value={value}>{children}</SettledContext>;
}

function useSettled(): Settled {
  const settled = useContext(SettledContext);
  if (!settled) throw new Error('expected to stand inside the wizard');
  return settled;
}

/** The plan as it was a moment ago. */
export const useSettledPlan = (): Plan => useSettled().plan;

/** How far the steps of the path are. */
export const useReadiness = (): Readiness => useSettled().readiness;
