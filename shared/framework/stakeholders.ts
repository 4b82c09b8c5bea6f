// The seven kinds of actor the MICIC Guidelines speak to.
import { z } from '../base/zod.ts';
import data from '../../templates/frameworks/stakeholders.json';
import { parsedOnce } from './parsed-once.ts';
import { Sourced } from './provenance.ts';

/** The code of a kind of actor. */
export const StakeholderId = z.enum([
  'host_state',
  'state_of_origin',
  'state_of_transit',
  'private_sector',
  'civil_society',
  'international_organization',
  'migrants',
]);
export type StakeholderId = z.infer<typeof StakeholderId>;

/** One kind of actor. */
export const Stakeholder = Sourced.extend({
  id: StakeholderId,
  name: z.string().min(1),
  meaning: z.string().min(1),
});
export type Stakeholder = z.infer<typeof Stakeholder>;

/** The seven kinds of actor. */
export const stakeholders = parsedOnce(
  'templates/frameworks/stakeholders.json',
  z.array(Stakeholder).length(7),
  data,
);
