// Guidance in Vietnamese: every step and every question has it, and nothing is told that English does not ask.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countries } from '../../../shared/framework/countries.ts';
import { guidance, guidedFields, guidedSteps } from '../../../shared/framework/guidance.ts';
import { sourceByKey, sourceKeysIn } from '../../../shared/framework/sources.ts';
import { wordsOf } from '../../../shared/words/languages.ts';

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
  readonly toBeConfirmed?: readonly string[];
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

describe('guidance in Vietnamese', () => {
  it('says of every step why it is asked, and of no other', () => {
    expect(steps.map(([id]) => id).toSorted()).toEqual([...guidedSteps()].toSorted());
  });

  it('has a line for every field English has, and for no other', () => {
    expect(fields.map(([key]) => key).toSorted()).toEqual([...guidedFields()].toSorted());
  });

  it('leaves nothing as English says it: neither line nor reason nor example', () => {
    const [english, vietnamese] = [guidance('en'), guidance('vi')];
    const same = [
      ...guidedFields().filter((key) => vietnamese.field(key)?.line === english.field(key)?.line),
      ...guidedFields().filter((key) => vietnamese.field(key)?.example === english.field(key)?.example),
      ...guidedSteps().filter((id) => vietnamese.step(id)?.why === english.step(id)?.why),
      ...guidedSteps().filter((id) => vietnamese.step(id)?.example === english.step(id)?.example),
    ];
    expect(same).toEqual(['cover.acronyms.short']);
  });

  it('rests on the sources English rests on, in the same order', () => {
    const keysOf = (entry: { readonly sourceKeys?: string | undefined } | undefined) =>
      sourceKeysIn(entry?.sourceKeys ?? '').join(' ');
    const differing = [
      ...guidedFields().filter(
        (key) => keysOf(guidance('vi').field(key)) !== keysOf(guidance('en').field(key)),
      ),
      ...guidedSteps().filter((id) => keysOf(guidance('vi').step(id)) !== keysOf(guidance('en').step(id))),
    ];
    expect(differing).toEqual([]);
  });

  it('names no country in an example that is invented', () => {
    const named = fields.filter(
      ([, { example, exampleFrom }]) =>
        exampleFrom === 'hư cấu' &&
        countries().some(({ name }) => {
          const own = wordsOf('vi').own(name);
          return new RegExp(`(?<!\\p{L})${own.replaceAll(/[^\p{L}\d]/gu, '.')}(?!\\p{L})`, 'u').test(example);
        }),
    );
    expect(named.map(([key]) => key)).toEqual([]);
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

  it('marks as to be confirmed every entry with a term that no ministry has confirmed, each once', () => {
    const inDoubt =
      /hiểm họa|nước gốc|di dời|trung chuyển|tình huống|chuẩn bị sẵn sàng|thiếu hụt|bao phủ|chuỗi thông báo|hạn chế tiếp cận|đầu mối liên lạc|cộng tác viên khu vực|nơi an toàn|lần ban hành|hành động sớm/i;
    const unmarked = books.flatMap(({ book }) => {
      const listed = new Set(book.toBeConfirmed);
      return Object.entries(book.fields ?? book.steps ?? {})
        .filter(([name, entry]) => inDoubt.test(Object.values(entry).join(' ')) && !listed.has(name))
        .map(([name]) => `${book.section ?? 'steps'}.${name}`);
    });
    expect(unmarked).toEqual([]);
    const wrong = books.filter(({ book }) => {
      const known = book.fields ?? book.steps;
      const listed = book.toBeConfirmed ?? [];
      return known && (listed.some((name) => !(name in known)) || new Set(listed).size !== listed.length);
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});
