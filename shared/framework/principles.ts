// The ten principles of the MICIC Guidelines: official titles, meaning in our own words.
import { z } from '../base/zod.ts';
import data from '../../templates/frameworks/principles.json';
import { parsedOnce } from './parsed-once.ts';
import { Sourced } from './provenance.ts';

/** One principle. The status says how far its title was compared with the print. */
export const Principle = Sourced.extend({
  id: z.string().regex(/^P\d{1,2}$/),
  title: z.string().min(1),
  meaning: z.string().min(1),
});
export type Principle = z.infer<typeof Principle>;

/** The ten principles, P1 first. */
export const principles = parsedOnce(
  'templates/frameworks/principles.json',
  z.array(Principle).length(10),
  data,
);
