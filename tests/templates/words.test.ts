// Reads every data file a person may see a sentence of and holds it against the rules of wording.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '../../shared/words/en/en.ts';
import { lintWords } from '../../shared/words/lint-words.ts';

const root = join(import.meta.dirname, '../../templates');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.json'),
);

/** Keys whose strings are codes or addresses and never a sentence. */
const notWords = /^(?:id|key|status|url|address|[a-z]+Status)$/i;

/** Every string below a value with its path. A record that is a publication, or names whose words it holds, is attributed. */
function* sentences(value: unknown, path: string, attributedTo: string): Generator<[string, string, string]> {
  if (typeof value === 'string') yield [path, value, attributedTo];
  if (Array.isArray(value))
    for (const [at, entry] of value.entries()) yield* sentences(entry, `${path}[${at}]`, attributedTo);
  else if (value !== null && typeof value === 'object') {
    const record = value as Record<string, unknown>;
    const owner = 'attributedTo' in record ? String(record['attributedTo']) : attributedTo;
    for (const [key, entry] of Object.entries(record))
      if (!notWords.test(key))
        yield* sentences(
          entry,
          `${path}.${key}`,
          key === 'title' && 'grade' in record ? 'its publisher' : owner,
        );
  }
}

it('finds the data files', () => {
  expect(files.length).toBeGreaterThan(20);
});

it.each(files)('%s keeps to the words that must be right', (file) => {
  const data: unknown = JSON.parse(readFileSync(join(root, file), 'utf8'));
  const found = [...sentences(data, '', '')].flatMap(([path, text, attributedTo]) =>
    lintWords(text, attributedTo ? { attributedTo } : {}).map(
      ({ rule, found: words, instead }) => `${path}: "${words}" (${rule}); write ${instead}`,
    ),
  );
  expect(found).toEqual([]);
});

it('holds the catalogue of the screens to the same words', () => {
  const found = Object.entries(en).flatMap(([key, text]) =>
    lintWords(text).map(({ found: words, instead }) => `${key}: "${words}"; write ${instead}`),
  );
  expect(found).toEqual([]);
});
