// A plan started from a scenario: the facts are there with their origin, every decision is left open.
import { describe, expect, it } from 'vitest';
import type { Ports } from '../../../shared/base/ports.ts';
import { itemsOf, collectionKeys, sectionRecord } from '../../../shared/plan/address.ts';
import { isBlank } from '../../../shared/plan/field-kinds.ts';
import { newPlan } from '../../../shared/plan/new-plan.ts';
import { Plan } from '../../../shared/plan/plan.ts';
import { anySectionIds, sectionDefinition } from '../../../shared/plan/sections.ts';
import { sectors } from '../../../shared/framework/sectors.ts';
import { scenarioById } from '../../../shared/scenario/scenarios.ts';
import { scenarioStart } from '../../../shared/scenario/start-plan.ts';
import { takeOverScenario } from '../../../shared/scenario/take-over.ts';
import type { CrisisRole } from '../../../shared/framework/roles.ts';

function countingPorts(): Ports {
  let count = 0;
  return {
    now: () => '2026-03-01T08:00:00.000Z',
    newId: () => `00000000-0000-7000-8000-${String((count += 1)).padStart(12, '0')}`,
    author: '',
  };
}

const scenario = (id: string) => {
  const found = scenarioById(id);
  if (!found) throw new Error(`expected the scenario ${id}`);
  return found;
};

function blankPlan(role: CrisisRole, ports: Ports, country = 'VNM'): Plan {
  const template = { id: 'mcof-preparedness', version: 1, path: 'workshop-90' };
  const sectorIds = sectors().map((sector) => sector.id);
  return newPlan(
    { title: 'Draft', role, level: 'country', country, language: 'en', template, sectorIds },
    ports,
  );
}

function started(id: string, role: CrisisRole, country: string): Plan {
  const ports = countingPorts();
  const result = takeOverScenario(blankPlan(role, ports, country), scenario(id), role, ports);
  if (!result) throw new Error('expected a plan with facts, found no change');
  return result.plan;
}

const filledBy = [
  'population.places',
  'population.groups',
  'risks.hazards',
  'cases.planningCases',
  'coordination.actors',
  'sectors.practices',
];
const starts: [string, CrisisRole, string][] = [
  ['thai-floods-2011', 'host', 'THA'],
  ['thai-floods-2011', 'origin', 'MMR'],
  ['libya-2014', 'origin', 'VNM'],
];

describe.each(starts)('a plan started from %s as %s of %s', (id, role, country) => {
  const plan = started(id, role, country);

  it('still fits the schema of a plan', () => {
    expect(Plan.parse(plan)).toEqual(plan);
  });

  it('marks every item taken over with the scenario, a source and a status', () => {
    const items = filledBy.flatMap((key) => Object.values(itemsOf(plan, key)));
    const unmarked = items.filter(
      ({ origin }) =>
        origin.from !== 'scenario' ||
        !origin.ref.startsWith(`${id}/`) ||
        origin.sources.length === 0 ||
        origin.status === '',
    );
    expect(items.length).toBeGreaterThan(60);
    expect(unmarked).toEqual([]);
  });

  it('gives every item a fresh id of its own', () => {
    const ids = filledBy.flatMap((key) => Object.keys(itemsOf(plan, key)));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((each) => !/^00000000-0000-7/.test(each))).toEqual([]);
  });

  it('fills no collection of decisions', () => {
    const filled = collectionKeys.filter(
      (key) => Object.keys(itemsOf(plan, key)).length > 0 && key !== 'sectors.choices',
    );
    expect(filled.sort()).toEqual([...filledBy].sort());
    const choices = Object.values(itemsOf(plan, 'sectors.choices'));
    expect(choices.filter(({ decision }) => decision !== '')).toEqual([]);
  });

  it('fills no field of a section but what the case is', () => {
    const filled = anySectionIds.flatMap((section) =>
      Object.keys(sectionDefinition(section).fields)
        .filter((field) => !isBlank(sectionRecord(plan, section)[field]))
        .map((field) => `${section}.${field}`),
    );
    expect(filled).toEqual([
      'scope.use',
      'scope.scenario',
      'scope.crisisTypes',
      'scope.crisis',
      'scope.area',
    ]);
  });

  it('leaves ratings, owners, planning numbers and seats at the table to the person', () => {
    const decided = [
      ...Object.values(plan.sections.risks.hazards).flatMap((item) => [
        item.likelihood,
        item.impact,
        item.owner,
      ]),
      ...Object.values(plan.sections.coordination.actors).map((item) => item.atTable),
      ...Object.values(plan.sections.cases.planningCases).flatMap((item) => [
        item.peopleAffected,
        item.peopleInNeed,
        item.peopleTargeted,
        item.peoplePerDay,
        item.durationDays,
        item.warningDays,
      ]),
    ];
    expect(decided.filter((value) => !isBlank(value))).toEqual([]);
  });

  it('offers every practice as not used yet', () => {
    const used = Object.values(plan.sections.sectors.practices).map((practice) => practice.used);
    expect(used.length).toBeGreaterThanOrEqual(8);
    expect(new Set(used)).toEqual(new Set(['notYet']));
  });

  it('tells three planning cases and leaves no blank one behind', () => {
    const cases = Object.values(plan.sections.cases.planningCases);
    expect(cases.map((item) => item.kind).sort()).toEqual(['best', 'likely', 'worst']);
    expect(cases.filter((item) => item.what === '' || item.title === '')).toEqual([]);
  });

  it('takes only groups that belong to this role and that no other group counts', () => {
    const names = new Set(
      scenario(id)
        .groups.filter((group) => group.roles.includes(role) && !group.countedElsewhere)
        .map((group) => group.name),
    );
    const taken = Object.values(plan.sections.population.groups).map((group) => group.name);
    expect(taken.filter((name) => !names.has(name))).toEqual([]);
  });

  it('points groups at places of this plan', () => {
    const places = plan.sections.population.places;
    const pointers = Object.values(plan.sections.population.groups).flatMap((group) => group.places);
    expect(pointers.length).toBeGreaterThan(8);
    expect(pointers.filter((place) => !(place in places))).toEqual([]);
  });

  it('names the source inside every figure it brings', () => {
    const figures = Object.values(plan.sections.population.groups)
      .filter(({ headcount }) => headcount.value !== null)
      .map(({ headcount, origin }) => origin.sources.some((key) => headcount.source.includes(key)));
    expect(figures.length).toBeGreaterThanOrEqual(4);
    expect(new Set(figures)).toEqual(new Set([true]));
  });

  it('has a start with its own title and area', () => {
    expect(scenarioStart(scenario(id), role)?.area).toBe(plan.sections.scope.area);
  });
});

