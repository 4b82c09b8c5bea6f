// The host when its folder goes away, may not be written, or holds what no one should open.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { computerKey } from '../../../electron/host/instance.ts';
import { readPlanFile } from '../../../electron/host/plan-files.ts';
import { finishInterrupted, writeInPlace } from '../../../electron/host/write-in-place.ts';
import { contentHashOf } from '../../../electron/host/content-hash.ts';
import { smallPlan } from '../../fakes/plan-text.ts';
import { startRealHost } from '../../fakes/real-host.ts';
import { tempFolder } from '../../fakes/temp-folder.ts';

const FILE = 'TH Floods.crisisplan';

async function withOpenPlan() {
  const data = join(tempFolder(), 'data');
  const started = await startRealHost(data);
  await started.host.create({ text: smallPlan() });
  const opened = await started.host.openPlan({ file: FILE });
  if (!opened.ok) throw new Error(opened.fault.code);
  const { handle, base } = opened.value;
  const write = (body: string, from = base) =>
    started.host.writePlan({ handle, base: from, text: smallPlan({ body }), reason: 'auto' });
  return { ...started, data, handle, base, write, path: join(data, 'Plans', FILE) };
}

/** Takes the right to make and rename files in a folder; false where this system lets us. */
function closeFolder(folder: string): boolean {
  if (process.getuid?.() !== 0) {
    chmodSync(folder, 0o555);
    onTestFinished(() => chmodSync(folder, 0o755));
  } else {
    try {
      execFileSync('chattr', ['+i', folder], { stdio: 'ignore' });
      onTestFinished(() => void execFileSync('chattr', ['-i', folder]));
    } catch {
      return false;
    }
  }
  try {
    writeFileSync(join(folder, 'probe'), '');
    return false;
  } catch {
    return true;
  }
}

describe('a data folder that goes away', () => {
  it('answers away to every question about plans, and takes nothing for deleted', async () => {
    const { host, running, data, handle, write } = await withOpenPlan();
    renameSync(join(data, 'Plans'), join(data, 'unplugged'));
    const away = { ok: false, fault: { code: 'away', detail: { reason: 'folder', folder: data } } };
    expect(await host.list({})).toEqual(away);
    expect(await host.openPlan({ file: FILE })).toEqual(away);
    expect(await host.create({ text: smallPlan() })).toEqual(away);
    expect(await write('while away')).toEqual(away);
    expect(await host.whereIsMyData({})).toMatchObject({ ok: true, value: { away: true } });
    expect(existsSync(join(data, 'Plans'))).toBe(false);

    expect(await host.journal({ handle, edits: [{ seq: 1, edit: '{}' }] })).toEqual({ ok: true, value: {} });
    await running.look();
    renameSync(join(data, 'unplugged'), join(data, 'Plans'));
    await running.look();
    const news = await host.nextEvents({ since: 0 });
    const types = news.ok ? news.value.events.map(({ type }) => type) : [];
    expect(types).toEqual(
      expect.arrayContaining(['folder.away', 'plan.away', 'folder.back', 'plan.changed']),
    );
    expect(await write('back again')).toMatchObject({ ok: true });
  });

  it('is made anew only when the person says so', async () => {
    const { host, data } = await withOpenPlan();
    renameSync(join(data, 'Plans'), join(data, 'gone'));
    expect(await host.makeFolder({})).toEqual({ ok: true, value: {} });
    expect(await host.list({})).toEqual({ ok: true, value: { rows: [], readOnly: false } });
  });
});

describe('changes from outside', () => {
  it('are told once, with the hash that stands there now', async () => {
    const { host, running, path, handle } = await withOpenPlan();
    await running.look();
    const theirs = smallPlan({ body: 'theirs' });
    writeFileSync(path, theirs);
    await running.look();
    await running.look();
    const news = await host.nextEvents({ since: 0 });
    const told = news.ok ? news.value.events.filter(({ type }) => type === 'plan.changed') : [];
    expect(told).toMatchObject([{ handle, base: contentHashOf(theirs) }]);
  });

  it('are not told of our own saves', async () => {
    const { host, running, write } = await withOpenPlan();
    await running.look();
    await write('ours');
    await running.look();
    const news = await host.nextEvents({ since: 0 });
    expect(news.ok && news.value.events.filter(({ type }) => type === 'plan.changed')).toEqual([]);
  });
});

describe('a folder that may not be written', () => {
  it('still lets an open plan be saved in place, and keeps its former state', async (context) => {
    const { host, data, write, path } = await withOpenPlan();
    if (!closeFolder(join(data, 'Plans')))
      context.skip('this system lets us write into a folder closed to writing');
    expect(await host.list({})).toMatchObject({ ok: true, value: { rows: [{ file: FILE }] } });
    expect(await write('in place')).toMatchObject({ ok: true });
    expect(readFileSync(path, 'utf8')).toBe(smallPlan({ body: 'in place' }));
    expect(readdirSync(join(data, 'State', 'backup'))).toEqual([]);
    const versions = await host.versions({ file: FILE });
    expect(versions.ok && versions.value.versions.map(({ hash }) => hash)).toEqual([
      contentHashOf(smallPlan()),
    ]);
    expect(await host.create({ text: smallPlan({ id: 'b' }) })).toMatchObject({
      fault: { code: 'read-only' },
    });
    expect(await host.trash({ file: FILE })).toMatchObject({ ok: false });
  });
});

