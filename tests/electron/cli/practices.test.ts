// The practices from the command line.
import { describe, expect, it } from 'vitest';
import { run } from '../../../electron/cli/run.ts';
import { shippedPractices } from '../../../shared/practices/library.ts';
import type { LibraryPractice } from '../../../shared/practices/library.ts';
import { makeWords } from '../../../shared/words/words.ts';

async function workbench(...args: readonly string[]) {
  const said = { out: '', err: '' };
  const code = await run(args, {
    out: (text) => void (said.out += `${text}\n`),
    err: (text) => void (said.err += `${text}\n`),
    words: makeWords('en'),
    now: () => new Date('2026-03-01T12:00:00'),
    programFolder: '',
  });
  return { code, ...said };
}

describe('workbench practices', () => {
  it('lists every shipped practice with its source', async () => {
    const { code, out, err } = await workbench('practices');
    expect([code, err]).toEqual([0, '']);
    expect(out.match(/^ {2}Source: /gm)).toHaveLength(shippedPractices().length);
  });

  it('narrows by sector, phase, guideline and words, and gives JSON with the publications', async () => {
    const asked = ['--sector', 'MCOF-12', '--phase', 'during', '--guideline', 'G10', '--search', 'papers'];
    const { code, out } = await workbench('practices', ...asked, '--json');
    const found = JSON.parse(out) as LibraryPractice[];
    expect(code).toBe(0);
    expect(found.map(({ id }) => id)).toContain('micic/papers-without-questions');
    expect(found.every(({ sectors }) => sectors.includes('MCOF-12'))).toBe(true);
    expect(found.every(({ publications }) => publications.every(({ url }) => url !== ''))).toBe(true);
  });

  it('answers 1 when none fits', async () => {
    expect(await workbench('practices', '--search', 'submarine')).toEqual({
      code: 1,
      out: 'No practice fits\n',
      err: '',
    });
  });

  it.each([
    [['--sector', 'MCOF-99'], '--sector cannot be “MCOF-99”'],
    [['--phase', 'later'], '--phase cannot be “later”'],
    [['--guideline', 'G16'], '--guideline cannot be “G16”'],
    [['file.json'], 'takes no file'],
  ])('does not take %s', async (args, said) => {
    const { code, out, err } = await workbench('practices', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });
});
