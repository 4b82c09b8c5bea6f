// In which roles a template can be started, blank or from a case, and where the plan then stands.
import { describe, expect, it } from 'vitest';
import { templateById } from '../../../shared/plan/templates.ts';
import type { Template } from '../../../shared/plan/template.ts';
import { startPlan, startRoles, usualRole } from '../../../shared/scenario/start-plan.ts';
import { scenarioById } from '../../../shared/scenario/scenarios.ts';
import { countingPorts } from '../../fixtures/edits.ts';

function template(id: string): Template {
  const found = templateById(id);
  if (!found) throw new Error(`expected the template ${id}`);
  return found;
}
const preparedness = template('mcof-preparedness');
const consular = template('consular-contingency');
const floods = scenarioById('thai-floods-2011');
const libya = scenarioById('libya-2014');

describe('the roles to start in', () => {
  it('are those of the template, and from a case only those it is told from', () => {
    expect([
      startRoles(preparedness),
      startRoles(consular),
      startRoles(preparedness, floods),
      startRoles(consular, floods),
      startRoles(preparedness, libya),
      startRoles(consular, libya),
    ]).toEqual([
      ['host', 'origin', 'transit'],
      ['origin'],
      ['host', 'origin'],
      ['origin'],
      ['origin'],
      ['origin'],
    ]);
  });

  it('begin with the usual one of the case where the template is written for it', () => {
    expect([usualRole(preparedness, floods), usualRole(consular, floods), usualRole(preparedness)]).toEqual([
      'host',
      'origin',
      'host',
    ]);
  });
});

describe('a plan that is started', () => {
  it.each([
    ['the level of the case', preparedness, libya, ['origin', 'country']],
    ['a post, whatever the level of the case', consular, libya, ['origin', 'post']],
    ['the first level of its template', preparedness, undefined, ['host', 'national']],
  ])('stands at %s', (_level, from, scenario, expected) => {
    const plan = startPlan({ template: from, scenario }, countingPorts());
    expect([plan.role, plan.level]).toEqual(expected);
  });

  it('keeps the wording of the case told for the role it is started in', () => {
    const plan = startPlan({ template: consular, scenario: floods }, countingPorts());
    expect(plan.title).toBe('Our nationals in Thailand in a great flood');
  });
});
