// The command that tells how far each language goes.
import { describe, expect, it } from 'vitest';
import { run } from '../../../electron/cli/run.ts';
import { guidedFields, guidedSteps } from '../../../shared/framework/guidance.ts';
import { en } from '../../../shared/words/en/en.ts';
import { practiceNames } from '../../../shared/practices/practice-sets.ts';
import { shownNames } from '../../../shared/scenario/shown-names.ts';
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

type Share = { readonly written: number; readonly all: number; readonly toBeConfirmed: number };
type Row = {
  readonly language: string;
  readonly interface: Share;
  readonly guidance: Share;
  readonly names: Share;
};

describe('workbench words --coverage', () => {
  it('tells in JSON, for each language, what is written of all there is and what waits to be confirmed', async () => {
    const { code, out, err } = await workbench('words', '--coverage', '--json');
    expect([code, err]).toEqual([0, '']);
    const [vietnamese, thai, khmer, ...others] = JSON.parse(out) as Row[];
    expect([vietnamese?.language, thai?.language, khmer?.language, others]).toEqual(['vi', 'th', 'km', []]);

    const all = {
      interface: Object.keys(en).length,
      names: new Set([...shownNames(), ...practiceNames()]).size,
    };
    expect(vietnamese).toMatchObject({
      interface: { written: all.interface, all: all.interface },
      names: { written: all.names, all: all.names },
    });
    const guided = guidedFields().length + guidedSteps().length;
    expect(vietnamese?.guidance).toMatchObject({ written: guided, all: guided });
    expect(vietnamese?.guidance.toBeConfirmed).toBeGreaterThan(0);
    expect(vietnamese?.guidance.toBeConfirmed).toBeLessThan(guided / 3);
    for (const row of [thai, khmer]) {
      expect(row).toMatchObject({
        guidance: { written: 0, toBeConfirmed: 0 },
        interface: { all: all.interface },
      });
      expect(row?.interface.written).toBeGreaterThan(30);
      expect(row?.interface.written).toBeLessThan(all.interface);
    }
    for (const { interface: messages, names } of [vietnamese, thai, khmer].filter(
      (row) => row !== undefined,
    )) {
      expect(messages.toBeConfirmed).toBeLessThan(messages.written);
      expect(names.toBeConfirmed).toBeGreaterThan(0);
      expect(names.toBeConfirmed).toBeLessThan(names.written);
    }
  });

  it('tells the same as a table, one language a line under the headings, columns of one width', async () => {
    const { code, out } = await workbench('words', '--coverage');
    const lines = out.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['Language', 'vi', 'th', 'km']);
    expect(lines[1]).toContain('Vietnamese');
    const messages = new Intl.NumberFormat('en').format(Object.keys(en).length);
    expect(lines[1]).toContain(`${messages} of ${messages}`);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });

  it('answers 2 without --coverage, or with a file', async () => {
    expect(await workbench('words')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--coverage') as string,
    });
    expect(await workbench('words', '--coverage', 'a.crisisplan')).toMatchObject({ code: 2, out: '' });
  });
});
