// Where a line may break in scripts written without spaces between words: a zero-width space between the words
// that the Unicode segmenter finds. Node's and Chromium's dictionaries differ, so this is the only place that asks one.
import type { Family } from './fonts.ts';

const locales: Partial<Record<Family, string>> = { thai: 'th', khmer: 'km', lao: 'lo', myanmar: 'my' };
const segmenters = new Map<string, Intl.Segmenter>();
/** What never begins a line: signs of repetition and abbreviation, marks, closing stops. */
const neverFirst = /^[\p{Mark}\p{Lm}\p{P}\p{Nd}\u0e2f\u200b\s]/u;
const neverLast = /[\p{Ps}\p{Pi}\u200b\s]$/u;
const breakable = '\u200b';

/** The same text with U+200B wherever a word ends inside a run of Thai, Khmer, Lao or Burmese. */
export function markWordBreaks(text: string, family: Family): string {
  const locale = locales[family];
  if (!locale) return text;
  let segmenter = segmenters.get(locale);
  if (!segmenter) segmenters.set(locale, (segmenter = new Intl.Segmenter(locale, { granularity: 'word' })));
  let marked = '';
  for (const { segment } of segmenter.segment(text)) {
    const joined = marked === '' || neverFirst.test(segment) || neverLast.test(marked);
    marked += joined ? segment : breakable + segment;
  }
  return marked;
}
