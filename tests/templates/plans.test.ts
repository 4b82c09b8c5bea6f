// Holds every shipped template against the plan: each path can be walked blank, and a plan filled in full is ready on it.
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../shared/checks/check-plan.ts';
import { readiness } from '../../shared/checks/readiness.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { askedKeys, pathOf, unfoldStep } from '../../shared/plan/template.ts';
import type { Template, TemplatePath } from '../../shared/plan/template.ts';
import { templateById, templates } from '../../shared/plan/templates.ts';
import { sectionName } from '../../shared/words/plan-words.ts';
import { makeWords } from '../../shared/words/words.ts';
import { dayEdits } from '../fixtures/day-plan.ts';
import { edited, set } from '../fixtures/edits.ts';
import { blankPlan, fullPlan } from '../fixtures/plans.ts';
import { postEdits } from '../fixtures/post-plan.ts';

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

/** A plan every template and path finds whole. */
const filled = (): Plan => edited(fullPlan(), ...dayEdits(), ...postEdits());

describe.each(paths)('a plan filled in full, on the path %s', (_name, template, path) => {
  it('is ready, with nothing to point out', () => {
    const plan = on(filled(), template, path);
    expect(readiness(plan, template).steps.flatMap(({ missing }) => missing)).toEqual([]);
    expect(checkPlan(plan, template, { today })).toEqual([]);
  });
});

describe.each(templates().map((template) => [template.id, template] as const))('%s', (_id, template) => {
  it('asks in its full path everything a shorter one asks, so that nothing is retyped', () => {
    const full = asked(pathOf(template, 'full'));
    const lost = template.paths.flatMap((path) => [...asked(path)].filter((key) => !full.has(key)));
    expect(lost).toEqual([]);
  });

  it('gives the steps of one stage in one run', () => {
    for (const path of template.paths) {
      const runs = path.steps.map((step) => step.stage).filter((stage, at, all) => stage !== all[at - 1]);
      expect(runs).toEqual([...new Set(runs)]);
    }
  });
});

const known = (id: string): Template => {
  const template = templateById(id);
  if (!template) throw new Error(`expected the template ${id}`);
  return template;
};

it('asks in one day what it asks in a workshop and much more, in six hours', () => {
  const [workshop, day] = ['workshop-90', 'one-day'].map((id) => pathOf(known('mcof-preparedness'), id)) as [
    TemplatePath,
    TemplatePath,
  ];
  expect([...asked(workshop)].filter((key) => !asked(day).has(key))).toEqual([]);
  expect(asked(day).size).toBeGreaterThan(2 * asked(workshop).size);
  expect(minutes(day)).toBe(360);
});

describe('the consular contingency plan', () => {
  const template = known('consular-contingency');

  it('is the plan of a post of a State of origin', () => {
    expect([template.roles, template.levels]).toEqual([['origin'], ['post']]);
  });

  it('goes through the headings of the MICIC template in their order', () => {
    const path = pathOf(template, 'full');
    const titles = path.steps.map(
      (step) => words.find(`step.full.${step.id}`) ?? sectionName(words, step.id),
    );
    const headings = [
      'Contact information of the post',
      'Introduction and objectives',
      'Country and area risk profile',
      'Profile of the community of nationals',
      'Crisis scenarios',
      'Roles and responsibilities',
      'Evacuation plan',
      'Phases of the crisis and who declares them',
      'Logistics',
    ];
    expect(titles.filter((title) => headings.includes(title))).toEqual(headings);
  });

  it('asks on both paths for wardens, registers, levels with who declares them, and assembly points', () => {
    for (const path of template.paths)
      expect([...asked(path)]).toEqual(
        expect.arrayContaining([
          'scope.postName',
          'population.registers.people',
          'coordination.wardens.alternate',
          'earlyWarning.alertLevels.declaredBy',
          'movement.assemblyPoints.capacity',
        ]),
      );
  });

  it('points in ninety minutes at a warden without an alternate and at a level nobody declares', () => {
    const plan = edited(
      on(filled(), template, pathOf(template, 'workshop-90')),
      set('coordination.wardens.alternate', '', 'area-east'),
      set('earlyWarning.alertLevels.declaredBy', '', 'level-red'),
    );
    const found = checkPlan(plan, template, { today }).map(({ code, stepId }) => [code, stepId]);
    expect(found).toEqual([
      ['warden-without-alternate', 'wardens'],
      ['level-nobody-declares', 'alertLevels'],
    ]);
  });
});
