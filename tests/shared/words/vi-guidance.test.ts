// Guidance in Vietnamese: every step and every required question has it, and nothing is told that English does not ask.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guidedFields, guidedSteps } from '../../../shared/framework/guidance.ts';
import { sourceByKey, sourceKeysIn } from '../../../shared/framework/sources.ts';
import { unfoldStep } from '../../../shared/plan/template.ts';
import { templates } from '../../../shared/plan/templates.ts';

type Entry = {
  readonly line?: string;
  readonly why?: string;
  readonly example: string;
  readonly exampleFrom: string;
  readonly source: string;
};
type Book = {
  readonly section?: string;
  readonly fields?: Record<string, Entry>;
  readonly steps?: Record<string, Entry>;
};

const root = join(import.meta.dirname, '../../../templates/words/vi');
const books = readdirSync(root).map((name) => ({
  name,
  book: JSON.parse(readFileSync(join(root, name), 'utf8')) as Book,
}));
const steps = books.flatMap(({ book }) => Object.entries(book.steps ?? {}));
const fields = books.flatMap(({ book }) =>
  Object.entries(book.fields ?? {}).map(([name, entry]): [string, Entry] => [
    `${String(book.section)}.${name}`,
    entry,
  ]),
);
const all = [...steps, ...fields];
const keysWhere = (isWrong: (entry: Entry) => boolean) =>
  all.filter(([, entry]) => isWrong(entry)).map(([key]) => key);

const required = new Set(
  templates()
    .flatMap(({ paths }) => paths.flatMap((path) => path.steps))
    .flatMap(unfoldStep)
    .flatMap((block) => {
      if (block.kind === 'panel') return [];
      const owner = block.kind === 'fields' ? block.section : block.collection;
      return block.required.map((name) => `${owner}.${name}`);
    }),
);

describe('guidance in Vietnamese', () => {
  it('says of every step why it is asked, and of no other', () => {
    expect(steps.map(([id]) => id).toSorted()).toEqual([...guidedSteps()].toSorted());
  });

  it('has a line for every required field, and only for fields English has', () => {
    const told = new Set(fields.map(([key]) => key));
    expect([...required].filter((key) => !told.has(key))).toEqual([]);
    const known = new Set(guidedFields());
    expect([...told].filter((key) => !known.has(key))).toEqual([]);
  });

  it('keeps every line to 140 characters, every example to 220 and every reason to 200', () => {
    expect(
      keysWhere(
        ({ line = '', why = '', example }) => line.length > 140 || why.length > 200 || example.length > 220,
      ),
    ).toEqual([]);
  });

  it('says where each example is from and names shipped sources or itself', () => {
    expect(
      keysWhere(({ example, exampleFrom, source }) => {
        const keys = sourceKeysIn(source);
        const isNamed = keys.length > 0 ? keys.every(sourceByKey) : /Đề xuất của chương trình/.test(source);
        return example === '' || exampleFrom === '' || !isNamed;
      }),
    ).toEqual([]);
  });

  it('is in composed letters, in the words of the law, and in no other language', () => {
    expect(
      keysWhere((entry) => {
        const text = Object.values(entry).join(' ');
        return (
          text !== text.normalize('NFC') ||
          /buôn bán người|bất hợp pháp|trái phép|(?<!\p{L})bạn(?!\p{L})/iu.test(text) ||
          /(?<![\p{L}-])(the|and|of|with|not|yet|this|is|for|proposal|fictional)(?!\p{L})/iu.test(text)
        );
      }),
    ).toEqual([]);
  });
});
