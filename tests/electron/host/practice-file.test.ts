// The file of own practices on a real disk: what may stand in it, what a bad one does, and two programs at once.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { open, link, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ok } from '../../../shared/base/result.ts';
import { MAX_PRACTICES_BYTES } from '../../../shared/host/own-practices.ts';
import type { OwnPractice } from '../../../shared/host/own-practices.ts';
import { openPracticeFile } from '../../../electron/host/practice-file.ts';
import { readPractices } from '../../../electron/host/practice-text.ts';
import { tempFolder } from '../../fakes/temp-folder.ts';

const practice = (id: string): OwnPractice => ({
  id,
  title: `Practice ${id}`,
  who: '',
  what: 'x',
  why: '',
  needs: '',
  source: '',
  sectors: [],
  phases: [],
  guidelines: [],
  changedAt: '',
});
const text = (practices: unknown, change: object = {}) =>
  JSON.stringify({ format: 'crisis-practices', version: 1, practices, ...change });
const reasonOf = (bytes: string | Uint8Array) => {
  const read = readPractices(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  return read.ok ? 'read' : `${read.fault.code} ${String(read.fault.detail['reason'])}`;
};

describe('a file of practices', () => {
  it('is refused with a reason when it is hostile or not ours', () => {
    const good = practice('a');
    const proto = text([good]).replace('"who"', '"__proto__"');
    const doubled = text([good]).replace('"who":""', '"who":"","who":"x"');
    expect([
      reasonOf(text([good])),
      reasonOf('[]'),
      reasonOf('null'),
      reasonOf('{"format":"crisis-plan"}'),
      reasonOf(text([good], { version: 2 })),
      reasonOf(proto),
      reasonOf(doubled),
      reasonOf(text([good, good])),
      reasonOf(text([{ ...good, title: 7 }])),
      reasonOf('['.repeat(100_000)),
      reasonOf(Uint8Array.from([0x7b, 0xff, 0xfe])),
      reasonOf(Buffer.alloc(MAX_PRACTICES_BYTES + 1, 0x20)),
    ]).toEqual([
      'read',
      'unreadable not-practices',
      'unreadable not-practices',
      'unreadable not-practices',
      'newer practices-newer',
      'unreadable practices-damaged',
      'unreadable practices-damaged',
      'unreadable practices-damaged',
      'unreadable practices-damaged',
      'unreadable practices-damaged',
      'unreadable practices-not-text',
      'unreadable practices-too-large',
    ]);
  });

  it('that cannot be read is never written over', async () => {
    const path = join(tempFolder(), 'practices.json');
    writeFileSync(path, text([practice('a')]).slice(0, -9));
    const file = openPracticeFile(path);
    const before = readFileSync(path, 'utf8');
    expect(await file.change((present) => ok([...present, practice('b')]))).toMatchObject({
      ok: false,
      fault: { code: 'unreadable' },
    });
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('loses nothing when many changes come at once, from two programs', async () => {
    const path = join(tempFolder(), 'practices.json');
    const [here, there] = [openPracticeFile(path), openPracticeFile(path)];
    const made = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        (at % 2 ? here : there).change((present) => ok([...present, practice(`p${at}`)])),
      ),
    );
    const found = await here.read();
    expect(made.every((one) => one.ok)).toBe(true);
    expect(found.ok && new Set(found.value.map(({ id }) => id)).size).toBe(8);
  });

  it('stays whole when the disk is full, and leaves nothing half-written beside it', async () => {
    const folder = tempFolder();
    const path = join(folder, 'practices.json');
    await openPracticeFile(path).change(() => ok([practice('a')]));
    const before = readFileSync(path, 'utf8');
    const full = openPracticeFile(path, {
      open: async (file, flags, mode) => {
        const handle = await open(file, flags, mode);
        handle.write = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
        return handle;
      },
      rename,
      link,
      pause: () => Promise.resolve(),
    });
    expect(await full.change((present) => ok([...present, practice('b')]))).toMatchObject({
      fault: { code: 'no-space' },
    });
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual([before, ['practices.json']]);
  });

  it('that is a folder is a fault, not an empty list', async () => {
    const path = join(tempFolder(), 'practices.json');
    mkdirSync(path);
    expect((await openPracticeFile(path).read()).ok).toBe(false);
  });
});
