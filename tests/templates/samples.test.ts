// Holds the worked examples to what they teach: whole plans, marked as examples, with nothing wrong and nobody real in them.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../shared/checks/check-plan.ts';
import { isBlank } from '../../shared/plan/field-kinds.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { readPlan } from '../../shared/plan/read-plan.ts';
import { anySectionIds, sectionDefinition } from '../../shared/plan/sections.ts';
import { templateById } from '../../shared/plan/templates.ts';
import { sampleIds, sampleText } from '../../shared/scenario/samples.ts';
import { scenarioById } from '../../shared/scenario/scenarios.ts';
import { unknownsOf } from '../../shared/upkeep/open-questions.ts';
import { lintWords } from '../../shared/words/lint-words.ts';

const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const fileOf = (id: string) =>
  readFileSync(join(import.meta.dirname, `../../templates/samples/${id}.json`), 'utf8');

async function sample(id: string): Promise<Plan> {
  const read = readPlan((await sampleText(id)) ?? '', digest);
  if (!read.ok) throw new Error(`expected ${id} to be a plan, found ${JSON.stringify(read.fault)}`);
  expect(read.value.notices).toEqual([]);
  return read.value.plan;
}

/** What a check still has to say of an example, and why it is left to say it: an example has no perfect numbers either. */
const known: Readonly<Record<string, readonly string[]>> = {
  'host-floods': [],
  'origin-floods': [],
  // One note to a transit State is still to be written, and stands first among the gaps.
  'consular-libya': ['transit-note-not-ready'],
};

/** The day on which a team would read an example: a plan of 2014 is looked at in 2014, before its dates have passed. */
const readOn = (id: string): string => (id === 'consular-libya' ? '2014-06-30' : '2026-12-01');

/** Every sentence of a plan with its path; a status is a code. */
function* strings(value: unknown, path = ''): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (value !== null && typeof value === 'object')
    for (const [key, entry] of Object.entries(value))
      if (key !== 'status') yield* strings(entry, `${path}.${key}`);
}

/** The sections of a plan in which no field and no table holds an answer. */
function emptySections(plan: Plan): string[] {
  return anySectionIds.filter((id) => {
    const value = (id === 'restricted' ? plan.restricted : plan.sections[id]) as unknown as Record<
      string,
      object
    >;
    const { fields, collections } = sectionDefinition(id);
    const answered = Object.keys(fields).some((name) => !isBlank(value[name]));
    return !answered && !Object.keys(collections).some((name) => Object.keys(value[name] ?? {}).length > 0);
  });
}

it('has no text for an example nobody has', async () => {
  expect(await sampleText('constructor')).toBeNull();
});

