// What a plan answers beyond what its path asks.
import { describe, expect, it } from 'vitest';
import { alsoAnswered, countUnasked, sectionsOf } from '../../../renderer/wizard/also-answered.ts';
import { anySectionIds } from '../../../shared/plan/sections.ts';
import { pathOf } from '../../../shared/plan/template.ts';
import { add, edited, set } from '../../fixtures/edits.ts';
import { blankPlan, fullPlan, mcofTemplate } from '../../fixtures/plans.ts';

const template = mcofTemplate();
const workshop = pathOf(template, 'workshop-90');
const step = (id: string) => workshop.steps.find((one) => one.id === id)!;

describe('what is answered but not asked', () => {
  it('is nothing in a blank plan, on any step', () => {
    const found = workshop.steps.flatMap((one) => alsoAnswered(blankPlan(), template, one));
    expect(found).toEqual([]);
  });

  it('shows fields, columns and rows where they belong', () => {
    const plan = edited(
      blankPlan(),
      set('scope.purpose', 'To protect'),
      add('population.groups', 'g', { name: 'Builders', women: 12 }),
      add('population.places', 'p', { name: 'Port' }),
      add('risks.hazards', 'h', { name: 'Flood' }),
    );
    expect(alsoAnswered(plan, template, step('table'))).toEqual([
      { kind: 'field', section: 'scope', field: 'purpose', value: 'To protect' },
    ]);
    expect(alsoAnswered(plan, template, step('people'))).toEqual([
      { kind: 'rows', collection: 'population.places', count: 1 },
      { kind: 'column', collection: 'population.groups', field: 'women', count: 1 },
    ]);
    expect(alsoAnswered(plan, template, step('cover'))).toEqual([
      { kind: 'rows', collection: 'risks.hazards', count: 1 },
    ]);
  });

  it('looks after every section of the plan exactly once along a path', () => {
    const seen = workshop.steps.flatMap((one) => sectionsOf(workshop, one));
    expect([...seen].sort()).toEqual([...anySectionIds].sort());
  });

  it('is nothing on the full path, where everything is asked', () => {
    const plan = fullPlan();
    const full = pathOf(template, 'full');
    const found = full.steps.flatMap((one) => alsoAnswered(plan, template, one));
    expect(found).toEqual([]);
    expect(countUnasked([{ kind: 'rows', collection: 'x.y', count: 3 }])).toBe(3);
  });
});
