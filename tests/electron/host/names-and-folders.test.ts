// Names of plan files and where things are kept, on each system.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAway, openDataFolder } from '../../../electron/host/data-folder.ts';
import { documentsFolder, ownFolders } from '../../../electron/host/documents-folder.ts';
import type { SystemPlaces } from '../../../electron/host/documents-folder.ts';
import { freeName, planFileNameFor } from '../../../electron/host/plan-name.ts';
import { revealCommand } from '../../../electron/host/reveal.ts';
import { planFileName } from '../../../shared/host/shapes.ts';
import { tempFolder } from '../../fakes/temp-folder.ts';

describe('the name of a plan file', () => {
  it.each([
    ['TH', 'Floods 2011', 'TH Floods 2011.crisisplan'],
    ['VN', 'Lũ lụt miền Trung', 'VN Lũ lụt miền Trung.crisisplan'],
    ['KH', 'ទឹកជំនន់', 'KH ទឹកជំនន់.crisisplan'],
    ['', 'a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.crisisplan'],
    ['', '../../etc/passwd', 'etc passwd.crisisplan'],
    ['', 'CON', 'CON_.crisisplan'],
    ['', 'com1.report', 'com1.report_.crisisplan'],
    ['', 'ends with dots. . .', 'ends with dots.crisisplan'],
    ['', '~$ .hidden', '$ .hidden.crisisplan'],
    ['', 'tab\tand\nline\u0000end', 'tab and line end.crisisplan'],
    ['', 'plan\u202Efdp.exe', 'plan fdp.exe.crisisplan'],
    ['', '', 'plan.crisisplan'],
    ['', '...', 'plan.crisisplan'],
  ])('of %j and %j is %j', (country, title, expected) => {
    const name = planFileNameFor(country, title);
    expect(name).toBe(expected);
    expect(planFileName.safeParse(name).success).toBe(true);
  });

  it('is cut at a whole letter, well within what a file system takes', () => {
    const name = planFileNameFor('TH', 'น้ำท่วม'.repeat(40));
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(132);
    const letters = [...new Intl.Segmenter('th').segment('น้ำท่วม'.repeat(40))].map(({ segment }) => segment);
    const stem = name.slice('TH '.length, -'.crisisplan'.length);
    expect(letters.join('').startsWith(stem)).toBe(true);
    expect(letters.map((_, count) => letters.slice(0, count).join(''))).toContain(stem);
  });

  it('gets a number when it is taken, whatever the case', () => {
    expect(freeName('A.crisisplan', [])).toBe('A.crisisplan');
    expect(freeName('A.crisisplan', ['a.CRISISPLAN'])).toBe('A-2.crisisplan');
    expect(freeName('A.crisisplan', ['A.crisisplan', 'a-2.crisisplan'])).toBe('A-3.crisisplan');
  });
});

const system = (given: Partial<SystemPlaces>): SystemPlaces => ({
  platform: 'linux',
  env: {},
  home: '/people/mai',
  run: async () => null,
  ...given,
});

