// What every screen may ask for: the plan by selector, the edit, the words, the path, the way elsewhere.
// Screens import this file only; how the actors are made stands in renderer/workbench.
import { useSelector } from '@xstate/react';
import { createContext, useCallback, useContext } from 'react';
import type { ActorRefFrom } from 'xstate';
import type { Problem } from '../shared/checks/problem.ts';
import type { Settings } from '../shared/host/shapes.ts';
import type { Host, Input } from '../shared/host/host.ts';
import type { Edit } from '../shared/plan/edit.ts';
import type { History } from '../shared/plan/history.ts';
import type { Plan } from '../shared/plan/plan.ts';
import type { Template, TemplatePath } from '../shared/plan/template.ts';
import type { planMachine } from '../shared/wizard/plan-machine.ts';
import type { saveMachine } from '../shared/wizard/save-machine.ts';
import type { createWizardMachine } from '../shared/wizard/wizard-machine.ts';
import type { workbenchMachine } from '../shared/wizard/workbench-machine.ts';
import type { OpenedPlan, Screen } from '../shared/wizard/workbench-types.ts';
import type { Words } from '../shared/words/words.ts';
import { newId } from './workbench/new-id.ts';

export type WorkbenchActor = ActorRefFrom<typeof workbenchMachine>;
export type PlanActor = ActorRefFrom<typeof planMachine>;
export type SaveActor = ActorRefFrom<typeof saveMachine>;
export type WizardActor = ActorRefFrom<ReturnType<typeof createWizardMachine>>;

export type AppContext = {
  readonly host: Host;
  readonly words: Words;
  readonly settings: Settings;
  readonly saveSettings: (change: Input<'saveSettings'>) => void;
  readonly workbench: WorkbenchActor;
};
export type PlanContext = {
  readonly plan: PlanActor;
  readonly save: SaveActor;
  readonly wizard: WizardActor;
  readonly opened: OpenedPlan;
  readonly template: Template;
  readonly path: TemplatePath;
  readonly problems: readonly Problem[];
};

export const AppProvider = createContext<AppContext | null>(null);
export const PlanProvider = createContext<PlanContext | null>(null);

/** The program around the plan: host, words, settings. */
export function useApp(): AppContext {
  const app = useContext(AppProvider);
  if (!app) throw new Error('expected to stand inside the workbench');
  return app;
}

/** The open plan's actors. Only inside a screen of an open plan. */
export function useOpenPlan(): PlanContext {
  const context = useContext(PlanProvider);
  if (!context) throw new Error('expected to stand inside an open plan');
  return context;
}

export const useHost = (): Host => useApp().host;
export const useWords = (): Words => useApp().words;
export const useTemplate = (): Template => useOpenPlan().template;
export const usePath = (): TemplatePath => useOpenPlan().path;
export const useProblems = (): readonly Problem[] => useOpenPlan().problems;
export const useNewId = (): (() => string) => newId;

/** A part of the plan; the component draws again only when that part is another one. */
export function usePlan<Part>(select: (plan: Plan) => Part, same?: (a: Part, b: Part) => boolean): Part {
  return useSelector(useOpenPlan().plan, (snapshot) => select(snapshot.context.history.plan), same);
}

/** A part of history: what can be undone and redone. */
export const useHistory = <Part,>(select: (history: History) => Part): Part =>
  useSelector(useOpenPlan().plan, (snapshot) => select(snapshot.context.history));

/** Changes the plan. */
export function useEdit(): (edit: Edit) => void {
  const { plan } = useOpenPlan();
  return useCallback((edit: Edit) => plan.send({ type: 'plan.edit', edit }), [plan]);
}

/** Goes to another screen of the open plan, or to a step of the wizard. */
export function useNavigate(): (screen: Screen, step?: string) => void {
  const { workbench } = useApp();
  const { wizard } = useOpenPlan();
  return useCallback(
    (screen: Screen, step?: string) => {
      if (step !== undefined) wizard.send({ type: 'step.open', step });
      workbench.send({ type: 'screen.open', screen, ...(step === undefined ? {} : { step }) });
    },
    [workbench, wizard],
  );
}

export type Wizard = {
  readonly stepId: string;
  readonly open: (step: string) => void;
  readonly next: () => void;
  readonly back: () => void;
  readonly clock: 'stopped' | 'running' | 'paused' | 'hidden';
  readonly spentSeconds: number;
  readonly sendClock: (event: 'clock.start' | 'clock.pause' | 'clock.hide' | 'clock.show') => void;
};

/** Where the wizard stands and its time box. */
export function useWizard(): Wizard {
  const { wizard } = useOpenPlan();
  const stepId = useSelector(wizard, (snapshot) => snapshot.context.step);
  const spentSeconds = useSelector(wizard, (snapshot) => snapshot.context.spent[snapshot.context.step] ?? 0);
  const clock = useSelector(wizard, (snapshot) => (snapshot.value as { clock: Wizard['clock'] }).clock);
  return {
    stepId,
    spentSeconds,
    clock,
    open: (step) => wizard.send({ type: 'step.open', step }),
    next: () => wizard.send({ type: 'step.next' }),
    back: () => wizard.send({ type: 'step.back' }),
    sendClock: (type) => wizard.send({ type }),
  };
}
