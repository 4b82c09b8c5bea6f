// In which roles a template can be started, blank or from a case, and where the plan then stands.
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../shared/base/order-key.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { templateById } from '../../../shared/plan/templates.ts';
import type { Template } from '../../../shared/plan/template.ts';
import { startPlan, startRoles, usualRole } from '../../../shared/scenario/start-plan.ts';
import { scenarioById } from '../../../shared/scenario/scenarios.ts';
import { wordsOf } from '../../../shared/words/languages.ts';
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

  it('tells the facts of the case in its own language, and keeps their keys, figures and sources', () => {
    const wish = { template: preparedness, scenario: libya, language: 'vi', country: 'VNM' } as const;
    const plan = startPlan({ ...wish, say: wordsOf('vi').own }, countingPorts());
    const asWritten = startPlan(wish, countingPorts());
    const texts = (from: Plan) => [
      from.title,
      from.sections.scope.area,
      ...inOrder(from.sections.population.groups).map(({ name }) => name),
      ...inOrder(from.sections.cases.planningCases).map(({ what }) => what),
      ...inOrder(from.sections.sectors.practices).map(({ why }) => why),
    ];
    const english = new Set(texts(asWritten));
    expect(texts(plan).filter((text) => english.has(text))).toEqual([]);
    expect(texts(plan)).toContain('Lao động Việt Nam tại Benghazi');
    const kept = (from: Plan) => [
      inOrder(from.sections.population.groups).map(({ headcount, origin }) => [headcount.value, origin]),
      inOrder(from.sections.population.places).map(({ pcode, coordinates }) => [pcode, coordinates]),
      inOrder(from.sections.sectors.practices).map(({ source }) => source),
    ];
    expect(kept(plan)).toEqual(kept(asWritten));
  });

  it('keeps the wording of the case told for the role it is started in', () => {
    const plan = startPlan({ template: consular, scenario: floods }, countingPorts());
    expect(plan.title).toBe('Our nationals in Thailand in a great flood');
  });
});
