// The three phases of a crisis with their names in MCOF and in the MICIC Guidelines.
import { z } from '../base/zod.ts';
import data from '../../templates/frameworks/phases.json';
import { parsedOnce } from './parsed-once.ts';
import { Sourced } from './provenance.ts';
import { Phase } from './roles.ts';

/** One phase in words. */
export const PhaseRecord = Sourced.extend({
  id: Phase,
  name: z.string().min(1),
  micicName: z.string().min(1),
  meaning: z.string().min(1),
});
export type PhaseRecord = z.infer<typeof PhaseRecord>;

/** The three phases, before first. */
export const phases = parsedOnce('templates/frameworks/phases.json', z.array(PhaseRecord).length(3), data);
