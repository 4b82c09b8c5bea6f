// Kinds of crisis a plan can be written for, with the family of hazard and whether the MICIC Guidelines cover it.
import { z } from '../base/zod.ts';
import data from '../../templates/frameworks/crisis-types.json';
import { lookupBy, parsedOnce } from './parsed-once.ts';
import { Sourced } from './provenance.ts';

/** Families of hazard; sectors are proposed by family. */
export const HazardFamily = z.enum([
  'hydrological',
  'meteorological',
  'geophysical',
  'climatological',
  'societal',
  'biological',
  'technological',
  'economic',
  'policy',
]);
export type HazardFamily = z.infer<typeof HazardFamily>;

/** One kind of crisis. `micicScope` is false where MCOF applies but the MICIC Guidelines do not. */
export const CrisisType = Sourced.extend({
  id: z.string().regex(/^[a-z-]+$/),
  name: z.string().min(1),
  family: HazardFamily,
  onset: z.enum(['sudden', 'slow', 'either']),
  micicScope: z.boolean(),
  note: z.string().min(1),
});
export type CrisisType = z.infer<typeof CrisisType>;

/** All kinds of crisis, in the order they are offered. */
export const crisisTypes = parsedOnce('templates/frameworks/crisis-types.json', z.array(CrisisType), data);

/** The kind of crisis with this id. */
export const crisisTypeById = lookupBy(crisisTypes, (type) => type.id);
