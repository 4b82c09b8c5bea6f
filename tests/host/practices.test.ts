// A person's own practices over every transport: kept, changed, removed, handed on and brought in again.
import { describe, expect, it } from 'vitest';
import type { Host, Input, Method, Output } from '../../shared/host/host.ts';
import type { OwnPractice } from '../../shared/host/own-practices.ts';
import { transports } from './transports.ts';

async function ask<M extends Method>(host: Host, method: M, input: Input<M>): Promise<Output<M>> {
  const answer = await (host[method] as unknown as (value: Input<M>) => ReturnType<Host[M]>)(input);
  if (!answer.ok) throw new Error(`expected ${method} to answer, found ${JSON.stringify(answer.fault)}`);
  return answer.value as Output<M>;
}
async function refusal<M extends Method>(host: Host, method: M, input: unknown): Promise<string> {
  const answer = await (host[method] as unknown as (value: unknown) => ReturnType<Host[M]>)(input);
  if (answer.ok) throw new Error(`expected ${method} to fail, found a value`);
  return `${answer.fault.code} ${String(answer.fault.detail['reason'] ?? '')}`;
}

const practice = (id: string, title: string): OwnPractice => ({
  id,
  title,
  who: 'Ủy ban nhân dân tỉnh',
  what: 'One desk for two offices',
  why: '',
  needs: '',
  source: '',
  sectors: ['MCOF-11'],
  phases: ['during'],
  guidelines: [],
  changedAt: '2026-03-01T08:00:00.000Z',
});
const fileOf = (practices: readonly OwnPractice[]): string =>
  Buffer.from(JSON.stringify({ format: 'crisis-practices', version: 1, practices })).toString('base64');

describe.each(transports)('own practices over $name', ({ connect }) => {
  it('are none at first, are kept in order, changed where they stand and removed', async () => {
    const { host } = await connect();
    expect(await ask(host, 'ownPractices', {})).toEqual({ practices: [] });
    const [one, two] = [practice('one', 'First'), practice('two', 'Second')];
    await ask(host, 'keepPractices', { practices: [one] });
    await ask(host, 'keepPractices', { practices: [two] });
    const changed = { ...one, title: 'First, changed' };
    expect(await ask(host, 'keepPractices', { practices: [changed] })).toEqual({
      practices: [changed, two],
    });
    expect(await ask(host, 'removePractice', { id: 'one' })).toEqual({ practices: [two] });
    expect(await ask(host, 'ownPractices', {})).toEqual({ practices: [two] });
  });

  it('are refused when they are not of the shape agreed', async () => {
    const { host } = await connect();
    const bad = [
      { ...practice('one', ''), title: '' },
      { ...practice('one', 'A'), sectors: ['../etc'] },
      { ...practice('../../one', 'A') },
      { ...practice('one', 'A'), extra: true },
      { ...practice('one', 'A'), what: 'x'.repeat(20_001) },
    ];
    for (const each of bad)
      expect(await refusal(host, 'keepPractices', { practices: [each] })).toBe('refused input');
    expect(await refusal(host, 'exportPractices', { fileName: '../practices.json' })).toBe('refused input');
    expect(await ask(host, 'ownPractices', {})).toEqual({ practices: [] });
  });

  it('are brought in from a file beside those that are kept, and never over them', async () => {
    const { host } = await connect();
    const mine = practice('one', 'Mine');
    await ask(host, 'keepPractices', { practices: [mine] });
    const received = [mine, practice('two', 'New'), { ...mine, title: 'Theirs' }].slice(1, 2);
    const first = await ask(host, 'importPractices', { base64: fileOf([mine, ...received]) });
    expect([first.added, first.practices.map(({ title }) => title)]).toEqual([1, ['Mine', 'New']]);
    const again = await ask(host, 'importPractices', { base64: fileOf([{ ...mine, title: 'Theirs' }]) });
    expect(again.practices.map(({ title }) => title)).toEqual(['Mine', 'New', 'Theirs']);
    expect(new Set(again.practices.map(({ id }) => id)).size).toBe(3);
    expect(await refusal(host, 'importPractices', { base64: fileOf([]).slice(0, 20) })).toBe(
      'unreadable practices-damaged',
    );
    expect(await ask(host, 'ownPractices', {})).toEqual({ practices: again.practices });
  });

  it('are handed on as a file that reads back', async () => {
    const { host } = await connect();
    await ask(host, 'keepPractices', { practices: [practice('one', 'Mine')] });
    const fileName = 'Our practices.json';
    expect((await ask(host, 'exportPractices', { fileName })).file).toBe(fileName);
    expect((await ask(host, 'exportPractices', { fileName })).file).toBe('Our practices-2.json');
    expect(await ask(host, 'showInFolder', { export: fileName })).toEqual({});
  });
});
