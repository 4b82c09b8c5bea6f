// Every step of every path, drawn without a browser.
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { WizardScreen } from '../../../renderer/wizard/wizard-screen.tsx';
import { stepTitle } from '../../../renderer/wizard/step-names.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { collectionName, fieldName } from '../../../shared/words/plan-words.ts';
import { unfoldStep } from '../../../shared/plan/template.ts';
import { makeWords } from '../../../shared/words/words.ts';
import { blankPlan, mcofTemplate, workshopPlan } from '../../fixtures/plans.ts';
import { onScreen } from '../on-screen.tsx';

const words = makeWords('en');
const { paths } = mcofTemplate();
const on = (plan: Plan, path: string): Plan => ({ ...plan, template: { ...plan.template, path } });
const draw = (plan: Plan, path: string, step: string, language: 'en' | 'qps' = 'en') =>
  onScreen({ plan: on(plan, path), step, language }, createElement(WizardScreen));
const textsOf = (html: string) =>
  html
    .replaceAll(/<(style|script|template)[^>]*>.*?<\/\1>/gs, '')
    .split(/<[^>]*>/)
    .map((text) => text.replaceAll('&quot;', '"').trim())
    .filter((text) => /\p{L}/u.test(text));

/** Catalogue words stand in brackets; the parts of a blank date come from the calendar’s own language data. */
const isFromCatalogue = (text: string) => /^⟦.*⟧$/su.test(text) || ['mm', 'dd', 'yyyy'].includes(text);

describe('a step of the wizard', () => {
  it('shows its title and everything it asks, on every path', { timeout: 60_000 }, () => {
    const missing = paths.flatMap((path) =>
      path.steps.flatMap((step) => {
        const html = draw(blankPlan(), path.id, step.id).replaceAll('&amp;', '&').replaceAll('&#x27;', "'");
        const asked = unfoldStep(step).flatMap((block) => {
          if (block.kind === 'panel') return [];
          if (block.kind === 'collection') return [collectionName(words, block.collection)];
          return block.fields.map((field) => fieldName(words, `${block.section}.${field}`));
        });
        return [stepTitle(words, path, step), ...asked]
          .filter((text) => !html.includes(text))
          .map((text) => `${path.id}.${step.id}: ${text}`);
      }),
    );
    expect(missing).toEqual([]);
  });

  it('says no word that is not in a catalogue', { timeout: 60_000 }, () => {
    const bare = paths.flatMap((path) =>
      path.steps.flatMap((step) =>
        textsOf(draw(blankPlan(), path.id, step.id, 'qps')).filter((text) => !isFromCatalogue(text)),
      ),
    );
    expect([...new Set(bare)]).toEqual([]);
  });

  it('names the next step on the button that leads there', () => {
    const path = paths.find((one) => one.id === 'workshop-90');
    const html = draw(workshopPlan(), 'workshop-90', 'table');
    expect(path && html.includes(`Next: ${stepTitle(words, path, path.steps[1]!)}`)).toBe(true);
    expect(draw(workshopPlan(), 'workshop-90', 'cover')).toContain('Export PDF');
  });
});
