// Provinces and districts of four countries with their place codes and the time they were valid.
// Seeds to choose from: a plan keeps its own places, with names its owner can change.
import { z } from '../base/zod.ts';
import khmer from '../../templates/places/kh.json';
import libya from '../../templates/places/ly.json';
import thailand from '../../templates/places/th.json';
import vietNam from '../../templates/places/vn.json';
import { lookupBy, parsedOnce } from './parsed-once.ts';
import { Provenance, Sourced } from './provenance.ts';

/** One administrative unit. Its parent is stored, never cut from the code; `mergedInto` leads to its successor. */
export const PlaceSeed = z.strictObject({
  id: z.string().min(1),
  pcode: z.string().min(1).optional(),
  name: z.string().min(1),
  ownName: z.string().min(1).optional(),
  level: z.enum(['adm1', 'adm2']),
  parent: z.string().min(1).optional(),
  validFrom: z.iso.date().optional(),
  validTo: z.iso.date().optional(),
  mergedInto: z.string().min(1).optional(),
  mergeStatus: Provenance.optional(),
});
export type PlaceSeed = z.infer<typeof PlaceSeed>;

/** The units of one country. `validFrom` is the date of the list; a unit may carry its own. */
export const PlaceList = Sourced.extend({
  country: z.string().regex(/^[A-Z]{3}$/),
  note: z.string().min(1),
  validFrom: z.iso.date(),
  pattern: z.string().min(1),
  units: z.array(PlaceSeed).min(1),
});
export type PlaceList = z.infer<typeof PlaceList>;

/** The lists shipped: Cambodia, Libya, Thailand, Viet Nam. */
export const placeLists = parsedOnce('templates/places/*.json', z.array(PlaceList), [
  khmer,
  libya,
  thailand,
  vietNam,
]);

const units = (): readonly PlaceSeed[] => placeLists().flatMap((list) => list.units);

/** The unit with this id: its place code, or an id of its own where none is known. */
export const placeSeedById = lookupBy(units, (unit) => unit.id);

/** The units of a country (alpha-3) valid on a day; all that ever were when no day is given. */
export function placeSeedsOf(country: string, on?: string): readonly PlaceSeed[] {
  const list = placeLists().find((candidate) => candidate.country === country);
  return (list?.units ?? []).filter(
    ({ validFrom, validTo }) =>
      on === undefined ||
      ((validFrom === undefined || validFrom <= on) && (validTo === undefined || on <= validTo)),
  );
}
