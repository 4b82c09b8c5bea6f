// Where a line may break in scripts written without spaces between words: a zero-width space between the words
// that the Unicode segmenter finds. Node's and Chromium's dictionaries differ, so this is the only place that asks one.
import type { Family } from './fonts.ts';

const locales: Partial<Record<Family, string>> = { thai: 'th', khmer: 'km', lao: 'lo', myanmar: 'my' };
const segmenters = new Map<string, Intl.Segmenter>();
/** What never begins a line: signs of repetition and abbreviation, marks, closing stops. */
const neverFirst = /^[\p{Mark}\p{Lm}\p{P}\p{Nd}\u0e2f\u200b\s]/u;
const neverLast = /[\p{Ps}\p{Pi}\u200b\s]$/u;
const breakable = '\u200b';
/** Stretches of a hundred characters and on to the next space: a segmenter's time grows with the square of what it is given. */
const stretches = /[^]{100}\S*\s|[^]+/gu;

/** The same text with U+200B wherever a word ends inside a run of Thai, Khmer, Lao or Burmese. */
export function markWordBreaks(text: string, family: Family): string {
  const locale = locales[family];
  if (!locale) return text;
  let segmenter = segmenters.get(locale);
  if (!segmenter) segmenters.set(locale, (segmenter = new Intl.Segmenter(locale, { granularity: 'word' })));
  let marked = '';
  let before = '';
  for (const stretch of text.match(stretches) ?? []) {
    for (const { segment } of segmenter.segment(stretch)) {
      const joined = before === '' || neverFirst.test(segment) || neverLast.test(before);
      marked += joined ? segment : breakable + segment;
      before = segment;
    }
  }
  return marked;
}
