// Holds every shipped scenario against itself: references, sources, dates, and what participants may read.
import { describe, expect, it } from 'vitest';
import { countryById } from '../../shared/framework/countries.ts';
import { crisisTypeById } from '../../shared/framework/crisis-types.ts';
import { languages } from '../../shared/framework/languages.ts';
import { placeSeedById } from '../../shared/framework/place-seeds.ts';
import { forParticipants } from '../../shared/scenario/for-participants.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { scenarioById, scenarioIds } from '../../shared/scenario/scenarios.ts';

const scenarios = scenarioIds.map((id): [string, Scenario] => {
  const scenario = scenarioById(id);
  if (!scenario) throw new Error(`expected the scenario ${id}, found none`);
  return [id, scenario];
});

type Json = Record<string, unknown>;

/** Every object inside a value, the value itself first. */
function* objectsIn(value: unknown): Generator<Json> {
  if (Array.isArray(value)) for (const entry of value) yield* objectsIn(entry);
  else if (value !== null && typeof value === 'object') {
    yield value as Json;
    for (const entry of Object.values(value)) yield* objectsIn(entry);
  }
}

/** Every sentence inside a value: strings that are neither codes nor addresses. */
function* sentencesIn(value: unknown, key = ''): Generator<string> {
  if (Array.isArray(value)) for (const entry of value) yield* sentencesIn(entry, key);
  else if (value !== null && typeof value === 'object')
    for (const [name, entry] of Object.entries(value)) yield* sentencesIn(entry, name);
  else if (typeof value === 'string' && !['id', 'key', 'url', 'grade', 'status', 'crisisType'].includes(key))
    yield value;
}

const sourceLists = (value: unknown): string[][] =>
  [...objectsIn(value)].flatMap(({ sources }) =>
    Array.isArray(sources) && sources.every((key) => typeof key === 'string') ? [sources as string[]] : [],
  );

