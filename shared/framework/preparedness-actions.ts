// Minimum and advanced preparedness actions to start from, general ones and those made for migrants.
import { z } from '../base/zod.ts';
import data from '../../templates/frameworks/preparedness-actions.json';
import { lookupBy, parsedOnce } from './parsed-once.ts';
import { Sourced } from './provenance.ts';
import { CrisisRole } from './roles.ts';

/** One action. Minimum actions are done always; advanced ones when a risk is medium or high. */
export const StarterAction = Sourced.extend({
  id: z.string().regex(/^[a-z-]+$/),
  kind: z.enum(['minimum', 'advanced']),
  group: z.enum(['riskMonitoring', 'coordination', 'information', 'delivery', 'migrants', 'activation']),
  what: z.string().min(1),
  roles: z.array(CrisisRole).min(1),
  sector: z
    .string()
    .regex(/^MCOF-\d\d$/)
    .optional(),
});
export type StarterAction = z.infer<typeof StarterAction>;

/** The starter actions, minimum ones first. */
export const starterActions = parsedOnce(
  'templates/frameworks/preparedness-actions.json',
  z.array(StarterAction),
  data,
);

/** The starter action with this id. */
export const starterActionById = lookupBy(starterActions, (action) => action.id);
