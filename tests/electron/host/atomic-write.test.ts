// Replacing a file when the disk misbehaves: the old bytes or the new ones, whole, and never a temp file left over.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { link, open, rename } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createFile, replaceFile } from '../../../electron/host/atomic-write.ts';
import type { Disk } from '../../../electron/host/atomic-write.ts';
import { tempFolder } from '../../fakes/temp-folder.ts';

const OLD = 'old plan';
const NEW = Buffer.from('the new plan, which is longer');

function folderWithPlan(): { folder: string; path: string } {
  const folder = tempFolder();
  const path = join(folder, 'a.crisisplan');
  writeFileSync(path, OLD);
  return { folder, path };
}

/** The real disk, but what a file handle does is replaced. */
function diskWith(change: (file: FileHandle) => Partial<Pick<FileHandle, 'write' | 'sync' | 'stat'>>): Disk {
  return {
    rename,
    link,
    pause: async () => undefined,
    open: async (path, flags, mode) => {
      const file = await open(path, flags, mode);
      return Object.assign(file, change(file));
    },
  };
}

const failing = (code: string) => async () => {
  throw Object.assign(new Error(code), { code });
};

describe('replacing a file', () => {
  it('puts the new bytes in place and leaves nothing beside them', async () => {
    const { folder, path } = folderWithPlan();
    expect(await replaceFile({ path, bytes: NEW })).toEqual({ ok: true, value: null });
    expect(readFileSync(path)).toEqual(NEW);
    expect(readdirSync(folder)).toEqual(['a.crisisplan']);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('goes on when a write takes only a part', async () => {
    const { path } = folderWithPlan();
    const disk = diskWith((file) => {
      const write = file.write.bind(file);
      return {
        write: ((bytes: Uint8Array, at: number, _length: number, position: number) =>
          write(bytes, at, 1, position)) as FileHandle['write'],
      };
    });
    expect((await replaceFile({ path, bytes: NEW, disk })).ok).toBe(true);
    expect(readFileSync(path)).toEqual(NEW);
  });

  it.each([
    ['the disk takes no more bytes', { write: async () => ({ bytesWritten: 0, buffer: NEW }) }, 'no-space'],
    ['a write fails for want of space', { write: failing('ENOSPC') }, 'no-space'],
    ['the quota is used up', { write: failing('EDQUOT') }, 'no-space'],
    ['the disk holds fewer bytes than were written', { stat: async () => ({ size: 3 }) }, 'no-space'],
    ['the disk does not confirm', { sync: failing('EIO') }, 'away'],
  ])('leaves the old file untouched when %s', async (_what, change, code) => {
    const { folder, path } = folderWithPlan();
    const disk = diskWith(() => change as unknown as Partial<FileHandle>);
    const result = await replaceFile({ path, bytes: NEW, disk });
    expect(result).toMatchObject({ ok: false, fault: { code } });
    expect(readFileSync(path, 'utf8')).toBe(OLD);
    expect(readdirSync(folder)).toEqual(['a.crisisplan']);
  });

  it('leaves the old file untouched when the former state cannot be kept', async () => {
    const { folder, path } = folderWithPlan();
    const fault = { code: 'no-space', detail: {} } as const;
    const result = await replaceFile({ path, bytes: NEW, beforeRename: async () => ({ ok: false, fault }) });
    expect(result).toEqual({ ok: false, fault });
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual([OLD, ['a.crisisplan']]);
  });

  it('tries again while another program holds the file for a moment', async () => {
    const { path } = folderWithPlan();
    let refusals = 3;
    const disk: Disk = {
      open,
      link,
      pause: async () => undefined,
      rename: async (from, to) => {
        refusals -= 1;
        if (refusals >= 0) await failing('EBUSY')();
        await rename(from, to);
      },
    };
    expect((await replaceFile({ path, bytes: NEW, disk })).ok).toBe(true);
    expect(readFileSync(path)).toEqual(NEW);
  });

  it(
    'keeps the new bytes under a readable name when the file is held to the end',
    { timeout: 20_000 },
    async () => {
      const { folder, path } = folderWithPlan();
      const keepAs = join(folder, 'a (not saved).crisisplan');
      const pauses: number[] = [];
      const disk: Disk = {
        link,
        pause: async (milliseconds) => pauses.push(milliseconds),
        open,
        rename: async (from, to) => (to === path ? failing('EPERM')() : rename(from, to)),
      };
      const result = await replaceFile({ path, bytes: NEW, disk, keepAs });
      expect(result).toEqual({
        ok: false,
        fault: {
          code: 'locked',
          detail: { reason: 'file-held', system: 'EPERM', kept: 'a (not saved).crisisplan' },
        },
      });
      expect([readFileSync(path, 'utf8'), readFileSync(keepAs)]).toEqual([OLD, NEW]);
      expect(pauses).toEqual([10, 20, 40, 80, 160, 320, 640, 1000, 1000, 1000]);
    },
  );
});

describe('a new file', () => {
  it('never takes the place of one that is there', async () => {
    const { folder, path } = folderWithPlan();
    expect(await createFile({ path, bytes: NEW })).toEqual({
      ok: false,
      fault: { code: 'refused', detail: { reason: 'name-taken' } },
    });
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual([OLD, ['a.crisisplan']]);
  });
});

describe('a disk without links (a stick)', () => {
  const disk: Disk = { open, rename, pause: async () => undefined, link: failing('EPERM') };

  it('takes new files all the same, and keeps the one that is there', async () => {
    const { folder, path } = folderWithPlan();
    expect(await createFile({ path, bytes: NEW, disk })).toMatchObject({
      fault: { detail: { reason: 'name-taken' } },
    });
    expect((await createFile({ path: join(folder, 'b.crisisplan'), bytes: NEW, disk })).ok).toBe(true);
    expect([readFileSync(path, 'utf8'), readdirSync(folder).sort()]).toEqual([
      OLD,
      ['a.crisisplan', 'b.crisisplan'],
    ]);
  });
});

describe('a disk that is really full', () => {
  const isRoot = process.getuid?.() === 0 && process.platform === 'linux';

  it('keeps the good plan and says that there is no space', async (context) => {
    if (!isRoot) context.skip('a small disk can be mounted only by root on Linux');
    const folder = join(tempFolder(), 'small');
    mkdirSync(folder);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    } catch {
      context.skip('this system lets not even root mount a small disk');
    }
    onTestFinished(() => void execFileSync('umount', ['-l', folder]));
    const path = join(folder, 'a.crisisplan');
    const good = Buffer.alloc(30_000, 'g');
    writeFileSync(path, good);
    for (let run = 0; run < 25; run += 1) {
      const result = await replaceFile({ path, bytes: Buffer.alloc(60_000, 'n') });
      expect(result).toMatchObject({ ok: false, fault: { code: 'no-space', detail: { folder } } });
      expect(readFileSync(path).equals(good)).toBe(true);
      expect(readdirSync(folder)).toEqual(['a.crisisplan']);
    }
  });
});
