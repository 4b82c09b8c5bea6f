// The top level is fixed: growth happens inside the five folders, never beside them.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, textOf } from './tree.ts';

const folders = ['.ci', 'electron', 'renderer', 'shared', 'templates', 'tests'];
const files = [
  '.gitignore',
  '.npmrc',
  '.prettierignore',
  '.prettierrc',
  'DECISIONS.md',
  'LICENSE',
  'README.md',
  'electron-builder.yml',
  'eslint.config.mjs',
  'knip.json',
  'package-lock.json',
  'package.json',
  'playwright.config.ts',
  'tsconfig.base.json',
  'vite.config.ts',
  'vitest.config.ts',
];
const ignored = textOf('.gitignore')
  .split('\n')
  .map((line) => line.replace(/\/$/, ''));

describe('the top level', () => {
  it('holds five folders, the tests’ command, and settings of tools', () => {
    const found = readdirSync(root).filter((name) => name !== '.git' && !ignored.includes(name));
    expect(found.filter((name) => !folders.includes(name) && !files.includes(name))).toEqual([]);
  });

  it('is complete', () => {
    expect([...folders, ...files].filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });
});
