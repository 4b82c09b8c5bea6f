// The state of the file that journalled edits were made on, kept as long as the edits are.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentHashOf } from '../../../electron/host/content-hash.ts';
import { readBase } from '../../../electron/host/journal-base.ts';
import { openJournal } from '../../../electron/host/journal.ts';
import { tempFolder } from '../../fakes/temp-folder.ts';

const now = () => new Date('2026-03-01T08:00:00.000Z');
const edit = (seq: number) => [{ seq, edit: `edit ${seq}` }];

function laidOut() {
  const folder = tempFolder();
  const plan = join(folder, 'plan');
  writeFileSync(plan, 'as it was');
  const path = join(folder, 'a.journal');
  const base = contentHashOf('as it was');
  const start = { base, instance: 'one', now, readBase: () => Promise.resolve(readFileSync(plan)) };
  return { folder, plan, path, base, journal: openJournal(path, start) };
}

it('outlives what another program puts in the place of the file', async () => {
  const { plan, path, base, journal } = laidOut();
  await journal.append(edit(1));
  writeFileSync(plan, 'what another program wrote');
  await journal.append(edit(2));
  expect(await readBase(path, base)).toBe('as it was');
});

it('follows the file when only a part of the edits has reached it', async () => {
  const { plan, path, journal } = laidOut();
  await journal.append([...edit(1), ...edit(2)]);
  writeFileSync(plan, 'with the first edit');
  const next = contentHashOf('with the first edit');
  await journal.advance(next, 1);
  expect(await readBase(path, next)).toBe('with the first edit');
});

it('goes with the journal, and nothing is left beside the plan', async () => {
  const { folder, path, base, journal } = laidOut();
  await journal.append(edit(1));
  await journal.advance(base, 1);
  await journal.close();
  expect(readdirSync(folder)).toEqual(['plan']);
  expect(await readBase(path, base)).toBeNull();
});

it('is not kept, and does not keep the edits from being kept, where the file is already another', async () => {
  const { plan, path, base, journal } = laidOut();
  writeFileSync(plan, 'what another program wrote');
  expect(await journal.append(edit(1))).toMatchObject({ ok: true });
  expect(existsSync(path)).toBe(true);
  expect(await readBase(path, base)).toBeNull();
});
