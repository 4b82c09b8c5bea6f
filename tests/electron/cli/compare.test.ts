// Two plan files compared from the command line, with real files.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../../electron/cli/run.ts';
import { contentHashOf } from '../../../electron/host/content-hash.ts';
import { comparePlans } from '../../../shared/compare/compare-plans.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { writePlan } from '../../../shared/plan/write-plan.ts';
import { makeWords } from '../../../shared/words/words.ts';
import { add, edited, remove, set } from '../../fixtures/edits.ts';
import { workshopPlan } from '../../fixtures/plans.ts';

const folder = mkdtempSync(join(tmpdir(), 'workbench-compare-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function workbench(...args: readonly string[]) {
  const said = { out: '', err: '' };
  const code = await run(args, {
    out: (text) => void (said.out += `${text}\n`),
    err: (text) => void (said.err += `${text}\n`),
    words: makeWords('en'),
    now: () => new Date('2026-03-01T12:00:00'),
    programFolder: folder,
  });
  return { code, ...said };
}
function file(name: string, plan: Plan): string {
  const path = join(folder, `${name}.crisisplan`);
  writeFileSync(path, writePlan(plan, contentHashOf));
  return path;
}

const before = edited(
  workshopPlan(),
  add('population.places', 'school', { name: 'Hill school' }),
  set('objectives.stayCriteria', 'Stay while the road is open'),
);
const later = edited(
  before,
  set('plan.country', 'LBY'),
  set('objectives.stayCriteria', 'Stay while the bridge is open'),
  set('sectors.choices.decision', 'notNow', 'MCOF-01'),
  set('cases.planningCases.warningDays', 3, Object.keys(before.sections.cases.planningCases)[0] ?? ''),
  add('population.places', 'pier', { name: 'Old pier' }),
  remove('population.places', 'school'),
);
const a = file('a', before);
const b = file('b', later);

describe('workbench compare', () => {
  it('answers 0 and says so when both say the same', async () => {
    const saved = file('saved', { ...before, changedAt: '2031-01-01T00:00:00.000Z' });
    expect(await workbench('compare', a, saved)).toEqual({ code: 0, out: 'Both say the same.\n', err: '' });
  });

  it('answers 1 and tells what changed, by section, in words', async () => {
    const { code, out, err } = await workbench('compare', a, b);
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/^4 answers changed, one row added, one row taken out, in 5 sections\.\n/);
    for (const line of [
      '\nThe plan\n  Country or territory: was Thailand; now Libya\n',
      '[- -], words put in stand in {+ +}',
      'Stay while the [-road-]{+bridge+} is open',
      '  + Old pier: added\n',
      '  - Hill school: taken out\n',
      '      Place: [-Hill school-]\n',
    ])
      expect(out).toContain(line);
    expect(out).not.toMatch(/MCOF-01|notNow|undefined|\[object/);
  });

  it('gives the differences themselves as JSON', async () => {
    const { code, out } = await workbench('compare', a, b, '--json');
    expect([code, JSON.parse(out)]).toEqual([1, comparePlans(before, later)]);
  });

  it('points out that two different plans are compared, and compares them', async () => {
    const { code, err } = await workbench('compare', a, file('other', { ...before, id: 'another-plan' }));
    expect([code, err]).toEqual([0, expect.stringContaining('two different plans')]);
  });

  it.each([[[]], [[a]], [[a, b, a]], [[a, b, '--html']]])('answers 2 to %j', async (args) => {
    const { code, out, err } = await workbench('compare', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('--help');
  });

  it('answers 3 when one of them cannot be read', async () => {
    const broken = join(folder, 'broken.crisisplan');
    writeFileSync(broken, '{"format":');
    const answers = [
      await workbench('compare', a, join(folder, 'none.crisisplan')),
      await workbench('compare', broken, b),
    ];
    expect(answers.map(({ code, out }) => [code, out])).toEqual([
      [3, ''],
      [3, ''],
    ]);
  });
});