describe.each(sampleIds)('the worked example %s', (id) => {
  it('is shipped in the bytes the program writes, and opens without a remark', async () => {
    expect(await sampleText(id)).toBe(fileOf(id));
    expect((await sample(id)).template.path).toBe('full');
  });

  it('says that it is a worked example', async () => {
    const { scope, cover } = (await sample(id)).sections;
    expect(scope.use).toBe('workedExample');
    expect(cover.limitations).toMatch(/training/);
  });

  it('has somebody with a day for everything it does not know', async () => {
    const { open, untold } = unknownsOf(await sample(id));
    expect(untold.map(({ ref }) => ref)).toEqual([]);
    expect(open.length).toBeGreaterThanOrEqual(5);
    expect(open.filter(({ question }) => question.owner === '' || question.due < readOn(id))).toEqual([]);
    expect(open.filter(({ isStillMarked }) => !isStillMarked)).toEqual([]);
  });

  it('has something in every section, and activities in many sectors before, during and after', async () => {
    const plan = await sample(id);
    expect(emptySections(plan)).toEqual([]);
    const activities = Object.values(plan.sections.sectors.activities);
    expect(activities.length).toBeGreaterThanOrEqual(30);
    expect(new Set(activities.map(({ sector }) => sector)).size).toBeGreaterThanOrEqual(12);
    expect([...new Set(activities.map(({ phase }) => phase))].sort()).toEqual(['after', 'before', 'during']);
  });

  it('is clean of errors, and of every warning but those named', async () => {
    const plan = await sample(id);
    const template = templateById(plan.template.id);
    if (!template) throw new Error(`expected the template ${plan.template.id} to be shipped`);
    const found = checkPlan(plan, template, { today: readOn(id) })
      .filter(({ severity }) => severity !== 'note')
      .map(({ code }) => code);
    expect(found).toEqual(known[id]);
    expect(found.length).toBeLessThanOrEqual(3);
  });

  it('asks for as much money as its activities cost, in every sector and phase', async () => {
    const { budget, sectors } = (await sample(id)).sections;
    const sums = (rows: readonly { sector: string; phase: string; cost: { amount: number | null } }[]) => {
      const total: Record<string, number> = {};
      for (const { sector, phase, cost } of rows)
        if (cost.amount) total[`${sector} ${phase}`] = (total[`${sector} ${phase}`] ?? 0) + cost.amount;
      return total;
    };
    expect(sums(Object.values(budget.lines))).toEqual(sums(Object.values(sectors.activities)));
  });

  it('keeps to the words that must be right', async () => {
    const found = [...strings(await sample(id))].flatMap(([path, text]) =>
      lintWords(text).map(({ found: words, instead }) => `${path}: "${words}"; write ${instead}`),
    );
    expect(found).toEqual([]);
  });

  it('names no person, no telephone and no address that could be somebody’s', async () => {
    const plan = await sample(id);
    const texts = [...strings(plan)].map(([, text]) => text);
    expect(
      texts.flatMap((text) => text.match(/\+\d[\d ]{6,}/g) ?? []).filter((n) => !n.startsWith('+000 ')),
    ).toEqual([]);
    expect(
      texts.flatMap((text) => text.match(/\S+@\S+/g) ?? []).filter((a) => !a.endsWith('.example')),
    ).toEqual([]);
    expect(texts.filter((text) => /https?:|www\./.test(text))).toEqual([]);
    const names = Object.values(plan.restricted.contacts).map(({ name }) => name);
    expect(names.filter((name) => !/\bExample\b/.test(name))).toEqual([]);
  });
});

it('sets the fictional example in no real State', async () => {
  const plan = await sample('host-floods');
  const named = [
    plan.country,
    ...Object.values(plan.sections.population.places).map(({ country }) => country),
    ...Object.values(plan.sections.population.groups).map(({ nationality }) => nationality),
    ...Object.values(plan.sections.coordination.actors).map(({ country }) => country),
  ];
  expect([...new Set(named)].sort()).toEqual(['', 'XAA', 'XBB', 'XCC', 'mixed', 'undetermined']);
  expect(JSON.stringify(plan)).not.toMatch(/Thai|Viet|Myanmar|Burm|Cambod|Khmer|Lao\b|Laos/);
});

it('rests the example of a State of origin on the sourced case, and says whose decisions it holds', async () => {
  const { scope, cover, objectives, population, sectors } = (await sample('origin-floods')).sections;
  expect(scope.scenario).toBe('thai-floods-2011');
  for (const text of [cover.limitations, objectives.strategy, cover.foreword])
    expect(text).toMatch(/Government/);
  const taken = [...Object.values(population.places), ...Object.values(sectors.practices)].filter(
    ({ origin }) => origin.from === 'scenario',
  );
  expect(taken.length).toBeGreaterThan(20);
  expect(taken.filter(({ origin }) => origin.sources.length === 0)).toEqual([]);
  const ours = Object.values(population.groups).filter(({ origin }) => origin.from === '');
  expect(ours.length).toBeGreaterThan(2);
  expect(ours.filter(({ headcount }) => !headcount.source.startsWith('Planning figure'))).toEqual([]);
});