describe.each(scenarios)('the scenario %s', (id, scenario) => {
  it('carries its file name as id', () => {
    expect(scenario.id).toBe(id);
  });

  it('names only sources it lists, and lists only sources it names', () => {
    const { sources, ...rest } = scenario;
    const named = new Set(sourceLists(rest).flat());
    expect([...named].sort()).toEqual(sources.map(({ key }) => key).sort());
  });

  it('gives a source for every statement that claims to be seen or derived', () => {
    const bare = [...objectsIn(scenario)].filter(
      ({ sources, status }) =>
        Array.isArray(sources) &&
        sources.length === 0 &&
        ['seen', 'seen-older-edition', 'derived'].includes(String(status)),
    );
    expect(bare).toEqual([]);
  });

  it('keeps what rests on copies alone with the facilitator', () => {
    const copies = new Set(scenario.sources.filter(({ grade }) => grade === 'copy').map(({ key }) => key));
    const shown = [...objectsIn(scenario)].filter(
      ({ audience, sources }) =>
        audience === 'participants' &&
        Array.isArray(sources) &&
        sources.length > 0 &&
        sources.every((key) => copies.has(String(key))),
    );
    expect(shown).toEqual([]);
  });

  it('points only at places it has, each with a known country and place code', () => {
    const places = new Set(scenario.places.map((place) => place.id));
    const pointers = [...scenario.groups, ...scenario.hazards, ...scenario.resources, ...scenario.injects];
    expect(pointers.flatMap((part) => part.places).filter((place) => !places.has(place))).toEqual([]);
    expect(scenario.places.filter(({ country }) => !countryById(country))).toEqual([]);
    expect(scenario.places.filter(({ pcode }) => pcode !== undefined && !placeSeedById(pcode))).toEqual([]);
  });

  it('uses the codes of the framework data', () => {
    const known = new Set(languages().map((language) => language.id));
    const types = [scenario.crisisType, ...scenario.hazards.map((hazard) => hazard.crisisType)];
    expect(types.filter((type) => !crisisTypeById(type))).toEqual([]);
    expect(scenario.groups.flatMap((group) => group.languages).filter((code) => !known.has(code))).toEqual(
      [],
    );
  });

  it('tells its injects in the order of their dates, an end never before its start', () => {
    const days = scenario.injects.map(({ date }) => date.from);
    expect(days).toEqual([...days].sort());
    expect(scenario.injects.filter(({ date }) => date.to !== undefined && date.to < date.from)).toEqual([]);
  });

  it('shows an inject to participants exactly when something known in it may be shown', () => {
    const wrong = scenario.injects.filter(
      (inject) =>
        (inject.audience === 'participants') !==
        inject.known.some((statement) => statement.audience === 'participants'),
    );
    expect(wrong.map((inject) => inject.id)).toEqual([]);
  });

  it('uses every id once', () => {
    const { places, groups, hazards, cases, actors, resources, quantities, practices, injects, contested } =
      scenario;
    const parts = [places, groups, hazards, cases, actors, resources, quantities, practices, injects];
    const ids = [...parts.flat(), ...contested].map((part) => part.id);
    expect(ids.filter((each, at) => ids.indexOf(each) !== at)).toEqual([]);
  });

  it('draws one lesson for each of the fifteen sectors and the fifteen guidelines', () => {
    const numbers = Array.from({ length: 15 }, (_, at) => at + 1);
    expect(scenario.sectorLessons.map(({ sector }) => sector)).toEqual(
      numbers.map((number) => `MCOF-${String(number).padStart(2, '0')}`),
    );
    expect(scenario.guidelineLessons.map(({ guideline }) => guideline)).toEqual(
      numbers.map((number) => `G${number}`),
    );
  });

  it('gives the table ninety minutes of tasks', () => {
    expect(scenario.brief.tasks.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(90);
  });

  it('shows values side by side wherever it speaks of a conflict', () => {
    const lonely = scenario.quantities.filter(
      ({ agreement, values }) =>
        ['conflict', 'near-equal', 'different-scope'].includes(agreement) && values.length < 2,
    );
    expect(lonely.map((quantity) => quantity.id)).toEqual([]);
  });

  it('holds prices of crimes, bribes and harm to persons back from participants', () => {
    const withheld =
      /brib|smuggl|militia|extort|\bbroker|ransom|\ba head\b|per head|armed|\brap(?:e|ed)\b|behead|assault|abduct|\bguards?\b fire|turned away/i;
    expect([...sentencesIn(forParticipants(scenario))].filter((text) => withheld.test(text))).toEqual([]);
  });

  it('names and blames nobody', () => {
    const persons = /\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Capt)\.? [A-Z]|\b\d+[- ]years?[- ]old\b/;
    const blame = /\b(?:failed|failure|negligen|chaos|botched|corrupt|incompeten)/i;
    const found = [...sentencesIn(scenario)].filter((text) => persons.test(text) || blame.test(text));
    expect(found).toEqual([]);
  });
});

const known = (id: string): Scenario => {
  const scenario = scenarioById(id);
  if (!scenario) throw new Error(`expected the scenario ${id}`);
  return scenario;
};
const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${letter}-${String(at + 1).padStart(2, '0')}`);

it('has all 32 injects of the floods and all 26 of Libya', () => {
  expect(known('thai-floods-2011').injects.map(({ id }) => id)).toEqual(numbered('A', 32));
  expect(known('libya-2014').injects.map(({ id }) => id)).toEqual(numbered('B', 26));
});

it('can play the floods as host and as origin, and Libya as origin', () => {
  const roles = (id: string) => known(id).starts.map(({ role }) => role);
  expect([roles('thai-floods-2011'), roles('libya-2014')]).toEqual([['host', 'origin'], ['origin']]);
});

it('gives Vietnamese workers in Thailand a place of their own in the plan of a State of origin', () => {
  const group = known('thai-floods-2011').groups.find(({ id }) => id === 'vietnamese-workers');
  expect([group?.roles, group?.nationality]).toEqual([['origin'], 'VNM']);
});

it('leaves the two totals for Libya side by side and lets the movement by Cairo last to 13 August', () => {
  const libya = known('libya-2014');
  const totals = libya.quantities.find(({ id }) => id === 'B-Q1');
  expect([totals?.agreement, totals?.values.map(({ value }) => value)]).toEqual([
    'conflict',
    [1750, 1550, 1756, 1524],
  ]);
  expect(libya.injects.find(({ id }) => id === 'B-15')?.date).toEqual({
    from: '2014-08-09',
    to: '2014-08-13',
    precision: 'day',
  });
});

it('writes Ras Ajdir in one way only', () => {
  const text = JSON.stringify(known('libya-2014'));
  expect(text.match(/Ras A\w+/g)?.filter((name) => name !== 'Ras Ajdir')).toEqual([]);
});
