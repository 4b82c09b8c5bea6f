// The lock has to install anywhere: from any registry, and on systems other than the one that wrote it.

import { describe, expect, it } from 'vitest';
import { textOf } from './tree.ts';

interface LockEntry {
  resolved?: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
}

const lock: { packages: Record<string, LockEntry> } = JSON.parse(textOf('package-lock.json'));
const manifest: Record<'dependencies' | 'devDependencies', Record<string, string> | undefined> = JSON.parse(
  textOf('package.json'),
);
const entries = Object.entries(lock.packages);

/** Where Node finds a package from inside another: the nearest node_modules on the way up. */
function holdersOf(path: string): string[] {
  const parts = path.split('/node_modules/');
  const nested = parts.map((_, index) => parts.slice(0, parts.length - index).join('/node_modules/'));
  return [...nested.map((holder) => `${holder}/node_modules/`), 'node_modules/'];
}

describe('the lock', () => {
  it('names no address to download from, so that every registry serves it', () => {
    expect(entries.filter(([, entry]) => entry.resolved).map(([path]) => path)).toEqual([]);
  });

  it('has the checksum of every package', () => {
    expect(entries.filter(([path, entry]) => path !== '' && !entry.integrity).map(([path]) => path)).toEqual(
      [],
    );
  });

  it('has an entry for every optional dependency: npm drops in silence what it could not find', () => {
    const missing = entries.flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter((name) => !holdersOf(path).some((holder) => `${holder}${name}` in lock.packages))
        .map((name) => `${path} wants ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('pins every direct dependency exactly', () => {
    const direct = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
