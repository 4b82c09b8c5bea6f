// Holds every shipped template against the plan: each path can be walked blank, and a plan filled in full is ready on it.
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../shared/checks/check-plan.ts';
import { readiness } from '../../shared/checks/readiness.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { askedKeys, pathOf, unfoldStep } from '../../shared/plan/template.ts';
import type { Template, TemplatePath } from '../../shared/plan/template.ts';
import { templates } from '../../shared/plan/templates.ts';
import { sectionName } from '../../shared/words/plan-words.ts';
import { makeWords } from '../../shared/words/words.ts';
import { dayEdits } from '../fixtures/day-plan.ts';
import { edited } from '../fixtures/edits.ts';
import { blankPlan, fullPlan } from '../fixtures/plans.ts';

const today = '2026-03-01';
const words = makeWords('en');
const paths = templates().flatMap((template) =>
  template.paths.map((path): [name: string, template: Template, path: TemplatePath] => [
    `${template.id}, ${path.id}`,
    template,
    path,
  ]),
);
const asked = (path: TemplatePath): ReadonlySet<string> => new Set(path.steps.flatMap(askedKeys));
const minutes = (path: TemplatePath): number =>
  path.steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0);
const on = (plan: Plan, template: Template, path: TemplatePath): Plan => ({
  ...plan,
  role: template.roles.includes(plan.role) ? plan.role : (template.roles[0] ?? plan.role),
  template: { id: template.id, version: template.version, path: path.id },
});

describe.each(paths)('the path %s', (_name, template, path) => {
  it('has each step once, and a name for it', () => {
    const ids = path.steps.map((step) => step.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const nameless = ids.filter(
      (id) => !words.find(`step.${path.id}.${id}`) && sectionName(words, id) === id,
    );
    expect(nameless).toEqual([]);
  });

  it('asks no question twice, and counts as required only what it asks', () => {
    const keys = path.steps.flatMap(askedKeys);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    const hidden = path.steps.flatMap(unfoldStep).flatMap((block) => {
      if (block.kind === 'panel') return [];
      const shown = block.kind === 'fields' ? block.fields : block.columns;
      return block.required.filter((name) => !shown.includes(name));
    });
    expect(hidden).toEqual([]);
  });

  it('begins blank: hardly anything is answered, and only the cover stands against signing', () => {
    const plan = on(blankPlan(), template, path);
    expect(readiness(plan, template).percent).toBeLessThan(10);
    const errors = checkPlan(plan, template, { today }).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code).toSorted()).toEqual(['country-missing', 'title-missing']);
  });

  it('jumps from every finding to a step of its own', () => {
    const steps = new Set(path.steps.map((step) => step.id));
    const problems = checkPlan(on(blankPlan(), template, path), template, { today });
    expect(problems.length).toBeGreaterThan(5);
    expect(problems.filter(({ stepId }) => !steps.has(stepId))).toEqual([]);
  });
});

describe('the preparedness plan', () => {
  const [template] = templates();
  if (!template) throw new Error('expected a template');

  it.each(template.paths.map((path) => [path.id, path] as const))(
    'filled in full is ready on the path %s with nothing to point out',
    (_id, path) => {
      const plan = on(edited(fullPlan(), ...dayEdits()), template, path);
      expect(readiness(plan, template).steps.flatMap(({ missing }) => missing)).toEqual([]);
      expect(checkPlan(plan, template, { today })).toEqual([]);
    },
  );

  it('asks in one day what it asks in a workshop and more, and in full what it asks in one day', () => {
    const [workshop, day, full] = ['workshop-90', 'one-day', 'full'].map((id) => pathOf(template, id)) as [
      TemplatePath,
      TemplatePath,
      TemplatePath,
    ];
    expect([...asked(workshop)].filter((key) => !asked(day).has(key))).toEqual([]);
    expect([...asked(day)].filter((key) => !asked(full).has(key))).toEqual([]);
    expect(asked(day).size).toBeGreaterThan(2 * asked(workshop).size);
    expect(minutes(day)).toBe(360);
  });
});
