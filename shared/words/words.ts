// Turns keys into sentences. English decides which keys there are; another language may lack some and then falls back visibly.
// Knows no plan and no screen; the words themselves stand in the folders beside it.
import { IntlMessageFormat } from 'intl-messageformat';
import { dateWriting } from './dates.ts';
import { en } from './en/en.ts';
import { pseudo } from './pseudo.ts';

/** Every key of the English catalogue. */
export type WordKey = keyof typeof en;
export type WordValues = Readonly<Record<string, string | number | Date>>;

/** A language's own words; keys it lacks are said in English. */
export type Catalogue = Partial<Record<WordKey, string>>;

/** What speaks one language. `language` is a BCP 47 tag. */
export type Words = {
  readonly language: string;
  /** The same with a country where the order of day and month hangs on it, for numbers and dates. */
  readonly locale: string;
  /** The sentence for a key, its values filled in. */
  readonly say: (key: WordKey, values?: WordValues) => string;
  /** The sentence for a key known only at run time (a field, an option, a fault code), or `null` when there is none. */
  readonly find: (key: string, values?: WordValues) => string | null;
  /** A whole or decimal number in the language's own way. */
  readonly number: (value: number) => string;
  /** A stored `YYYY-MM-DD` as people read it; anything else comes back as it is. */
  readonly date: (day: string) => string;
  /** An instant as local date and time. */
  readonly time: (instant: string) => string;
  /** An instant as local time of day, e.g. `14:02`. */
  readonly clock: (instant: string) => string;
  /** A text of our own that is not in the catalogue (framework titles, guidance): marked in the pseudo language. */
  readonly own: (text: string) => string;
};

/** The pseudo language that shows which words are not yet in a catalogue. */
const pseudoLanguage = 'qps';

/** What a language brings: its catalogue, and its names for texts of our own that are data (sectors, countries). */
export type Vocabulary = {
  readonly catalogue: Catalogue;
  readonly names: Readonly<Record<string, string>>;
};

/** Makes the words of a language. English needs no vocabulary: its words are the keys' own. */
export function makeWords(language: string, { catalogue, names }: Partial<Vocabulary> = {}): Words {
  const isPseudo = language === pseudoLanguage;
  const tag = isPseudo ? 'en' : language;
  // English without a country would mean America, with the month before the day.
  const locale = tag === 'en' ? 'en-GB' : tag;
  const formats = new Map<string, IntlMessageFormat>();
  const own = (text: string): string => (isPseudo ? pseudo(text) : (names?.[text] ?? text));
  const marked = (text: string): string => (isPseudo ? pseudo(text) : text);
  const numberFormat = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const dates = dateWriting(locale);
  const clockFormat = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false });

  const format = (message: string, values: WordValues): string => {
    if (!message.includes('{') && !message.includes("'")) return marked(message);
    let known = formats.get(message);
    if (!known) {
      known = new IntlMessageFormat(marked(message), locale);
      formats.set(message, known);
    }
    return String(known.format(values as Record<string, string | number | Date>));
  };
  const find = (key: string, values: WordValues = {}): string | null => {
    const message = catalogue?.[key as WordKey] ?? (en as Record<string, string>)[key];
    return message === undefined ? null : format(message, values);
  };
  return {
    language: tag,
    locale,
    find,
    own,
    say: (key, values) => find(key, values) ?? key,
    number: (value) => numberFormat.format(value),
    date: (day) => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? dates.day(new Date(`${day}T00:00:00Z`)) : day),
    clock: (instant) => (Number.isNaN(Date.parse(instant)) ? instant : clockFormat.format(new Date(instant))),
    time: (instant) => (Number.isNaN(Date.parse(instant)) ? instant : dates.moment(new Date(instant))),
  };
}
