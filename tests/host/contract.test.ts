// One suite for the host contract, run over every transport: a page can tell them apart by nothing but `about`.
import { describe, expect, it } from 'vitest';
import type { Host, Input, Method, Output } from '../../shared/host/host.ts';
import type { HostEvent } from '../../shared/host/shapes.ts';
import { smallPlan } from '../fakes/plan-text.ts';
import { transports } from './transports.ts';

/** Asks and expects a value. */
async function ask<M extends Method>(host: Host, method: M, input: Input<M>): Promise<Output<M>> {
  const answer = await (host[method] as unknown as (value: Input<M>) => ReturnType<Host[M]>)(input);
  if (!answer.ok) throw new Error(`expected ${method} to answer, found ${JSON.stringify(answer.fault)}`);
  return answer.value as Output<M>;
}

/** Asks and expects a fault; gives its code and reason. */
async function refusal<M extends Method>(host: Host, method: M, input: unknown): Promise<string> {
  const answer = await (host[method] as unknown as (value: unknown) => ReturnType<Host[M]>)(input);
  if (answer.ok) throw new Error(`expected ${method} to fail, found a value`);
  const { code, detail } = answer.fault;
  return `${code} ${String(detail['reason'] ?? detail['base'] ?? '')}`.trim();
}

async function newsOf(host: Host, type: HostEvent['type']): Promise<HostEvent> {
  for (let since = 0, turn = 0; turn < 40; turn += 1) {
    const news = await ask(host, 'nextEvents', { since });
    const found = news.events.find((event) => event.type === type);
    if (found) return found;
    since = news.next;
  }
  throw new Error(`expected news of ${type}, found none`);
}

const FILE = 'TH Floods.crisisplan';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const choices = { outline: 'workshop', paper: 'a4' } as const;

