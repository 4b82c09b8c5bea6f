// The host's smaller parts: turns, news, jobs, index, settings, log, dispatch.
import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { makeDispatch } from '../../../electron/host/dispatch.ts';
import { openEvents } from '../../../electron/host/events.ts';
import { openJobs } from '../../../electron/host/jobs.ts';
import { openLog } from '../../../electron/host/log.ts';
import { newUuid } from '../../../electron/host/new-id.ts';
import { oneAtATime } from '../../../electron/host/one-at-a-time.ts';
import { seeFolder } from '../../../electron/host/plan-files.ts';
import { openPlanIndex } from '../../../electron/host/plan-index.ts';
import { changeSettings, readSettings } from '../../../electron/host/settings-file.ts';
import { ok } from '../../../shared/base/result.ts';
import type { HostMethods } from '../../../shared/host/host.ts';
import { smallPlan, smallPlanText } from '../../fakes/plan-text.ts';
import { tempFolder } from '../../fakes/temp-folder.ts';

describe('turns', () => {
  it('run one at a time; of those that wait the newest runs and answers for all', async () => {
    const inTurn = oneAtATime<string>();
    const ran: string[] = [];
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const run = (name: string) =>
      inTurn('plan', async () => {
        ran.push(name);
        if (name === 'first') await held;
        return name;
      });
    const answers = [run('first'), run('second'), run('third')];
    const other = inTurn('another plan', async () => 'other');
    expect(await other).toBe('other');
    release();
    expect(await Promise.all(answers)).toEqual(['first', 'third', 'third']);
    expect(ran).toEqual(['first', 'third']);
  });

  it('let nothing take the place of one that must run', async () => {
    const inTurn = oneAtATime<string>();
    const ran: string[] = [];
    const run = (name: string, mustRun: boolean) =>
      inTurn('plan', async () => (ran.push(name), name), mustRun);
    const answers = [
      run('a', false),
      run('named', true),
      run('b', false),
      run('c', false),
      run('close', true),
    ];
    expect(await Promise.all(answers)).toEqual(['a', 'named', 'close', 'close', 'close']);
    expect(ran).toEqual(['a', 'named', 'close']);
  });

  it('go on after one that broke', async () => {
    const inTurn = oneAtATime<string>();
    const broken = inTurn('plan', () => Promise.reject(new Error('broken')));
    const next = inTurn('plan', async () => 'next');
    await expect(broken).rejects.toThrow('broken');
    expect(await next).toBe('next');
  });
});

describe('news', () => {
  it('come in order, each once, only the latest progress of a job', async () => {
    const events = openEvents(20);
    const progress = (done: number) =>
      events.tell({ type: 'job.progress', job: 'job-0001', done, of: 9, stage: 'print' });
    progress(1);
    progress(2);
    events.tell({ type: 'library.changed' });
    const first = await events.after(0);
    expect(first.events.map(({ seq, type }) => [seq, type])).toEqual([
      [2, 'job.progress'],
      [3, 'library.changed'],
    ]);
    expect(await events.after(first.next)).toEqual({ events: [], next: 3 });
  });

  it('begin anew for a page that has met an earlier run of the host', async () => {
    const events = openEvents(20);
    events.tell({ type: 'library.changed' });
    expect(await events.after(700)).toMatchObject({ events: [{ seq: 1 }], next: 1 });
  });

  it('let everyone go when the host ends', async () => {
    const events = openEvents(60_000);
    const waiting = events.after(0);
    events.end();
    expect(await waiting).toEqual({ events: [], next: 0 });
  });
});

describe('jobs', () => {
  it('that throw are failures of the program, and old results are forgotten', async () => {
    const events = openEvents(20);
    const jobs = openJobs(events);
    const broken = jobs.start(() => Promise.reject(new Error('x')));
    const document = { bytes: new Uint8Array([1]), fileName: 'a.pdf' };
    const done = Array.from({ length: 10 }, () => jobs.start(async () => ok(document)));
    await new Promise((go) => setTimeout(go, 5));
    expect(jobs.result(broken)).toMatchObject({ fault: { code: 'not-found' } });
    expect(done.map((job) => jobs.result(job).ok)).toEqual([false, false, ...Array<boolean>(8).fill(true)]);
    const failed = (await events.after(0)).events.find(({ type }) => type === 'job.failed');
    expect(failed).toMatchObject({ job: broken, fault: { code: 'internal' } });
  });
});

