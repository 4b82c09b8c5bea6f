// The command line as a process of its own: what comes out of it is the answer and nothing else.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { contentHashOf } from '../../../electron/host/content-hash.ts';
import { writePlan } from '../../../shared/plan/write-plan.ts';
import { edited, set } from '../../fixtures/edits.ts';
import { workshopPlan } from '../../fixtures/plans.ts';

const program = fileURLToPath(new URL('../../../dist/cli/main.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'workbench-process-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isBuilt = existsSync(program);
if (!isBuilt) console.warn('Skipped: the command line as a process, because the program is not built here.');

function workbench(...args: readonly string[]) {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    WORKBENCH_DATA: join(folder, 'data'),
    WORKBENCH_LANG: 'en',
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

describe.skipIf(!isBuilt)('the command line as a process', { timeout: 60_000 }, () => {
  it('prints JSON and nothing but JSON, and answers 1 while an error stands', () => {
    const file = join(folder, 'plan.crisisplan');
    const plan = edited(workshopPlan(), set('plan.title', ''));
    writeFileSync(file, writePlan(plan, contentHashOf));
    const { status, stdout, stderr } = workbench('check', file, '--json');
    expect([status, stderr]).toEqual([1, '']);
    const { problems } = JSON.parse(stdout) as { problems: { code: string; severity: string }[] };
    // Warnings depend on the day this runs: what is due may be overdue by then.
    expect(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'title-missing',
    ]);
  });

  it('touches neither the home nor the data folder of the person', () => {
    const file = join(folder, 'made.crisisplan');
    expect(workbench('new', '--template', 'mcof-preparedness', '-o', file).status).toBe(0);
    expect(workbench('check', file).status).toBe(1);
    expect(existsSync(join(folder, 'data'))).toBe(false);
    expect(existsSync(join(folder, 'Documents'))).toBe(false);
  });

  it('tells a fault on the error stream only', () => {
    const { status, stdout, stderr } = workbench('check', join(folder, 'gone'));
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^There is no file /);
  });
});