describe('the documents folder', () => {
  const registry = (value: string) =>
    `\r\nHKEY_CURRENT_USER\\…\r\n    Personal    REG_EXPAND_SZ    ${value}\r\n\r\n`;
  const windows = (value: string) =>
    system({
      platform: 'win32',
      home: 'C:\\Users\\mai',
      env: { UserProfile: 'C:\\Users\\mai' },
      run: async () => registry(value),
    });

  it.each([
    ['Linux', system({ run: async () => '/people/mai/Dokumente\n' }), '/people/mai/Dokumente'],
    ['Linux without such a folder', system({ run: async () => '/people/mai\n' }), '/people/mai/Documents'],
    ['Linux without the program that knows', system({}), '/people/mai/Documents'],
    ['macOS', system({ platform: 'darwin', home: '/people/mai' }), '/people/mai/Documents'],
    ['Windows', windows('%USERPROFILE%\\Documents'), 'C:\\Users\\mai\\Documents'],
    ['Windows with documents on another disk', windows('D:\\Work Files'), 'D:\\Work Files'],
    ['Windows with documents on a share', windows('\\\\server\\mai'), '\\\\server\\mai'],
  ])('of %s is found', async (_name, places, expected) => {
    expect(await documentsFolder(places)).toBe(expected);
  });

  it('is the usual one when Windows answers nonsense', async () => {
    expect(await documentsFolder(windows('%NOWHERE%\\x'))).toBe(join('C:\\Users\\mai', 'Documents'));
  });

  it('is apart from settings and state, which each system keeps elsewhere', () => {
    expect(ownFolders(system({ env: { XDG_STATE_HOME: '/s', XDG_CONFIG_HOME: 'relative' } }))).toEqual({
      config: '/people/mai/.config/crisis-preparedness-workbench',
      state: '/s/crisis-preparedness-workbench',
    });
    expect(ownFolders(system({ platform: 'darwin', home: '/people/mai' })).config).toBe(
      '/people/mai/Library/Application Support/crisis-preparedness-workbench',
    );
  });

  it('shows a file with the program each system has for it', () => {
    expect(revealCommand('linux', '/a/b.pdf')).toEqual({ file: 'xdg-open', args: ['/a'] });
    expect(revealCommand('darwin', '/a/b.pdf')).toEqual({ file: 'open', args: ['-R', '/a/b.pdf'] });
    expect(revealCommand('win32', 'C:\\a b.pdf')).toEqual({
      file: 'explorer.exe',
      args: ['/select,C:\\a b.pdf'],
    });
  });
});

describe('the data folder', () => {
  const places = (home: string, documents: string) => system({ home, run: async () => documents });

  it('is made on first use and remembered, even when the documents folder moves', async () => {
    const home = tempFolder();
    const first = await openDataFolder(places(home, join(home, 'Papers')));
    const root = join(home, 'Papers', 'Crisis Preparedness Workbench');
    expect(first).toMatchObject({ ok: true, value: { root, plans: join(root, 'Plans') } });
    for (const name of ['Plans', 'Exports', 'Trash']) expect(existsSync(join(root, name))).toBe(true);
    const again = await openDataFolder(places(home, join(home, 'Elsewhere')));
    expect(again).toMatchObject({ ok: true, value: { root } });
    const place = readFileSync(join(home, '.config', 'crisis-preparedness-workbench', 'place.json'), 'utf8');
    expect(JSON.parse(place)).toEqual({ dataFolder: root });
  });

  it('is away, and not made anew, when it was there once', async () => {
    const home = tempFolder();
    const made = await openDataFolder(places(home, join(home, 'Papers')));
    if (!made.ok) throw new Error(made.fault.code);
    renameSync(made.value.root, join(home, 'unplugged'));
    const again = await openDataFolder(places(home, join(home, 'Papers')));
    expect(again.ok && (await isAway(again.value))).toBe(true);
    expect(existsSync(made.value.root)).toBe(false);
  });

  it('moves with everything to where WORKBENCH_DATA says', async () => {
    const data = join(tempFolder(), 'all');
    const home = tempFolder();
    const made = await openDataFolder(system({ home, env: { WORKBENCH_DATA: data } }));
    expect(made).toMatchObject({
      ok: true,
      value: {
        plans: join(data, 'Plans'),
        state: join(data, 'State'),
        settingsFile: join(data, 'settings.json'),
      },
    });
    rmSync(join(data, 'Exports'), { recursive: true });
    expect((await openDataFolder(system({ home, env: { WORKBENCH_DATA: data } }))).ok).toBe(true);
  });

  it('says which folder cannot be had', async () => {
    const home = tempFolder();
    mkdirSync(join(home, '.config'));
    const blocked = join(home, '.config', 'crisis-preparedness-workbench');
    writeFileSync(blocked, 'a file where a folder belongs');
    expect(await openDataFolder(places(home, home))).toMatchObject({
      ok: false,
      fault: { detail: { folder: blocked } },
    });
  });
});