describe('the index', () => {
  const setUp = async () => {
    const folder = tempFolder();
    const state = tempFolder();
    writeFileSync(join(folder, 'a.crisisplan'), smallPlan());
    writeFileSync(join(folder, 'b.crisisplan'), smallPlan({ id: 'b' }));
    const read = vi.fn(smallPlanText.read);
    const open = (edition = 'test') => openPlanIndex(folder, state, { ...smallPlanText, read, edition });
    return {
      folder,
      read,
      open,
      look: async (edition?: string) => (await open(edition)).summarise(seeFolder(folder).files),
    };
  };

  it('reads a file again only when it has changed', async () => {
    const { folder, read, look } = await setUp();
    expect((await look()).map(({ summary }) => summary?.id)).toEqual(['plan-1', 'b']);
    await look();
    expect(read).toHaveBeenCalledTimes(2);
    writeFileSync(join(folder, 'b.crisisplan'), smallPlan({ id: 'b', title: 'Changed' }));
    expect((await look()).map(({ summary }) => summary?.title)).toEqual(['Floods', 'Changed']);
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('sees a file of the same size and time that is another file', async () => {
    const { folder, look } = await setUp();
    await look();
    const path = join(folder, 'b.crisisplan');
    const { atime, mtime } = statSync(path);
    writeFileSync(join(folder, 'c'), '');
    rmSync(path);
    writeFileSync(join(folder, 'd'), '');
    writeFileSync(path, smallPlan({ id: 'b', title: 'floodS' }));
    utimesSync(path, atime, mtime);
    expect((await look()).map(({ summary }) => summary?.title)).toEqual(['Floods', 'floodS']);
  });

  it('is made anew by another edition of the program, and when it is damaged', async () => {
    const { read, look } = await setUp();
    await look();
    await look('next');
    expect(read).toHaveBeenCalledTimes(4);
  });
});

describe('settings', () => {
  it('survive damage with defaults, and keep what is not changed', async () => {
    const path = join(tempFolder(), 'settings.json');
    writeFileSync(path, '{ "author": "Mai", "paper": "a0", "page": [');
    expect(await readSettings(path)).toEqual({ author: '', language: 'en', paper: 'a4', page: {} });
    writeFileSync(path, JSON.stringify({ author: 'Mai', paper: 'a0', language: 7 }));
    expect(await readSettings(path)).toEqual({ author: 'Mai', language: 'en', paper: 'a4', page: {} });
    await changeSettings(path, { page: { 'library.sort': 'title' } });
    expect(await readSettings(path)).toMatchObject({ author: 'Mai', page: { 'library.sort': 'title' } });
  });
});

describe('the log', () => {
  it('writes codes and small facts, cut to length, and starts anew when it is long', async () => {
    const state = tempFolder();
    const log = openLog(state, () => new Date(0));
    const path = join(state, 'log.jsonl');
    log('page.broke', { where: 'x'.repeat(1000) });
    await vi.waitFor(() => expect(readFileSync(path, 'utf8')).toContain('page.broke'));
    const line = JSON.parse(readFileSync(path, 'utf8')) as { where: string };
    expect(line.where).toHaveLength(300);
    writeFileSync(path, 'x'.repeat(600_000));
    log('again');
    await vi.waitFor(() =>
      expect(readFileSync(path, 'utf8')).toBe('{"at":"1970-01-01T00:00:00.000Z","code":"again"}\n'),
    );
    expect(statSync(`${path}.1`).size).toBe(600_000);
  });
});

describe('dispatch', () => {
  const faults: string[] = [];
  const methods = {
    about: () => Promise.reject(new Error('broken')),
    list: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
    closePlan: async (input: unknown) => ok(input),
  } as unknown as HostMethods;
  const dispatch = makeDispatch(methods, (method) => faults.push(method));

  it('throws nothing across: what breaks is a fault, and the log hears of it', async () => {
    expect(await dispatch('about', {})).toEqual({
      ok: false,
      fault: { code: 'internal', detail: { reason: 'unexpected', method: 'about' } },
    });
    expect(await dispatch('list', {})).toMatchObject({ fault: { code: 'no-space' } });
    expect(faults).toEqual(['about', 'list']);
  });

  it('knows its own questions only', async () => {
    for (const method of ['constructor', '__proto__', 'toString', 'hasOwnProperty', '', 7, null, {}, 'nope'])
      expect(await dispatch(method, {})).toEqual({
        ok: false,
        fault: { code: 'refused', detail: { reason: 'method' } },
      });
  });

  it('hands on only what the table names', async () => {
    const input = JSON.parse('{"handle":"handle-1","__proto__":{"x":1},"extra":2}') as unknown;
    expect(await dispatch('closePlan', input)).toEqual({ ok: true, value: { handle: 'handle-1' } });
  });
});

describe('a new id', () => {
  it('is a UUIDv7 that sorts by time', () => {
    const ids = [1, 2, 3].map((day) => newUuid(new Date(Date.UTC(2026, 2, day))));
    expect(ids).toEqual([...ids].sort());
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