it('takes for a State of origin its own nationals and those whose nationality is not known', () => {
  const groups = Object.values(started('thai-floods-2011', 'origin', 'VNM').sections.population.groups);
  expect(groups.map(({ nationality }) => nationality).sort()).toEqual(['VNM', 'VNM', 'undetermined']);
});

it('tells the case from its usual side to a plan of a role it was not told from', () => {
  const plan = started('libya-2014', 'transit', 'TUN');
  expect(Object.keys(plan.sections.population.groups).length).toBe(
    Object.keys(started('libya-2014', 'origin', 'VNM').sections.population.groups).length,
  );
  expect(plan.sections.scope.area).not.toBe('');
});

it('takes a scenario over once', () => {
  const ports = countingPorts();
  const libya = scenario('libya-2014');
  const first = takeOverScenario(blankPlan('origin', ports), libya, 'origin', ports);
  expect(first && takeOverScenario(first.plan, libya, 'origin', ports)).toBeNull();
});

it('is one named step that can be undone', () => {
  const ports = countingPorts();
  const result = takeOverScenario(blankPlan('origin', ports), scenario('libya-2014'), 'origin', ports);
  expect(result?.operation.name).toEqual({
    action: 'takeOver',
    subject: 'scope.scenario',
    title: 'Libya 2014',
  });
});

it('leaves a planning case alone in which a person has written', () => {
  const ports = countingPorts();
  const blank = blankPlan('origin', ports);
  const [likely] = Object.values(blank.sections.cases.planningCases).filter((item) => item.kind === 'likely');
  if (!likely) throw new Error('expected a likely case');
  const planningCases = {
    ...blank.sections.cases.planningCases,
    [likely.id]: { ...likely, what: 'Our own likely case' },
  };
  const written = {
    ...blank,
    sections: { ...blank.sections, cases: { ...blank.sections.cases, planningCases } },
  };
  const result = takeOverScenario(written, scenario('libya-2014'), 'origin', ports);
  const kept = Object.values(result?.plan.sections.cases.planningCases ?? {}).filter(
    (item) => item.kind === 'likely',
  );
  expect(kept.map((item) => item.what)).toEqual(['Our own likely case']);
});

it('brings a plan nothing that only the facilitator may read', () => {
  const text = JSON.stringify(started('thai-floods-2011', 'host', 'THA'));
  expect(text).not.toMatch(/4,000 baht|80 US dollars|Poipet at|Cambodian workers returning by Poipet/);
});
