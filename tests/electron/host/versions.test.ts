// Earlier states: which are kept as time goes by, and what happens to a damaged store.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentHashOf } from '../../../electron/host/content-hash.ts';
import { thinOut } from '../../../electron/host/thin-out.ts';
import { openVersions } from '../../../electron/host/versions.ts';
import type { VersionRow } from '../../../shared/host/shapes.ts';
import { tempFolder } from '../../fakes/temp-folder.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const start = Date.parse('2026-03-01T00:00:00Z');
const row = (at: number, given: Partial<VersionRow> = {}): VersionRow => ({
  hash: contentHashOf(String(at)),
  at: new Date(at).toISOString(),
  reason: 'auto',
  name: '',
  file: 'a.crisisplan',
  size: 1,
  ...given,
});

describe('thinning out', () => {
  const left = (rows: VersionRow[], now: number) => {
    const gone = new Set(thinOut(rows, new Date(now)));
    return rows.filter((one) => !gone.has(one));
  };

  it('keeps one of each ten minutes of the last hours, besides the newest five', () => {
    const rows = Array.from({ length: 120 }, (_, minute) => row(start + minute * MINUTE));
    const kept = left(rows, start + 120 * MINUTE);
    const minutes = kept.map(({ at }) => (Date.parse(at) - start) / MINUTE);
    expect(minutes).toEqual([9, 19, 29, 39, 49, 59, 69, 79, 89, 99, 109, 115, 116, 117, 118, 119]);
  });

  it('keeps one a day of a month of work, and one a week of years', () => {
    const rows = Array.from({ length: 400 }, (_, day) => row(start + day * DAY));
    const kept = left(rows, start + 400 * DAY);
    const recent = kept.filter(({ at }) => Date.parse(at) > start + 340 * DAY);
    expect(recent).toHaveLength(59);
    expect(kept.length - recent.length).toBeGreaterThanOrEqual(48);
    expect(kept.length - recent.length).toBeLessThanOrEqual(51);
  });

  it('never drops what has a name, and does not let automatic ones push out closings', () => {
    const many = Array.from({ length: 60 }, (_, second) => row(start + second * 1000));
    const named = row(start + 500, { reason: 'named', name: 'Signed' });
    const closed = row(start + 700, { reason: 'close' });
    const kept = left([...many, named, closed], start + 2 * MINUTE);
    expect(kept).toEqual(expect.arrayContaining([named, closed]));
    expect(kept.length).toBeLessThan(10);
  });
});

describe('the store of versions', () => {
  const keepText = (versions: ReturnType<typeof openVersions>, text: string) =>
    versions.keep({ plan: 'p', bytes: Buffer.from(text), reason: 'auto', file: 'a.crisisplan' });

  it('keeps a state once, whoever asks in whatever order', async () => {
    const versions = openVersions(tempFolder(), () => new Date(start));
    await Promise.all(['a', 'b', 'a', 'c', 'a'].map((text) => keepText(versions, text)));
    expect((await versions.list('p')).map(({ hash }) => hash).sort()).toEqual(
      ['a', 'b', 'c'].map(contentHashOf).sort(),
    );
    expect((await versions.read('p', contentHashOf('b')))?.toString()).toBe('b');
    expect(await versions.list('other')).toEqual([]);
  });

  it('gives an old state a name when the person names it', async () => {
    const versions = openVersions(tempFolder(), () => new Date(start));
    await keepText(versions, 'a');
    const named = {
      plan: 'p',
      bytes: Buffer.from('a'),
      reason: 'named',
      name: 'Signed',
      file: 'a.crisisplan',
    } as const;
    await versions.keep(named);
    await keepText(versions, 'a');
    expect(await versions.list('p')).toMatchObject([{ reason: 'named', name: 'Signed' }]);
  });

  it('lists what is there when its list is lost, and gives nothing back that was damaged', async () => {
    const state = tempFolder();
    const versions = openVersions(state, () => new Date(start));
    await keepText(versions, 'a');
    await keepText(versions, 'b');
    const folder = join(state, 'versions', readdirSync(join(state, 'versions'))[0] ?? '');
    rmSync(join(folder, 'index.json'));
    expect((await versions.list('p')).map(({ hash }) => hash).sort()).toEqual(
      ['a', 'b'].map(contentHashOf).sort(),
    );
    writeFileSync(join(folder, `${contentHashOf('a')}.gz`), 'damaged');
    expect(await versions.read('p', contentHashOf('a'))).toBeNull();
    expect(await versions.read('p', 'f'.repeat(64))).toBeNull();
  });
});
