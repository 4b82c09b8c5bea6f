// Languages migrants read or hear, with their own names and writing direction.
import { z } from '../base/zod.ts';
import data from '../../templates/frameworks/languages.json';
import { lookupBy, parsedOnce } from './parsed-once.ts';
import { Sourced } from './provenance.ts';

/** One language; the id is its ISO 639-1 code, or a three-letter code where it has none. */
export const Language = z.strictObject({
  id: z.string().regex(/^[a-z]{2,3}$/),
  name: z.string().min(1),
  ownName: z.string().min(1).optional(),
  direction: z.enum(['ltr', 'rtl']),
});
export type Language = z.infer<typeof Language>;

const list = parsedOnce(
  'templates/frameworks/languages.json',
  Sourced.extend({ note: z.string().min(1), languages: z.array(Language) }),
  data,
);

/** All languages, by English name. */
export const languages = (): readonly Language[] => list().languages;

/** The language with this code. */
export const languageById = lookupBy(languages, (language) => language.id);
