// Countries or territories and nationalities. Names can be replaced by the owner of a plan; codes stay.
import { z } from '../base/zod.ts';
import countryData from '../../templates/frameworks/countries.json';
import nationalityData from '../../templates/frameworks/nationalities.json';
import { lookupBy, parsedOnce } from './parsed-once.ts';
import { Sourced } from './provenance.ts';

/** One country or territory of ISO 3166-1, or an invented State; the id is its alpha-3 code. */
export const Country = z.strictObject({
  id: z.string().regex(/^[A-Z]{3}$/),
  alpha2: z.string().regex(/^[A-Z]{2}$/),
  name: z.string().min(1),
  longName: z.string().min(1).optional(),
  earlierName: z.string().min(1).optional(),
  /** Set on the States invented for exercises and examples. */
  status: z.literal('exercise-design').optional(),
});
export type Country = z.infer<typeof Country>;

/** A choice beside the countries where a nationality is asked: stateless, undetermined, several. */
export const SpecialNationality = z.strictObject({
  id: z.enum(['stateless', 'undetermined', 'mixed']),
  name: z.string().min(1),
});
export type SpecialNationality = z.infer<typeof SpecialNationality>;

const countryList = parsedOnce(
  'templates/frameworks/countries.json',
  Sourced.extend({ note: z.string().min(1), countries: z.array(Country) }),
  countryData,
);
const nationalityList = parsedOnce(
  'templates/frameworks/nationalities.json',
  Sourced.extend({ note: z.string().min(1), special: z.array(SpecialNationality).length(3) }),
  nationalityData,
);

/** All countries or territories, by English name. */
export const countries = (): readonly Country[] => countryList().countries;

/** What is said wherever the list is shown or printed. */
export const countriesNote = (): string => countryList().note;

/** The country or territory with this alpha-3 code. */
export const countryById = lookupBy(countries, (country) => country.id);

/** Everything a nationality may be: stateless, undetermined, several, then every country or territory. */
export const nationalities = (): readonly { readonly id: string; readonly name: string }[] => [
  ...nationalityList().special,
  ...countries(),
];
