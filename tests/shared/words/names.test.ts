// The names of lists, frameworks and scenarios in other languages: Vietnamese whole, Thai and Khmer as far as they are sure,
// each in its own script and in the words of the law.
import { describe, expect, it } from 'vitest';
import { codeEntries, codeName } from '../../../shared/framework/code-lists.ts';
import { countries } from '../../../shared/framework/countries.ts';
import { guidelines } from '../../../shared/framework/guidelines.ts';
import { principles } from '../../../shared/framework/principles.ts';
import { sectors } from '../../../shared/framework/sectors.ts';
import { practiceNames } from '../../../shared/practices/practice-sets.ts';
import { scenarioById, scenarioIds } from '../../../shared/scenario/scenarios.ts';
import { shownNames } from '../../../shared/scenario/shown-names.ts';
import { en } from '../../../shared/words/en/en.ts';
import { km, toBeConfirmed as kmToBeConfirmed } from '../../../shared/words/km/km.ts';
import { lintWords } from '../../../shared/words/lint-words.ts';
import { th, toBeConfirmed as thToBeConfirmed } from '../../../shared/words/th/th.ts';
import { makeWords } from '../../../shared/words/words.ts';
import kmNames from '../../../templates/words/km/names.json';
import thNames from '../../../templates/words/th/names.json';
import viNames from '../../../templates/words/vi/names.json';
import viPractices from '../../../templates/words/vi/practices.json';
import viScenarios from '../../../templates/words/vi/scenarios.json';

type Names = Readonly<Record<string, string>>;
const original = new Set([...shownNames(), ...practiceNames()]);
const books = [
  { tag: 'vi', book: viNames },
  { tag: 'vi', book: viPractices },
  { tag: 'vi', book: viScenarios },
  { tag: 'th', book: thNames },
  { tag: 'km', book: kmNames },
] as const;
// Names that are spelt in Vietnamese as in English.
const sameInBoth = new Set([
  'Euro',
  ...countries().flatMap(({ name, earlierName }) => [name, earlierName ?? '']),
  ...scenarioIds.flatMap((id) => scenarioById(id)?.places.map(({ name }) => name) ?? []),
  'Tageco',
  'Vietnam Airlines',
  'MAP Foundation',
]);
const entriesWhere = (names: Names, isWrong: (name: string, english: string) => boolean): string[] =>
  Object.entries(names)
    .filter(([english, name]) => isWrong(name, english))
    .map(([english]) => english);