describe.each(transports)('the host over $name', ({ connect }) => {
  const withPlan = async () => {
    const connected = await connect();
    await ask(connected.host, 'create', { text: smallPlan() });
    const opened = await ask(connected.host, 'openPlan', { file: FILE });
    return { ...connected, opened };
  };

  it('says who it is and what the person prefers', async () => {
    const { host } = await connect();
    const defaults = { author: '', language: 'en', paper: 'a4', page: {} };
    expect(await ask(host, 'about', {})).toMatchObject({ name: 'Test', version: '1.0.0' });
    expect(await ask(host, 'settings', {})).toEqual(defaults);
    expect(await ask(host, 'saveSettings', { author: 'Mai' })).toEqual({ ...defaults, author: 'Mai' });
    expect(await ask(host, 'saveSettings', { paper: 'letter' })).toEqual({
      ...defaults,
      author: 'Mai',
      paper: 'letter',
    });
    expect(await ask(host, 'settings', {})).toEqual({ ...defaults, author: 'Mai', paper: 'letter' });
    expect(await refusal(host, 'saveSettings', { paper: 'a0' })).toBe('refused input');
  });

  it('lists plans, and files it cannot read as rows with their reason', async () => {
    const { host, outside } = await connect();
    await ask(host, 'create', { text: smallPlan({ body: 'ten chars.' }) });
    outside.put('Broken.crisisplan', '{ "version": 1,');
    outside.put('Newer.crisisplan', smallPlan({ version: 2 }));
    const { rows, readOnly } = await ask(host, 'list', {});
    expect(readOnly).toBe(false);
    const seen = rows.map(({ file, summary, problem }) => [
      file,
      summary?.readiness ?? null,
      problem?.code ?? null,
    ]);
    expect(seen.sort()).toEqual([
      ['Broken.crisisplan', null, 'unreadable'],
      ['Newer.crisisplan', null, 'newer'],
      [FILE, 10, null],
    ]);
  });

  it('gives a second plan of the same name a name of its own', async () => {
    const { host } = await connect();
    expect(await ask(host, 'create', { text: smallPlan() })).toEqual({ file: FILE });
    expect(await ask(host, 'create', { text: smallPlan({ id: 'b' }) })).toEqual({
      file: 'TH Floods-2.crisisplan',
    });
  });

  it('opens, writes and reads back what was written, canonically', async () => {
    const { host, outside, opened } = await withPlan();
    expect(opened).toMatchObject({
      file: FILE,
      text: smallPlan(),
      recovery: null,
      openElsewhere: null,
      readOnly: false,
    });
    const loose = JSON.stringify({ body: 'Boats', country: 'TH', title: 'Floods', id: 'plan-1', version: 1 });
    const saved = await ask(host, 'writePlan', {
      handle: opened.handle,
      base: opened.base,
      text: loose,
      reason: 'auto',
    });
    expect(outside.get(FILE)).toBe(smallPlan({ body: 'Boats' }));
    expect(await ask(host, 'readPlan', { file: FILE })).toEqual({
      text: smallPlan({ body: 'Boats' }),
      base: saved.base,
    });
    expect(await ask(host, 'closePlan', { handle: opened.handle })).toEqual({});
    expect(
      await refusal(host, 'writePlan', {
        handle: opened.handle,
        base: saved.base,
        text: loose,
        reason: 'auto',
      }),
    ).toBe('not-found handle');
  });

  it('does not write over what someone else wrote', async () => {
    const { host, outside, opened } = await withPlan();
    outside.put(FILE, smallPlan({ body: 'theirs' }));
    const theirs = await ask(host, 'readPlan', { file: FILE });
    const mine = { handle: opened.handle, text: smallPlan({ body: 'mine' }), reason: 'auto' as const };
    expect(await refusal(host, 'writePlan', { ...mine, base: opened.base })).toBe(`stale ${theirs.base}`);
    expect(outside.get(FILE)).toBe(smallPlan({ body: 'theirs' }));
    await ask(host, 'writePlan', { ...mine, base: theirs.base });
    expect(outside.get(FILE)).toBe(smallPlan({ body: 'mine' }));
  });

  it('refuses a text that is no plan, or another plan, and leaves the file as it was', async () => {
    const { host, outside, opened } = await withPlan();
    const write = { handle: opened.handle, base: opened.base, reason: 'auto' as const };
    expect(await refusal(host, 'writePlan', { ...write, text: '[]' })).toBe('unreadable not-a-plan');
    expect(await refusal(host, 'writePlan', { ...write, text: smallPlan({ id: 'other' }) })).toBe(
      'refused other-plan',
    );
    expect(outside.get(FILE)).toBe(smallPlan());
  });

  it('calls a file that is gone while it is open away, not deleted', async () => {
    const { host, outside, opened } = await withPlan();
    outside.remove(FILE);
    const write = {
      handle: opened.handle,
      base: opened.base,
      text: smallPlan({ body: 'x' }),
      reason: 'auto',
    };
    expect(await refusal(host, 'writePlan', write)).toBe('away file');
    expect(await refusal(host, 'openPlan', { file: FILE })).toBe('not-found');
  });

  it('offers journalled edits that never reached the file, until they are discarded', async () => {
    const { host, opened } = await withPlan();
    const edits = [1, 2, 3].map((seq) => ({ seq, edit: JSON.stringify({ typed: `ư ${seq}` }) }));
    await ask(host, 'journal', { handle: opened.handle, edits });
    const text = smallPlan({ body: 'first two' });
    const saved = await ask(host, 'writePlan', {
      handle: opened.handle,
      base: opened.base,
      text,
      reason: 'auto',
      upTo: 2,
    });
    await ask(host, 'closePlan', { handle: opened.handle });
    const again = await ask(host, 'openPlan', { file: FILE });
    expect(again.recovery).toMatchObject({ matches: true, edits: 1 });
    const recovery = again.recovery?.id ?? '';
    expect(await ask(host, 'recover', { handle: again.handle, recovery })).toEqual({
      baseText: text,
      edits: ['{"typed":"ư 3"}'],
    });
    await ask(host, 'discardRecovery', { handle: again.handle, recovery });
    await ask(host, 'closePlan', { handle: again.handle });
    expect((await ask(host, 'openPlan', { file: FILE })).recovery).toBeNull();
    expect(saved.base).toBe(again.base);
  });

  it('offers nothing when every edit has reached the file', async () => {
    const { host, opened } = await withPlan();
    await ask(host, 'journal', { handle: opened.handle, edits: [{ seq: 1, edit: '{}' }] });
    const write = {
      handle: opened.handle,
      base: opened.base,
      text: smallPlan({ body: 'x' }),
      reason: 'close',
    } as const;
    await ask(host, 'writePlan', { ...write, upTo: 1 });
    await ask(host, 'closePlan', { handle: opened.handle });
    expect((await ask(host, 'openPlan', { file: FILE })).recovery).toBeNull();
  });

  it('says that a plan is open in another window, and lets a reloaded window take over its own', async () => {
    const { host } = await withPlan();
    const second = await ask(host, 'openPlan', { file: FILE, window: 'window-two' });
    expect(second.openElsewhere).toMatchObject({ here: true });
    await ask(host, 'openPlan', { file: FILE, window: 'window-two' });
    const text = smallPlan({ body: 'x' });
    expect(
      await refusal(host, 'writePlan', { handle: second.handle, base: second.base, text, reason: 'auto' }),
    ).toBe('not-found handle');
  });

  it('keeps every state it replaces and brings one back', async () => {
    const { host, outside, opened } = await withPlan();
    const { handle } = opened;
    const one = await ask(host, 'writePlan', {
      handle,
      base: opened.base,
      text: smallPlan({ body: 'one' }),
      reason: 'named',
      name: 'Before the workshop',
    });
    await ask(host, 'writePlan', {
      handle,
      base: one.base,
      text: smallPlan({ body: 'two' }),
      reason: 'auto',
    });
    const { versions } = await ask(host, 'versions', { file: FILE });
    expect(versions.map(({ reason, name }) => [reason, name]).sort()).toEqual([
      ['auto', ''],
      ['named', 'Before the workshop'],
    ]);
    expect(await ask(host, 'readVersion', { file: FILE, version: one.base })).toEqual({
      text: smallPlan({ body: 'one' }),
    });
    const now = await ask(host, 'readPlan', { file: FILE });
    const back = await ask(host, 'restore', { handle, base: now.base, version: one.base });
    expect(back).toEqual({ text: smallPlan({ body: 'one' }), base: one.base });
    expect(outside.get(FILE)).toBe(smallPlan({ body: 'one' }));
    const after = await ask(host, 'versions', { file: FILE });
    expect(after.versions.map(({ hash }) => hash)).toContain(now.base);
    expect(await refusal(host, 'readVersion', { file: FILE, version: '0'.repeat(64) })).toBe(
      'not-found version',
    );
  });

  it('brings in a copy of a file, and asks before it touches a plan it knows', async () => {
    const { host, outside } = await connect();
    const received = base64(smallPlan({ body: 'received' }));
    expect(await ask(host, 'import', { base64: received })).toEqual({ outcome: 'imported', file: FILE });
    const known = await ask(host, 'import', { base64: base64(smallPlan({ body: 'newer' })) });
    expect(known).toMatchObject({ outcome: 'known', plans: [{ file: FILE, title: 'Floods', same: false }] });
    expect(
      await ask(host, 'import', { base64: base64(smallPlan({ body: 'newer' })), choice: { update: FILE } }),
    ).toEqual({
      outcome: 'updated',
      file: FILE,
    });
    expect(outside.get(FILE)).toBe(smallPlan({ body: 'newer' }));
    expect(await ask(host, 'import', { base64: received, choice: 'keep-both' })).toEqual({
      outcome: 'imported',
      file: 'TH Floods-2.crisisplan',
    });
    expect(await refusal(host, 'import', { base64: base64('no plan') })).toBe('unreadable not-json');
    const notText = Buffer.from([0x7b, 0xff, 0xfe, 0x7d]).toString('base64');
    expect(await refusal(host, 'import', { base64: notText })).toBe('unreadable not-utf-8');
  });

  it('renames, duplicates, trashes and brings back a closed plan, and refuses while it is open', async () => {
    const { host, outside, opened } = await withPlan();
    expect(await refusal(host, 'rename', { file: FILE, title: 'Rivers' })).toBe('locked open');
    expect(await refusal(host, 'trash', { file: FILE })).toBe('locked open');
    await ask(host, 'closePlan', { handle: opened.handle });

    expect(await ask(host, 'rename', { file: FILE, title: 'Rivers' })).toEqual({
      file: 'TH Rivers.crisisplan',
    });
    expect(outside.get('TH Rivers.crisisplan')).toBe(smallPlan({ title: 'Rivers' }));
    const copy = await ask(host, 'duplicate', { file: 'TH Rivers.crisisplan', title: 'Rivers again' });
    expect(JSON.parse(outside.get(copy.file))).toMatchObject({ title: 'Rivers again' });
    expect((JSON.parse(outside.get(copy.file)) as { id: string }).id).not.toBe('plan-1');

    const trashed = await ask(host, 'trash', { file: 'TH Rivers.crisisplan' });
    const { rows } = await ask(host, 'listTrash', {});
    expect(rows).toMatchObject([{ file: trashed.file, was: 'TH Rivers.crisisplan', title: 'Rivers' }]);
    expect(await ask(host, 'restoreFromTrash', { file: trashed.file })).toEqual({
      file: 'TH Rivers.crisisplan',
    });
    const again = await ask(host, 'trash', { file: 'TH Rivers.crisisplan' });
    await ask(host, 'deleteFromTrash', { file: again.file });
    expect(await ask(host, 'listTrash', {})).toEqual({ rows: [] });
    expect((await ask(host, 'list', {})).rows.map((row) => row.file)).toEqual([copy.file]);
  });

  it('leaves title and file of a final plan as they were signed, and lets it be duplicated', async () => {
    const { host, outside } = await connect();
    const signed = smallPlan({ body: 'signed' });
    await ask(host, 'create', { text: signed });
    expect(await refusal(host, 'rename', { file: FILE, title: 'Rivers' })).toBe('refused final');
    expect(outside.get(FILE)).toBe(signed);
    const copy = await ask(host, 'duplicate', { file: FILE, title: 'Rivers' });
    expect(copy.file).toBe('TH Rivers.crisisplan');
  });

  it('renders a document as a job, gives its bytes, and writes exports without replacing any', async () => {
    const { host, opened } = await withPlan();
    const text = smallPlan({ body: 'ที่พัก' });
    const { job } = await ask(host, 'renderDocument', { plan: { text }, choices });
    expect(await newsOf(host, 'job.done')).toMatchObject({ job, fileName: 'Floods: plan.pdf' });
    const bytes = await ask(host, 'readBytes', { job });
    expect(bytes).toBeInstanceOf(Uint8Array);
    expect(new TextDecoder().decode(bytes)).toBe('%PDF ที่พัก');
    expect((await ask(host, 'saveExport', { job })).file).toBe('Floods plan.pdf');
    expect((await ask(host, 'saveExport', { job })).file).toBe('Floods plan-2.pdf');
    expect(await ask(host, 'showInFolder', { export: 'Floods plan.pdf' })).toEqual({});
    expect(await refusal(host, 'showInFolder', { export: 'None.pdf' })).toBe('not-found file');
    expect(await ask(host, 'renderDocument', { plan: { handle: opened.handle }, choices })).toHaveProperty(
      'job',
    );
  });

  it('tells of a job that failed or was cancelled', async () => {
    const { host } = await withPlan();
    const plan = { file: FILE };
    const { job } = await ask(host, 'renderDocument', { plan, choices: { ...choices, outline: 'never' } });
    expect(await refusal(host, 'readBytes', { job })).toBe('refused not-finished');
    await ask(host, 'cancel', { job });
    expect(await newsOf(host, 'job.failed')).toMatchObject({
      job,
      fault: { code: 'refused', detail: { reason: 'cancelled' } },
    });
    expect(await refusal(host, 'readBytes', { job })).toBe('not-found job');
  });

  it('answers a question for news in time even when there is none', async () => {
    const { host } = await connect();
    const first = await ask(host, 'nextEvents', { since: 0 });
    expect(first).toEqual({ events: [], next: 0 });
    const waiting = ask(host, 'nextEvents', { since: 0 });
    await ask(host, 'create', { text: smallPlan() });
    expect((await waiting).events).toMatchObject([{ type: 'library.changed', seq: 1 }]);
  });

  it('refuses names that are paths, unknown questions and inputs of another shape', async () => {
    const { host } = await connect();
    const names = [
      '../secret.crisisplan',
      '/etc/passwd',
      'a/b.crisisplan',
      'a\\b.crisisplan',
      '.hidden.crisisplan',
      '~$a.crisisplan',
      'a.json',
      'a\u0000.crisisplan',
      'C:a.crisisplan',
      '',
    ];
    for (const file of names) expect(await refusal(host, 'openPlan', { file })).toBe('refused input');
    expect(await refusal(host, 'openPlan', { file: 7 })).toBe('refused input');
    expect(await refusal(host, 'openPlan', null)).toBe('refused input');
    expect(await refusal(host, 'showInFolder', { export: '../../x' })).toBe('refused input');
  });
});
