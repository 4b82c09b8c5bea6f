import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprintSources } from '../../../electron/setup/build-state.mjs';

let folder = '';
const now = () => fingerprintSources(folder, ['shared', 'vite.config.ts']);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-state-'));
  mkdirSync(join(folder, 'shared', 'plan'), { recursive: true });
  writeFileSync(join(folder, 'shared', 'plan', 'plan.ts'), 'one');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the fingerprint of the sources', () => {
  it('stays the same while nothing is touched, whatever lies outside the sources', () => {
    const before = now();
    writeFileSync(join(folder, 'notes.txt'), 'not a source');
    expect(now()).toBe(before);
  });

  it('changes when a file deep inside is written, added, renamed or removed', () => {
    const file = join(folder, 'shared', 'plan', 'plan.ts');
    const seen = [now()];
    const change = (act: () => void) => {
      act();
      seen.push(now());
    };
    change(() => writeFileSync(file, 'three'));
    change(() => writeFileSync(join(folder, 'vite.config.ts'), 'settings'));
    change(() => renameSync(file, join(folder, 'shared', 'plan', 'draft.ts')));
    change(() => rmSync(join(folder, 'shared', 'plan', 'draft.ts')));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('changes when an older copy of a file of the same length comes back', () => {
    const before = now();
    utimesSync(join(folder, 'shared', 'plan', 'plan.ts'), new Date(0), new Date(0));
    expect(now()).not.toBe(before);
  });
});
