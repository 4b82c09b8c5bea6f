// What a plan above says otherwise, from the command line, with real files.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../../electron/cli/run.ts';
import { planText } from '../../../electron/host/plan-text.ts';
import { contentHashOf } from '../../../electron/host/content-hash.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { readPlan } from '../../../shared/plan/read-plan.ts';
import { writePlan } from '../../../shared/plan/write-plan.ts';
import { makeWords } from '../../../shared/words/words.ts';
import { add, edited, remove, set } from '../../fixtures/edits.ts';
import { countryPlan, nationalFramework, takenFrom } from '../../fixtures/lineage.ts';

const folder = mkdtempSync(join(tmpdir(), 'workbench-parent-'));
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
function planIn(path: string): Plan {
  const read = readPlan(readFileSync(path, 'utf8'), contentHashOf);
  if (!read.ok) throw new Error(`expected a plan in ${path}`);
  expect(read.value.notices).toEqual([]);
  return read.value.plan;
}

const framework = file('framework', nationalFramework());
const country = file('country', countryPlan());
const taken = takenFrom(countryPlan(), nationalFramework());

describe('workbench parent', () => {
  it('answers 1 and tells what the parent offers, and that contacts were not looked at', async () => {
    const { code, out, err } = await workbench('parent', country, '--from', framework);
    expect(code).toBe(1);
    expect(out).toContain('6 items differ, 6 of them new or changed in the parent plan.');
    expect(out).toContain('+ Alert levels: Yellow (new)');
    expect(out).not.toContain('+000 1');
    expect(err).toBe(
      'Contacts and other restricted answers were not looked at. Add --contacts to look at them too.\n',
    );
  });

  it('answers 0 when nothing differs', async () => {
    const same = file('same', taken);
    const { code, out } = await workbench('parent', same, '--from', framework, '--contacts');
    expect([code, out]).toEqual([0, expect.stringContaining('Nothing differs.')]);
  });

  it('tells both sides of an answer, and gives the same as data', async () => {
    const here = file('here', edited(taken, set('earlyWarning.alertLevels.name', 'Amber', 'yellow')));
    const { out } = await workbench('parent', here, '--from', framework);
    expect(out).toContain(
      '~ Alert levels: Amber\n    Level (changed here): parent plan Yellow; this plan Amber',
    );
    const json = await workbench('parent', here, '--from', framework, '--json');
    expect(JSON.parse(json.out)).toMatchObject({
      parent: { id: 'framework', level: 'national', edition: '3' },
      items: [
        {
          table: 'earlyWarning.alertLevels',
          change: 'changed',
          isNews: false,
          lines: [{ field: 'name', by: 'here', parent: 'Yellow', here: 'Amber' }],
        },
      ],
    });
  });

  it('takes over into a new file and leaves both files as they were', async () => {
    const [before, above] = [readFileSync(country), readFileSync(framework)];
    const out = join(folder, 'out.crisisplan');
    const done = await workbench('parent', country, '--from', framework, '--take', 'new', '-o', out);
    expect([done.code, done.out]).toEqual([
      0,
      `6 items were taken over from “National framework of State A”.\nWritten: ${out}\n`,
    ]);
    expect(planIn(out).parentPlan).toMatchObject({ planId: 'framework', edition: '3', restricted: {} });
    expect(Object.keys(planIn(out).restricted.contacts)).toEqual([]);
    expect([readFileSync(country), readFileSync(framework)]).toEqual([before, above]);
    const again = await workbench(
      'parent',
      out,
      '--from',
      framework,
      '--take',
      'all',
      '--contacts',
      '-o',
      out,
    );
    expect(again.code).toBe(0);
    expect(Object.keys(planIn(out).restricted.contacts)).toEqual(['duty']);
  });

  it('takes over only what is new when so asked, and says what could not be removed', async () => {
    const parent = edited(
      nationalFramework(),
      remove('coordination.actors', 'labour'),
      add('coordination.actors', 'health', { name: 'Ministry of Health' }),
      set('earlyWarning.alertLevels.meaning', 'Other', 'yellow'),
    );
    const [child, above] = [
      file('child', edited(taken, set('coordination.chair', 'labour'))),
      file('above', parent),
    ];
    const out = join(folder, 'new.crisisplan');
    await workbench('parent', child, '--from', above, '--take', 'new', '-o', out);
    expect(planIn(out).sections.earlyWarning.alertLevels['yellow']?.meaning).toBe('Watch');
    expect(planIn(out).sections.coordination.actors['health']).toBeDefined();
    const all = await workbench('parent', child, '--from', above, '--take', 'all', '-o', out);
    expect(all.err).toContain('“Ministry of Labour” cannot be removed yet: one answer names it.');
    expect(planIn(out).sections.coordination.actors['labour']).toBeDefined();
  });

  it('still knows the parent of a copy that was made of a plan', async () => {
    const copy = file('copy', planText('1').copyOf(taken, 'another'));
    expect(await workbench('parent', copy, '--from', framework, '--contacts')).toMatchObject({ code: 0 });
  });

  it('refuses in a sentence what cannot be a parent, and what was not understood', async () => {
    const named = file('named', taken);
    expect(await workbench('parent', framework, '--from', named)).toMatchObject({
      code: 2,
      err: expect.stringContaining('stands below this plan'),
    });
    const lower = file('lower', { ...countryPlan(), id: 'other', level: 'post' });
    expect(await workbench('parent', country, '--from', lower)).toMatchObject({
      code: 2,
      err: expect.stringContaining(
        'a lower level (Post (embassy or consulate)) than this plan (Country plan)',
      ),
    });
    expect(await workbench('parent', country)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--from'),
    });
    expect(await workbench('parent', country, '--from', framework, '--take', 'all')).toMatchObject({
      code: 2,
      err: expect.stringContaining('-o OUT'),
    });
    expect(
      await workbench('parent', country, '--from', framework, '--take', 'some', '-o', 'x'),
    ).toMatchObject({ code: 2 });
    expect(await workbench('parent', country, '--from', join(folder, 'none.crisisplan'))).toMatchObject({
      code: 3,
    });
  });
});
