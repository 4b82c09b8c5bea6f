// The publications the framework data rests on: key, title, address, and how much weight each can bear.
// Addresses are printed, never opened: the program has no network.
import { z } from '../base/zod.ts';
import data from '../../templates/frameworks/sources.json';
import { lookupBy, parsedOnce } from './parsed-once.ts';

/** The weight of a source. A `copy` is a copy or a second-hand page: kept for reference, never alone in print. */
export const SourceGrade = z.enum(['official', 'un', 'ngo', 'press', 'copy']);
export type SourceGrade = z.infer<typeof SourceGrade>;

/** One publication. The address may lead to the site or section only, where the page itself could move. */
export const Source = z.strictObject({
  key: z.string().regex(/^S\d{2,3}$/),
  title: z.string().min(1),
  address: z.url(),
  grade: SourceGrade,
});
export type Source = z.infer<typeof Source>;

/** All sources, in key order. */
export const sources = parsedOnce('templates/frameworks/sources.json', z.array(Source), data);

/** The source with this key, such as `S64`; undefined for a key nobody shipped. */
export const sourceByKey = lookupBy(sources, (source) => source.key);

/** The source keys named in a text such as "S85, S86, table 2". */
export function sourceKeysIn(text: string): readonly string[] {
  return text.match(/\bS\d{2,3}\b/g) ?? [];
}

/** A source text with every key replaced by its title, fit for reading and printing. */
export function sourceTitleText(text: string): string {
  return text.replace(/\bS\d{2,3}\b/g, (key) => sourceByKey(key)?.title ?? key);
}
