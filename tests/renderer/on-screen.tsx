// Draws a screen of an open plan as markup, without a browser: what is said and asked, not how it looks.
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createActor } from 'xstate';
import { NotifyProvider } from '../../renderer/workbench/notify.tsx';
import { AppProvider, PlanProvider } from '../../renderer/workbench-context.tsx';
import { makeChecker } from '../../shared/checks/check-plan.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { pathOf } from '../../shared/plan/template.ts';
import { planMachine } from '../../shared/wizard/plan-machine.ts';
import { createWizardMachine } from '../../shared/wizard/wizard-machine.ts';
import { makeWords } from '../../shared/words/words.ts';
import { countingPorts } from '../fixtures/edits.ts';
import { mcofTemplate } from '../fixtures/plans.ts';

export type Screen = { plan: Plan; step?: string; language?: string };

/** The markup of `children` inside the open plan. */
export function onScreen({ plan, step, language = 'en' }: Screen, children: ReactNode): string {
  const template = mcofTemplate();
  const path = pathOf(template, plan.template.path);
  const steps = path.steps.map(({ id, minutes }) => ({ id, minutes: minutes ?? null }));
  const ports = countingPorts();
  const workbench = { getSnapshot: () => ({ context: { ports: () => ports } }) };
  const app = { words: makeWords(language), workbench };
  const open = {
    plan: createActor(planMachine, { input: { plan, ports: () => ports, listener: null } }).start(),
    wizard: createActor(createWizardMachine(steps, step)).start(),
    opened: { file: 'plan.crisisplan', plan, readOnly: false, notices: [] },
    template,
    path,
    problems: makeChecker(template)(plan, { today: '2026-03-01', path: path.id }),
  };
  return renderToStaticMarkup(
    createElement(
      AppProvider,
      { value: app as never },
      createElement(PlanProvider, { value: open as never }, createElement(NotifyProvider, null, children)),
    ),
  );
}
