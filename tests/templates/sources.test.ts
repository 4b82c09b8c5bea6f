// Holds the source lines of all framework data against the list of sources.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sourceByKey, sourceKeysIn, sources, sourceTitleText } from '../../shared/framework/sources.ts';

const root = join(import.meta.dirname, '../../templates');
const files = ['frameworks', 'figures', 'places'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
);

function* sourceLines(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const entry of value) yield* sourceLines(entry);
  else if (value !== null && typeof value === 'object')
    for (const [key, entry] of Object.entries(value))
      if (typeof entry === 'string' && /source$/i.test(key)) yield entry;
      else yield* sourceLines(entry);
}

it.each(files)('%s names only sources that are shipped', (file) => {
  const data: unknown = JSON.parse(readFileSync(join(root, file), 'utf8'));
  const unknown = [...sourceLines(data)].flatMap(sourceKeysIn).filter((key) => !sourceByKey(key));
  expect(unknown).toEqual([]);
});

it('puts titles in the place of keys', () => {
  expect(sourceTitleText('S24, approach')).toBe('MICIC Initiative: approach, approach');
});

it('lists every source once, under its own key', () => {
  expect(new Set(sources().map(({ key }) => key)).size).toBe(sources().length);
});
