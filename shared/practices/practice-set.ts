// A set of practices as data: the MICIC sample practices, or those of a case that is no scenario to play.
// Practices of the shipped scenarios are not written again here; the library gathers them.
import { z } from '../base/zod.ts';
import { Provenance } from '../framework/provenance.ts';
import { CrisisRole, Phase } from '../framework/roles.ts';
import { GuidelineId, SectorId } from '../scenario/course.ts';
import { CountryCode } from '../scenario/scene.ts';
import { ScenarioRef, Source } from '../scenario/statement.ts';

/**
 * One practice. `sources` are keys of the set's own sources, or of `frameworks/sources.json` (`S45`).
 * The status covers what was done; `whyItWorked` and `whatItNeedsHere` are always our reading of it.
 */
export const PracticeRecord = z.strictObject({
  id: ScenarioRef,
  title: z.string().min(1),
  who: z.string().min(1),
  what: z.string().min(1),
  whyItWorked: z.string().min(1),
  whatItNeedsHere: z.string().min(1),
  guidelines: z.array(GuidelineId).min(1),
  sectors: z.array(SectorId).min(1),
  phases: z.array(Phase).min(1),
  /** The roles of a State for which it is told. */
  roles: z.array(CrisisRole).min(1),
  /** Where it was done; empty where no country is named. */
  countries: z.array(CountryCode),
  /** When it was done or began, where the source says so. */
  year: z.int().min(1990).max(2100).optional(),
  sources: z.array(z.string().regex(/^[A-Z]\d{2}$/)).min(1),
  status: Provenance,
});
export type PracticeRecord = z.infer<typeof PracticeRecord>;

/** One file in templates/practices/. */
export const PracticeSet = z.strictObject({
  id: ScenarioRef,
  kind: z.enum(['micic', 'case']),
  title: z.string().min(1),
  practices: z.array(PracticeRecord).min(1),
  sources: z.array(Source),
});
export type PracticeSet = z.infer<typeof PracticeSet>;
