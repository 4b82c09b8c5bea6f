// The lock: one holder, broken only when its maker is gone, released only by its maker.
import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { computerKey, startInstance } from '../../../electron/host/instance.ts';
import { beatLock, releaseLock, takeLock } from '../../../electron/host/lock-file.ts';
import { tempFolder } from '../../fakes/temp-folder.ts';

const SINCE = '2026-03-01T08:00:00.000Z';
const noProcess = 2 ** 22 + 1;
const lockText = (given: object) =>
  JSON.stringify({ computer: 'another', name: 'desk-2', pid: 1, id: 'x', since: SINCE, ...given });
const makeOld = (path: string) =>
  utimesSync(path, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));

it('is held by one at a time, and says by whom and since when', async () => {
  const path = join(tempFolder(), '~$a.lock');
  const first = await takeLock(path, SINCE);
  if (!('held' in first)) throw new Error('expected to hold the lock');
  expect(await takeLock(path, 'later')).toMatchObject({ heldBy: { since: SINCE, pid: process.pid } });
  expect(await beatLock(first.held)).toBe(true);
  await releaseLock(first.held);
  expect(existsSync(path)).toBe(false);
});

it('is given to exactly one of many that ask at once', async () => {
  const path = join(tempFolder(), '~$a.lock');
  writeFileSync(path, lockText({ computer: computerKey(), pid: noProcess }));
  const all = await Promise.all(Array.from({ length: 20 }, () => takeLock(path, SINCE)));
  expect(all.filter((one) => 'held' in one)).toHaveLength(1);
});

it('is broken when its program on this computer has ended', async () => {
  const path = join(tempFolder(), '~$a.lock');
  writeFileSync(path, lockText({ computer: computerKey(), pid: noProcess }));
  expect(await takeLock(path, SINCE)).toHaveProperty('held');
});

it('stands while another computer keeps it alive, and is broken when that falls silent', async () => {
  const path = join(tempFolder(), '~$a.lock');
  writeFileSync(path, lockText({}));
  expect(await takeLock(path, SINCE)).toMatchObject({ heldBy: { name: 'desk-2' } });
  makeOld(path);
  expect(await takeLock(path, SINCE)).toHaveProperty('held');
});

it('is not released or kept alive by one who lost it', async () => {
  const path = join(tempFolder(), '~$a.lock');
  const mine = await takeLock(path, SINCE);
  if (!('held' in mine)) throw new Error('expected to hold the lock');
  writeFileSync(path, lockText({}));
  expect(await beatLock(mine.held)).toBe(false);
  await releaseLock(mine.held);
  expect(existsSync(path)).toBe(true);
});

it('is impossible where nothing can be written, and says why', async () => {
  const folder = join(tempFolder(), 'none');
  expect(await takeLock(join(folder, '~$a.lock'), SINCE)).toEqual({ impossible: 'ENOENT' });
});

it('tells a living program from one that ended or fell silent', async () => {
  const state = tempFolder();
  const instance = await startInstance(state);
  expect(await instance.isLive(instance.id)).toBe(true);
  expect(await instance.isLive(`${noProcess}-abcdefabcdef`)).toBe(false);
  const other = `${process.pid}-abcdefabcdef`;
  expect(await instance.isLive(other)).toBe(false);
  writeFileSync(join(state, 'running', other), '');
  expect(await instance.isLive(other)).toBe(true);
  makeOld(join(state, 'running', other));
  expect(await instance.isLive(other)).toBe(false);
  expect(await instance.isLive('../../etc')).toBe(false);
});
