// The systems a sector or an activity is linked with, so that migrants' needs are not planned beside them.
import { z } from '../base/zod.ts';
import data from '../../templates/frameworks/linked-systems.json';
import { parsedOnce } from './parsed-once.ts';
import { Sourced } from './provenance.ts';

/** The code of a linked system. */
export const LinkedSystemId = z.enum([
  'humanitarian_cluster',
  'refugee_protection',
  'peace_security',
  'development',
]);
export type LinkedSystemId = z.infer<typeof LinkedSystemId>;

/** One linked system. */
export const LinkedSystem = Sourced.extend({
  id: LinkedSystemId,
  name: z.string().min(1),
  meaning: z.string().min(1),
});
export type LinkedSystem = z.infer<typeof LinkedSystem>;

/** The four linked systems. */
export const linkedSystems = parsedOnce(
  'templates/frameworks/linked-systems.json',
  z.array(LinkedSystem).length(4),
  data,
);
