// The fifteen MICIC guidelines: official titles, phase, whom they address, and practices in our own words.
import { z } from '../base/zod.ts';
import data from '../../templates/frameworks/guidelines.json';
import { lookupBy, parsedOnce } from './parsed-once.ts';
import { Provenance, Sourced } from './provenance.ts';
import { Phase } from './roles.ts';
import { sectors } from './sectors.ts';
import { StakeholderId } from './stakeholders.ts';

/** One guideline. Its status covers title and practices; whom it addresses has a status of its own. */
export const Guideline = Sourced.extend({
  id: z.string().regex(/^G\d{1,2}$/),
  title: z.string().min(1),
  phase: Phase,
  addressees: z.array(StakeholderId).min(1),
  addresseesStatus: Provenance,
  practices: z.array(z.string().min(1)).min(3),
});
export type Guideline = z.infer<typeof Guideline>;

/** The fifteen guidelines, G1 first. */
export const guidelines = parsedOnce(
  'templates/frameworks/guidelines.json',
  z.array(Guideline).length(15),
  data,
);

/** The guideline with this id, such as `G13`. */
export const guidelineById = lookupBy(guidelines, (guideline) => guideline.id);

/**
 * The guidelines an activity of this sector and phase serves unless the person says otherwise.
 * G8 (capacity and lessons) belongs to every sector before and after a crisis. The cross-walk is a proposal.
 */
export function defaultGuidelines(sectorId: string, phase: Phase | ''): readonly string[] {
  const own = sectors().find((sector) => sector.id === sectorId)?.guidelines ?? [];
  const everywhere = phase === 'before' || phase === 'after' ? ['G8'] : [];
  return [...new Set([...own, ...everywhere])].sort();
}
