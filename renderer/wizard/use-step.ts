// The step the wizard stands on, its neighbours and its place. Does not follow the clock.
import { useSelector } from '@xstate/react';
import type { TemplateStep } from '../../shared/plan/template.ts';
import { useOpenPlan, usePath } from '../workbench-context.tsx';

export type StepPlace = {
  step: TemplateStep;
  at: number;
  count: number;
  before: TemplateStep | undefined;
  after: TemplateStep | undefined;
  open: (id: string) => void;
};

export function useStep(): StepPlace {
  const { wizard } = useOpenPlan();
  const path = usePath();
  const id = useSelector(wizard, (snapshot) => snapshot.context.step);
  const found = path.steps.findIndex((step) => step.id === id);
  const at = Math.max(found, 0);
  const step = path.steps[at];
  if (!step) throw new Error(`expected path ${path.id} to have a step`);
  return {
    step,
    at,
    count: path.steps.length,
    before: path.steps[at - 1],
    after: path.steps[at + 1],
    open: (to) => wizard.send({ type: 'step.open', step: to }),
  };
}
