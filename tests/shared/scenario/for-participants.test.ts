// What a table may read of a scenario before the debriefing.
import { describe, expect, it } from 'vitest';
import { forParticipants } from '../../../shared/scenario/for-participants.ts';
import { scenarioById, scenarioIds, sourceOfScenario } from '../../../shared/scenario/scenarios.ts';

const editions = scenarioIds.map((id) => {
  const scenario = scenarioById(id);
  if (!scenario) throw new Error(`expected the scenario ${id}`);
  return { id, scenario, edition: forParticipants(scenario) };
});

describe.each(editions)('the participants’ edition of $id', ({ scenario, edition }) => {
  const text = JSON.stringify(edition);

  it('has nothing meant for the facilitator', () => {
    expect(text).not.toContain('"facilitator"');
  });

  it('tells no inject’s outcome, no lesson and no contested point', () => {
    expect(Object.keys(edition)).not.toEqual(
      expect.arrayContaining(['contested', 'sectorLessons', 'guidelineLessons']),
    );
    expect(edition.injects.filter((inject) => 'done' in inject)).toEqual([]);
    const told = new Set(edition.injects.flatMap(({ known }) => known.map((statement) => statement.text)));
    const outcomes = scenario.injects.flatMap(({ done }) => done.map((statement) => statement.text));
    expect(outcomes.filter((outcome) => told.has(outcome))).toEqual([]);
  });

  it('names no copy as a source, and every source it names', () => {
    expect(edition.sources.filter(({ grade }) => grade === 'copy')).toEqual([]);
    const named = new Set(text.match(/"[ABM]\d{2}[a-z]?"/g)?.map((key) => key.slice(1, -1)));
    expect([...named].sort()).toEqual(edition.sources.map(({ key }) => key).sort());
  });

  it('keeps enough to plan with', () => {
    expect(edition.groups.length).toBeGreaterThanOrEqual(8);
    expect(edition.injects.length).toBeGreaterThanOrEqual(25);
    expect(edition.practices.length).toBeGreaterThanOrEqual(8);
    expect(edition.cases.map(({ course }) => course)).toEqual(['best', 'likely', 'worst']);
  });
});

it('finds a source of a scenario by its key', () => {
  const libya = scenarioById('libya-2014');
  expect(libya && sourceOfScenario(libya, 'B17')?.publisher).toBe('Vietnam News Agency');
});

it('knows no scenario nobody shipped', () => {
  expect(scenarioById('nowhere-1900')).toBeUndefined();
});