describe.each(books)('the names in $tag', ({ tag, book }) => {
  const names: Names = book.names;

  it('say which language they are in, in the order of the English names', () => {
    expect(book.language).toBe(tag);
    expect(Object.keys(names)).toEqual(Object.keys(names).toSorted());
  });

  it('stand for English names that are shown, and for no other', () => {
    expect(entriesWhere(names, (_, english) => !original.has(english))).toEqual([]);
  });

  it('are tidy: composed letters, no blanks at the ends or two in a row, the quotation marks of English', () => {
    expect(
      entriesWhere(
        names,
        (name) =>
          name === '' ||
          name !== name.normalize('NFC') ||
          name !== name.trim() ||
          /\s{2}|[‹›«»"']/.test(name) ||
          (name.match(/“/g) ?? []).length !== (name.match(/”/g) ?? []).length,
      ),
    ).toEqual([]);
  });

  it('keep the numbers of the English text', () => {
    const numbers = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);
    expect(
      entriesWhere(names, (name, english) => numbers(english).some((one) => !numbers(name).includes(one))),
    ).toEqual([]);
  });

  it('list as to be confirmed only names they have, each once and in order', () => {
    const listed: readonly string[] = book.toBeConfirmed;
    expect(listed.filter((english) => !(english in names))).toEqual([]);
    expect(listed).toEqual([...new Set(listed)].toSorted());
  });

  it('have one name for a guideline with its number and without', () => {
    const wrong = guidelines().filter(
      ({ id, title }) => title in names && names[`${id} ${title}`] !== `${id} ${String(names[title])}`,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('the names in Vietnamese', () => {
  const names: Names = { ...viNames.names, ...viPractices.names, ...viScenarios.names };
  const listed = new Set<string>([
    ...viNames.toBeConfirmed,
    ...viPractices.toBeConfirmed,
    ...viScenarios.toBeConfirmed,
  ]);

  it('are whole: every name that is shown has one', () => {
    expect([...original].filter((english) => !(english in names))).toEqual([]);
  });

  it('speak in the words of the law and call nobody by a pronoun', () => {
    expect(
      entriesWhere(names, (name) =>
        /buôn bán người|bất hợp pháp|trái phép|nhập cư lậu|(?<!\p{L})bạn(?!\p{L})/iu.test(name),
      ),
    ).toEqual([]);
    expect(entriesWhere(names, (name) => lintWords(name).length > 0)).toEqual([]);
    expect(names['Counter-Trafficking and Protection of Vulnerable Migrants']).toContain('mua bán người');
  });

  it('leave nothing in English but names of documents, countries and currencies', () => {
    const titles =
      /MICIC Guidelines|UNHCR Preparedness Package for Refugee Emergencies|Emergency Response Preparedness/g;
    expect(
      entriesWhere(
        names,
        (name, english) =>
          (name === english && !sameInBoth.has(english.replace(/ \d{4}$/, ''))) ||
          /(?<![\p{L}-])(the|and|of|with|not|yet|this|are|is|for|no|say|plan|file|draft|step|open)(?!\p{L})/iu.test(
            name.replace(titles, ''),
          ),
      ),
    ).toEqual([]);
  });

  it('hold as to be confirmed every name with a term that no ministry has confirmed', () => {
    const inDoubt = /hiểm họa|nước gốc|di dời|trung chuyển|chuẩn bị sẵn sàng|đầu mối liên lạc/i;
    expect(entriesWhere(names, (name, english) => inDoubt.test(name) && !listed.has(english))).toEqual([]);
    const unofficial = [...sectors().map(({ name }) => name), ...guidelines().map(({ title }) => title)];
    expect(unofficial.filter((title) => !listed.has(title))).toEqual([]);
  });

  it('write countries in the one way chosen, and tell each from every other', () => {
    const words = makeWords('vi', { names });
    const said = (code: string) => words.own(codeName('countries', code));
    expect(['THA', 'KHM', 'LBY', 'MMR', 'TUR'].map(said)).toEqual([
      'Thái Lan',
      'Campuchia',
      'Libya',
      'Myanmar',
      'Thổ Nhĩ Kỳ',
    ]);
    for (const list of ['countries', 'languages', 'currencies', 'sectors', 'crisisTypes'] as const) {
      const all = codeEntries(list).map(({ name }) => words.own(name));
      expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
    }
  });
});

describe.each([
  {
    tag: 'th',
    names: thNames.names as Names,
    listed: thNames.toBeConfirmed as readonly string[],
    catalogue: th,
    toBeConfirmed: thToBeConfirmed,
    own: /\p{Script=Thai}/u,
    foreign: /\p{Script=Khmer}/u,
  },
  {
    tag: 'km',
    names: kmNames.names as Names,
    listed: kmNames.toBeConfirmed as readonly string[],
    catalogue: km,
    toBeConfirmed: kmToBeConfirmed,
    own: /\p{Script=Khmer}/u,
    foreign: /\p{Script=Thai}/u,
  },
])('the words in $tag', ({ names, listed, catalogue, toBeConfirmed, own, foreign }) => {
  const all = [...Object.values(names), ...Object.values(catalogue)];

  it('are in their own script, with no letter of another beside what is Latin in every language', () => {
    const latin = /MICIC|MCOF|PDF|RACI|\bG\d{1,2}\b/g;
    expect(
      all.filter(
        (text) => !own.test(text) || foreign.test(text) || /\p{Script=Latin}/u.test(text.replace(latin, '')),
      ),
    ).toEqual([]);
  });

  it('translate whole messages of the catalogue that have nothing to fill in', () => {
    const english: Names = en;
    expect(
      Object.keys(catalogue).filter((key) => !(key in english) || /[{}]/.test(english[key] ?? '')),
    ).toEqual([]);
    expect(
      Object.entries(catalogue).filter(([, text]) => text !== text.normalize('NFC') || /[{}]/.test(text)),
    ).toEqual([]);
  });

  it('name the three phases and the three roles', () => {
    const phases = ['Before the crisis', 'During the crisis', 'After the crisis'];
    expect(phases.filter((phase) => !(phase in names))).toEqual([]);
    const keys = [
      'option.before',
      'option.during',
      'option.after',
      'role.origin',
      'role.host',
      'role.transit',
    ];
    expect(keys.filter((key) => !(key in catalogue))).toEqual([]);
  });

  it('list as to be confirmed only messages they have, and every sector title', () => {
    expect(toBeConfirmed.filter((key) => !(key in catalogue))).toEqual([]);
    const titles = sectors().map(({ name }) => name);
    expect(titles.filter((title) => title in names && !listed.includes(title))).toEqual([]);
  });

  it('leave the guidelines and principles in English, whose official wording is not at hand', () => {
    const official = [...guidelines(), ...principles()].map(({ title }) => title);
    expect(official.filter((title) => title in names)).toEqual([]);
  });
});
