// What plans of a role and level usually leave blank is folded away and not asked for, and never taken away.
import { describe, expect, it } from 'vitest';
import { readiness } from '../../../shared/checks/readiness.ts';
import { collectionDefinition, headerFields } from '../../../shared/plan/address.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { allSections, sectionDefinition } from '../../../shared/plan/sections.ts';
import type { AnySectionId } from '../../../shared/plan/sections.ts';
import { pathOf, unfoldStep } from '../../../shared/plan/template.ts';
import { templates } from '../../../shared/plan/templates.ts';
import { partBlock } from '../../../shared/plan/usual.ts';
import { add, edited, set } from '../../fixtures/edits.ts';
import { blankPlan, mcofTemplate } from '../../fixtures/plans.ts';

const template = mcofTemplate();
const inRole = (role: Plan['role']): Plan => ({
  ...blankPlan(),
  role,
  template: { ...blankPlan().template, path: 'full' },
});

/** The keys folded away in a step of the full path. */
const folded = (plan: Plan, stepId: string): string[] => {
  const step = pathOf(template, 'full').steps.find(({ id }) => id === stepId);
  return unfoldStep(step!).flatMap((block) => {
    const { unusual } = partBlock(template, plan, block);
    if (unusual === null || unusual.kind === 'panel') return [];
    if (unusual.kind === 'collection') return [unusual.collection];
    return unusual.fields.map((field) => `${unusual.section}.${field}`);
  });
};

describe('what plans of a role and level usually leave blank', () => {
  it('is folded away by role and level', () => {
    expect(folded(inRole('host'), 'movement')).toEqual(['movement.safeHavens', 'movement.transitStates']);
    expect(folded(inRole('origin'), 'movement')).toEqual([]);
    expect(folded(inRole('host'), 'scope')).toEqual(['scope.postName', 'scope.postArea']);
    expect(folded(inRole('host'), 'sites')).toEqual([]);
    expect(folded(inRole('origin'), 'sites')).toContain('sites.sites');
  });

  it('stands where it belongs once it is answered', () => {
    const plan = edited(
      inRole('host'),
      set('scope.postName', 'Office at the border'),
      add('movement.transitStates', 'neighbour', { name: 'State B' }),
    );
    expect(folded(plan, 'scope')).toEqual(['scope.postArea']);
    expect(folded(plan, 'movement')).toEqual(['movement.safeHavens']);
  });

  it('is not asked for by readiness until it is begun', () => {
    const asked = (plan: Plan) =>
      readiness(plan, template).steps.find(({ stepId }) => stepId === 'sites')?.asked;
    expect(asked(inRole('host'))).toBe(1);
    expect(asked(inRole('origin'))).toBe(0);
    expect(asked(edited(inRole('origin'), add('sites.sites', 'hall', { capacity: 200 })))).toBe(1);
  });

  it('names only sections, fields and tables that there are', () => {
    const isKnown = (key: string): boolean => {
      const [section = '', name] = key.split('.');
      if (section === 'plan') return name !== undefined && name in headerFields;
      if (!(section in allSections)) return false;
      if (name === undefined) return true;
      const { fields, collections } = sectionDefinition(section as AnySectionId);
      return name in fields || (name in collections && collectionDefinition(key) !== undefined);
    };
    const keys = templates().flatMap(({ usuallyFor }) => usuallyFor.flatMap((row) => row.keys));
    expect(keys.length).toBeGreaterThan(4);
    expect(keys.filter((key) => !isKnown(key))).toEqual([]);
  });
});