describe('writing in place', () => {
  const places = () => {
    const folder = tempFolder();
    const path = join(folder, 'a.crisisplan');
    const backupFolder = join(folder, 'backup');
    mkdirSync(backupFolder);
    writeFileSync(path, 'the former plan');
    return { path, backupFolder };
  };
  const isWhole = (bytes: Uint8Array) => Buffer.from(bytes).toString().endsWith('plan');

  it('replaces longer by shorter bytes and drops its backup', async () => {
    const { path, backupFolder } = places();
    const former = readFileSync(path);
    expect(await writeInPlace({ path, bytes: Buffer.from('new plan'), former, backupFolder })).toMatchObject({
      ok: true,
    });
    expect([readFileSync(path, 'utf8'), readdirSync(backupFolder)]).toEqual(['new plan', []]);
  });

  it('puts the former bytes back when it died in the middle, and only then', async () => {
    const { path, backupFolder } = places();
    const backup = join(backupFolder, `${contentHashOf(path)}.backup`);
    writeFileSync(backup, 'the former plan');
    truncateSync(path, 6);
    expect(await finishInterrupted(path, backupFolder, isWhole)).toBe(true);
    expect([readFileSync(path, 'utf8'), readdirSync(backupFolder)]).toEqual(['the former plan', []]);

    writeFileSync(backup, 'the former plan');
    writeFileSync(path, 'the newer plan');
    expect(await finishInterrupted(path, backupFolder, isWhole)).toBe(false);
    expect([readFileSync(path, 'utf8'), readdirSync(backupFolder)]).toEqual(['the newer plan', []]);
  });

  it('touches nothing when the file is not there', async () => {
    const { path, backupFolder } = places();
    expect(await finishInterrupted(`${path}.none`, backupFolder, isWhole)).toBe(false);
    const write = { path: `${path}.none`, bytes: Buffer.from('x'), former: Buffer.from('y'), backupFolder };
    expect(await writeInPlace(write)).toMatchObject({ ok: false, fault: { code: 'not-found' } });
  });
});

describe('what lies in the folder', () => {
  it('is read only if it is a plain file of bearable size', async () => {
    const folder = tempFolder();
    const path = join(folder, 'a.crisisplan');
    writeFileSync(join(folder, 'secret'), 'secret');
    symlinkSync(join(folder, 'secret'), path);
    expect(await readPlanFile(path)).toEqual({
      ok: false,
      fault: { code: 'refused', detail: { reason: 'not-a-file' } },
    });
    expect(await readPlanFile(folder)).toMatchObject({ ok: false });
    const large = join(folder, 'large.crisisplan');
    writeFileSync(large, '');
    truncateSync(large, 50_000_001);
    expect(await readPlanFile(large)).toMatchObject({
      fault: { code: 'refused', detail: { reason: 'too-large' } },
    });
    const latin = join(folder, 'latin.crisisplan');
    writeFileSync(latin, Buffer.from([0x7b, 0xe9, 0x7d]));
    expect(await readPlanFile(latin)).toEqual({
      ok: false,
      fault: { code: 'unreadable', detail: { reason: 'not-utf-8' } },
    });
    const marked = join(folder, 'marked.crisisplan');
    writeFileSync(marked, '\uFEFF{}');
    expect(await readPlanFile(marked)).toMatchObject({
      ok: true,
      value: { text: '{}', base: contentHashOf('\uFEFF{}') },
    });
  });

  it('is listed with its reason, never followed or hidden', async () => {
    const { host, data } = await withOpenPlan();
    const plans = join(data, 'Plans');
    writeFileSync(join(data, 'secret.crisisplan'), smallPlan({ title: 'Secret' }));
    symlinkSync(join(data, 'secret.crisisplan'), join(plans, 'link.crisisplan'));
    mkdirSync(join(plans, 'folder.crisisplan'));
    writeFileSync(join(plans, 'two\nlines.crisisplan'), smallPlan());
    writeFileSync(join(plans, '.hidden.crisisplan'), 'x');
    writeFileSync(join(plans, 'notes.txt'), 'x');
    writeFileSync(join(plans, `~$x.crisisplan.${computerKey()}-1-abcdefabcdef.tmp`), 'x');
    const listed = await host.list({});
    const rows = listed.ok
      ? listed.value.rows.map(({ file, problem }) => [file, problem?.detail['reason'] ?? null])
      : [];
    expect(rows.sort()).toEqual([
      [FILE, null],
      ['folder.crisisplan', 'not-a-file'],
      ['link.crisisplan', 'not-a-file'],
      ['two\nlines.crisisplan', 'not-a-file'],
    ]);
  });
});

describe('a plan that two copies carry', () => {
  it('is a row for each file, with its own name', async () => {
    const { host, data, path } = await withOpenPlan();
    writeFileSync(join(data, 'Plans', 'Copy of it.crisisplan'), readFileSync(path));
    const listed = await host.list({});
    expect(listed.ok && listed.value.rows.map(({ file, summary }) => [file, summary?.id]).sort()).toEqual([
      ['Copy of it.crisisplan', 'plan-1'],
      [FILE, 'plan-1'],
    ]);
  });
});
