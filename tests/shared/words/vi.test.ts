// The Vietnamese catalogue: whole, with the same blanks to fill as English, in Vietnamese throughout and in the right terms.
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { en } from '../../../shared/words/en/en.ts';
import { lintWords } from '../../../shared/words/lint-words.ts';
import { toBeConfirmed } from '../../../shared/words/vi/to-be-confirmed.ts';
import { vi } from '../../../shared/words/vi/vi.ts';

const english: Readonly<Record<string, string>> = en;
const vietnamese: Readonly<Record<string, string>> = vi;
const messages = Object.entries(vietnamese);
const keysWhere = (isWrong: (message: string, key: string) => boolean): string[] =>
  messages.filter(([key, message]) => isWrong(message, key)).map(([key]) => key);

type Element = {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Record<string, { value: Element[] }>;
};
const literal = 0;
const choiceByNumber = 6;
const pound = 7;

const parsed = (message: string, language: string) =>
  new IntlMessageFormat(message, language).getAst() as unknown as Element[];

/** Every element of a message, those inside a choice of forms included. */
const allElements = (elements: readonly Element[]): Element[] =>
  elements.flatMap((element) => [
    element,
    ...Object.values(element.options ?? {}).flatMap((form) => allElements(form.value)),
  ]);

/** The arguments of a message with the way each is written, each once: grammar decides how often it is said. */
const argumentsOf = (message: string, language: string): string[] =>
  [
    ...new Set(
      allElements(parsed(message, language))
        .filter(({ type }) => type !== literal && type !== pound)
        .map(({ type, value }) => `${String(value)}:${type}`),
    ),
  ].toSorted();

/** The forms of each choice by number, with the words English has for `one` left out. */
const formsOf = (message: string, language: string): string[] =>
  [
    ...new Set(
      allElements(parsed(message, language))
        .filter(({ type }) => type === choiceByNumber)
        .map(({ value, options }) => {
          const forms = Object.keys(options ?? {}).filter((form) => form !== 'one');
          return `${String(value)}: ${forms.join(' ')}`;
        }),
    ),
  ].toSorted();

/** What a message says without its arguments. */
const wordsOnly = (message: string): string =>
  allElements(parsed(message, 'en'))
    .filter(({ type }) => type === literal)
    .map(({ value }) => String(value))
    .join(' ');

/** Names that stay as they are in every language. */
const staysEnglish: ReadonlySet<string> = new Set([
  'app.name',
  'check.source.erp',
  'check.source.eap',
  'check.source.sphere',
  'export.paper.a4',
  'export.paper.letter',
  'unit.km',
  'unit.m²',
  'versions.kilobytes',
]);
const titles =
  /Crisis Preparedness Workbench|Migration Crisis Operational Framework|MICIC Guidelines|UNHCR Preparedness Package for Refugee Emergencies|IASC Emergency Response Preparedness|IFRC Early Action Protocol|FEMA Comprehensive Preparedness Guide|Sphere Handbook/g;
const englishWords =
  /(?<![\p{L}-])(the|and|of|with|not|yet|this|are|is|for|no|say|plan|file|draft|sector|step|open)(?!\p{L})/iu;

describe('the Vietnamese catalogue', () => {
  it('has every key of English and no other', () => {
    expect(Object.keys(english).filter((key) => !(key in vietnamese))).toEqual([]);
    expect(Object.keys(vietnamese).filter((key) => !(key in english))).toEqual([]);
  });

  it('has the arguments of English in every message', () => {
    expect(
      keysWhere(
        (message, key) => argumentsOf(message, 'vi').join() !== argumentsOf(english[key] ?? '', 'en').join(),
      ),
    ).toEqual([]);
  });

  it('has one form for all numbers, and the forms of English for a certain one', () => {
    expect(
      keysWhere((message) => /plural/.test(message) && /(?<![\p{L}#])(one|two|few|many) \{/u.test(message)),
    ).toEqual([]);
    expect(
      keysWhere((message, key) => formsOf(message, 'vi').join() !== formsOf(english[key] ?? '', 'en').join()),
    ).toEqual([]);
  });

  it('leaves nothing in English but names', () => {
    const same = keysWhere(
      (message, key) =>
        message === english[key] && /\p{L}/u.test(wordsOnly(message)) && !staysEnglish.has(key),
    );
    const scattered = keysWhere(
      (message, key) => key !== 'cli.help' && englishWords.test(wordsOnly(message).replace(titles, '')),
    );
    expect({ same, scattered }).toEqual({ same: [], scattered: [] });
  });

  it('keeps the official titles English names', () => {
    expect(
      keysWhere((message, key) =>
        [...new Set(english[key]?.match(titles) ?? [])].some((title) => !message.includes(title)),
      ),
    ).toEqual([]);
  });

  it('is tidy: composed letters, no blanks at the ends or two in a row, the quotation marks of English', () => {
    expect(
      keysWhere(
        (message, key) =>
          message !== message.normalize('NFC') ||
          message !== message.trim() ||
          (!key.startsWith('cli.') && /\S {2,}\S/.test(message)) ||
          /[‹›«»"']/.test(message) ||
          (message.match(/“/g) ?? []).length !== (message.match(/”/g) ?? []).length,
      ),
    ).toEqual([]);
  });

  it('speaks of trafficking and of people as the law and the guidelines do, and calls nobody by a pronoun', () => {
    expect(
      keysWhere((message) =>
        /buôn bán người|bất hợp pháp|trái phép|nhập cư lậu|(?<!\p{L})bạn(?!\p{L})/iu.test(message),
      ),
    ).toEqual([]);
    expect(
      messages.flatMap(([key, message]) => lintWords(message).map(({ found }) => `${key}: ${found}`)),
    ).toEqual([]);
  });
});

describe('the list of messages to be confirmed', () => {
  it('names keys of the catalogue, each once', () => {
    expect(toBeConfirmed.filter((key) => !(key in vietnamese))).toEqual([]);
    expect(toBeConfirmed.filter((key, at) => toBeConfirmed.indexOf(key) !== at)).toEqual([]);
  });

  it('holds every message with a term that no ministry has confirmed', () => {
    const listed = new Set<string>(toBeConfirmed);
    const inDoubt =
      /hiểm họa|nước gốc|di dời|trung chuyển|tình huống|chuẩn bị sẵn sàng|thiếu hụt|bao phủ|chuỗi thông báo|hạn chế tiếp cận/i;
    expect(keysWhere((message, key) => inDoubt.test(message) && !listed.has(key))).toEqual([]);
  });

  it('is the smaller part: most messages are sure', () => {
    expect(toBeConfirmed.length).toBeLessThan(messages.length / 3);
  });
});
