// Decides whether what was built still belongs to the sources. Compares names, sizes and times, not contents.

import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that can change what is built. */
export const sourcePaths = [
  'electron',
  'renderer',
  'shared',
  'templates',
  'package-lock.json',
  'tsconfig.base.json',
  'vite.config.ts',
];

/**
 * A short text that changes whenever a source is added, removed, renamed or written.
 * @param {string} folder the checkout
 * @param {string[]} paths files and folders in it; those that do not exist count as absent
 * @returns {string}
 */
export function fingerprintSources(folder, paths = sourcePaths) {
  const hash = createHash('sha256');
  for (const line of paths.flatMap((path) => describe(folder, path))) hash.update(`${line}\n`);
  return hash.digest('hex');
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {string[]}
 */
function describe(folder, path) {
  const found = statSync(join(folder, path), { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [`${path} ${found.size} ${found.mtimeMs}`];
  return readdirSync(join(folder, path))
    .sort()
    .flatMap((name) => describe(folder, `${path}/${name}`));
}
