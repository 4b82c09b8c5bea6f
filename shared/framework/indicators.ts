// Starter indicators for early warning. Thresholds are left to the person: they depend on the place.
import { z } from '../base/zod.ts';
import data from '../../templates/frameworks/indicators.json';
import { lookupBy, parsedOnce } from './parsed-once.ts';
import { Sourced } from './provenance.ts';
import { CrisisRole } from './roles.ts';

/** One indicator: what is read, how often, from where, and a hint for the threshold. */
export const StarterIndicator = Sourced.extend({
  id: z.string().regex(/^[a-z-]+$/),
  family: z.enum(['conflict', 'disaster', 'mobility', 'trafficking', 'health']),
  name: z.string().min(1),
  unit: z.string().min(1),
  frequency: z.string().min(1),
  readFrom: z.string().min(1),
  hint: z.string().min(1),
  roles: z.array(CrisisRole).min(1),
});
export type StarterIndicator = z.infer<typeof StarterIndicator>;

/** The starter indicators. */
export const starterIndicators = parsedOnce(
  'templates/frameworks/indicators.json',
  z.array(StarterIndicator),
  data,
);

/** The starter indicator with this id. */
export const starterIndicatorById = lookupBy(starterIndicators, (indicator) => indicator.id);
