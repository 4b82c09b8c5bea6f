// The first-hour pack from the command line: a plan file in, a PDF of about a dozen pages out.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { run } from '../../../electron/cli/run.ts';
import { contentHashOf } from '../../../electron/host/content-hash.ts';
import { writePlan } from '../../../shared/plan/write-plan.ts';
import { makeWords } from '../../../shared/words/words.ts';
import { workshopPlan } from '../../fixtures/plans.ts';
import { type BuiltPrinter, buildPrinter } from '../pdf/pdf-tools.ts';

// Printing is quick; a busy machine is not.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'workbench-first-hour-'));
let built: BuiltPrinter;
beforeAll(async () => {
  built = await buildPrinter();
});
afterAll(() => {
  built.remove();
  rmSync(folder, { recursive: true, force: true });
});

it('writes the pack of a plan, about a dozen pages on either paper, the same bytes each time', async () => {
  const file = join(folder, 'plan.crisisplan');
  writeFileSync(file, writePlan(workshopPlan(), contentHashOf));
  const said: string[] = [];
  const io = {
    out: (text: string) => void said.push(text),
    err: (text: string) => void said.push(text),
    words: makeWords('en'),
    now: () => new Date('2026-03-01T12:00:00'),
    programFolder: built.resources,
  };
  const packs = await Promise.all(
    ['A4', 'Letter', 'A4'].map(async (page, at) => {
      const to = join(folder, `pack-${at}.pdf`);
      const args = ['export', file, '--what', 'first-hour', '--to', to, '--page', page];
      expect([await run(args, io), said.at(-1)]).toEqual([0, expect.stringMatching(/^Written: .*pdf$/)]);
      return readFileSync(to);
    }),
  );
  for (const pack of packs) {
    expect(pack.subarray(0, 5).toString()).toBe('%PDF-');
    const pages = pack.toString('latin1').match(/\/Type \/Page\b(?!s)/g) ?? [];
    expect(pages.length).toBeGreaterThanOrEqual(10);
    expect(pages.length).toBeLessThanOrEqual(14);
  }
  expect(packs[0]?.equals(packs[2]!)).toBe(true);
  expect(packs[0]?.equals(packs[1]!)).toBe(false);
});