describe('the worked example of a post', () => {
  const post = async () => (await sample('consular-libya')).sections;

  it('is written after the consular template, for a State of origin and its post', async () => {
    const { template, role, level, country } = await sample('consular-libya');
    expect([template.id, role, level, country]).toEqual(['consular-contingency', 'origin', 'post', 'VNM']);
  });

  it('answers everything its template asks for', async () => {
    const plan = await sample('consular-libya');
    const path = templateById(plan.template.id)?.paths.find(({ id }) => id === 'full');
    const unanswered = (path?.steps ?? []).flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind !== 'collection') return [];
        const [section, name] = block.collection.split('.') as [keyof Plan['sections'], string];
        const rows = Object.values(
          (plan.sections[section] as unknown as Record<string, Record<string, Record<string, unknown>>>)[
            name
          ] ?? {},
        );
        if (rows.length === 0) return [block.collection];
        return block.required.flatMap((field) =>
          rows.some((row) => isBlank(row[field])) ? [`${block.collection}.${field}`] : [],
        );
      }),
    );
    expect(path).toBeDefined();
    expect(unanswered).toEqual([]);
  });

  it('has a warden and an alternate, by function, for fifteen localities and everybody in them', async () => {
    const { coordination, population, cases } = await post();
    const wardens = Object.values(coordination.wardens);
    expect(wardens).toHaveLength(15);
    expect(wardens.filter(({ warden, alternate }) => !warden || !alternate || warden === alternate)).toEqual(
      [],
    );
    const workers = Object.values(population.groups).filter(({ origin }) => origin.from === 'scenario');
    expect(wardens.reduce((sum, { people }) => sum + (people ?? 0), 0)).toBe(
      workers.reduce((sum, { headcount }) => sum + (headcount.value ?? 0), 0),
    );
    const counted = Object.values(population.groups).reduce((sum, g) => sum + (g.headcount.value ?? 0), 0);
    const likely = Object.values(cases.planningCases).find(({ kind }) => kind === 'likely');
    expect(likely?.peopleAffected.value).toBe(counted);
  });

  it('says for each alert level who declares it, who stands in, and what happens at night', async () => {
    const { earlyWarning, activation } = await post();
    const levels = Object.values(earlyWarning.alertLevels);
    expect(levels).toHaveLength(4);
    expect(
      levels.filter(({ declaredBy, deputy, atNight }) => declaredBy === deputy || !atNight.includes('03:00')),
    ).toEqual([]);
    expect(Object.values(activation.decisionPoints).filter(({ byDefault }) => !byDefault)).toEqual([]);
  });

  it('pairs every way out with another, and names the rule of every State on the way', async () => {
    const { movement } = await post();
    const routes = Object.values(movement.routes);
    const standIns = new Set(routes.map(({ alternateTo }) => alternateTo));
    expect(
      routes.filter(({ id, alternateTo }) => !alternateTo && !standIns.has(id)).map(({ name }) => name),
    ).toEqual([]);
    const states = Object.values(movement.transitStates);
    expect(states.map(({ country }) => country)).toEqual(expect.arrayContaining(['TUN', 'EGY', 'TUR']));
    expect(states.filter(({ entryRule }) => !entryRule)).toEqual([]);
  });

  it('rests on the sourced case, keeps its facts’ sources, and owns its decisions', async () => {
    const { scope, cover, objectives, population, sectors } = await post();
    expect(scope.scenario).toBe('libya-2014');
    for (const text of [cover.foreword, objectives.strategy])
      expect(text).toMatch(/not those of the Government of Viet Nam/);
    expect(cover.limitations).toMatch(/as of June 2014, written with hindsight/);
    const taken = [...Object.values(population.groups), ...Object.values(sectors.practices)].filter(
      ({ origin }) => origin.from === 'scenario',
    );
    expect(taken.length).toBeGreaterThan(20);
    expect(taken.filter(({ origin }) => origin.sources.length === 0)).toEqual([]);
  });

  it('cites only sources that the case lists', async () => {
    const listed = new Set(scenarioById('libya-2014')?.sources.map(({ key }) => key));
    const cited = [...strings(await post())].flatMap(([, text]) => text.match(/\b[BM]\d{2}\b/g) ?? []);
    expect(cited.length).toBeGreaterThan(50);
    expect(cited.filter((key) => !listed.has(key))).toEqual([]);
  });
});
