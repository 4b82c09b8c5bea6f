// The open plan: makes its context (wizard, path, problems) and shows the screen the workbench chart stands on.
import { createActor } from 'xstate';
import { useSelector } from '@xstate/react';
import { lazy, useEffect, useMemo, useRef } from 'react';
import { makeChecker } from '../../shared/checks/check-plan.ts';
import type { Problem } from '../../shared/checks/problem.ts';
import { codeName } from '../../shared/framework/code-lists.ts';
import { pathOf } from '../../shared/plan/template.ts';
import type { Template } from '../../shared/plan/template.ts';
import { templateById, templates } from '../../shared/plan/templates.ts';
import { withOwnNames } from '../../shared/words/own-names.ts';
import { createWizardMachine } from '../../shared/wizard/wizard-machine.ts';
import { screens } from '../../shared/wizard/workbench-types.ts';
import type { OpenedPlan, Screen } from '../../shared/wizard/workbench-types.ts';
import { AppProvider, PlanProvider, useApp } from '../workbench-context.tsx';
import type { PlanActor, PlanContext, SaveActor } from '../workbench-context.tsx';
import { PlanFrame } from './plan-frame.tsx';
import { useHostEvents } from './use-host-events.ts';
import { useSettledPlan } from './use-settled-plan.ts';
import { useRefusals } from './use-refusals.ts';

const screenOf: Record<Screen, ReturnType<typeof lazy>> = {
  home: lazy(() => import('../plan-home/plan-home-screen.tsx').then((m) => ({ default: m.PlanHomeScreen }))),
  wizard: lazy(() => import('../wizard/wizard-screen.tsx').then((m) => ({ default: m.WizardScreen }))),
  review: lazy(() => import('../review/review-screen.tsx').then((m) => ({ default: m.ReviewScreen }))),
  upkeep: lazy(() => import('../upkeep/upkeep-screen.tsx').then((m) => ({ default: m.UpkeepScreen }))),
  practices: lazy(() =>
    import('../practices/practices-screen.tsx').then((m) => ({ default: m.PracticesScreen })),
  ),
  restricted: lazy(() =>
    import('../restricted/restricted-screen.tsx').then((m) => ({ default: m.RestrictedScreen })),
  ),
  export: lazy(() => import('../export/export-screen.tsx').then((m) => ({ default: m.ExportScreen }))),
  present: lazy(() => import('../present/present-screen.tsx').then((m) => ({ default: m.PresentScreen }))),
};

export function PlanRoot() {
  const { workbench } = useApp();
  const plan = useSelector(workbench, (snapshot) => snapshot.context.plan);
  const save = useSelector(workbench, (snapshot) => snapshot.context.save);
  const opened = useSelector(workbench, (snapshot) => snapshot.context.opened);
  if (!plan || !save || !opened) return null;
  return <OpenPlan key={opened.handle} plan={plan} save={save} opened={opened} />;
}

type Props = { readonly plan: PlanActor; readonly save: SaveActor; readonly opened: OpenedPlan };

/** A plan may name a template this program lacks; then the first one walks it, and nothing is lost. */
const templateOf = (id: string): Template => {
  const template = templateById(id) ?? templates()[0];
  if (!template) throw new Error('expected at least one template');
  return template;
};

function OpenPlan({ plan, save, opened }: Props) {
  const { workbench } = useApp();
  useHostEvents(opened, save);
  useRefusals(plan);
  const templateId = useSelector(plan, (snapshot) => snapshot.context.history.plan.template.id);
  const pathId = useSelector(plan, (snapshot) => snapshot.context.history.plan.template.path);
  const firstStep = useSelector(workbench, (snapshot) => snapshot.context.step);
  const template = useMemo(() => templateOf(templateId), [templateId]);
  const path = useMemo(() => pathOf(template, pathId), [template, pathId]);
  // The wizard is built anew only for another path: a later step asked for is sent to it as an event.
  const wizard = useMemo(() => {
    const steps = path.steps.map((step) => ({ id: step.id, minutes: step.minutes ?? null }));
    return createActor(createWizardMachine(steps, firstStep ?? undefined)).start();
  }, [path]);
  useEffect(() => () => void wizard.stop(), [wizard]);
  const problems = useProblemsOf(plan, template, path.id);
  const context = useMemo(
    (): PlanContext => ({ plan, save, wizard, opened, template, path, problems }),
    [plan, save, wizard, opened, template, path, problems],
  );
  const app = useApp();
  const ownNames = useSelector(plan, (snapshot) => snapshot.context.history.plan.sections.scope.names);
  const named = useMemo(
    () => ({ ...app, words: withOwnNames(app.words, ownNames, (code) => codeName('countries', code)) }),
    [app, ownNames],
  );
  const screen = useSelector(
    workbench,
    (snapshot) => screens.find((name) => snapshot.matches({ plan: { editing: name } })) ?? null,
  );
  const Shown = screenOf[screen ?? 'home'];
  return (
    <AppProvider value={named}>
      <PlanProvider value={context}>
        <PlanFrame screen={screen ?? 'home'}>
          <Shown />
        </PlanFrame>
      </PlanProvider>
    </AppProvider>
  );
}

/** What the checks find, a moment behind the typing. The same list as long as it says the same, so that nothing is drawn again. */
function useProblemsOf(actor: PlanActor, template: Template, path: string): readonly Problem[] {
  const plan = useSettledPlan(actor);
  const check = useMemo(() => makeChecker(template), [template]);
  const today = new Date().toISOString().slice(0, 10);
  const kept = useRef<{ problems: readonly Problem[]; said: string }>({ problems: [], said: '[]' });
  return useMemo(() => {
    const problems = check(plan, { today, path });
    const said = JSON.stringify(problems);
    if (said !== kept.current.said) kept.current = { problems, said };
    return kept.current.problems;
  }, [check, plan, today, path]);
}
