// The plan a moment behind the typing, for what is worked out from the whole of it: it never makes a keystroke wait.
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { readiness, type Readiness } from '../../shared/checks/readiness.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { useSettledPlan as usePlanBehind } from '../workbench/use-settled-plan.ts';
import { useOpenPlan, usePath, useTemplate } from '../workbench-context.tsx';

type Settled = { readonly plan: Plan; readonly readiness: Readiness };
const SettledContext = createContext<Settled | null>(null);

/** Around the wizard: everything inside sees the same settled plan. */
export function SettledPlan({ children }: { children: ReactNode }) {
  const { plan: actor } = useOpenPlan();
  const template = useTemplate();
  const path = usePath();
  const plan = usePlanBehind(actor);
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
