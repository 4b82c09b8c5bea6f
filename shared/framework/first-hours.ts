// Checklist rows for the first 72 hours by role and window, to start a plan's own checklists from.
import { z } from '../base/zod.ts';
import data from '../../templates/frameworks/first-hours.json';
import { parsedOnce } from './parsed-once.ts';
import { Sourced } from './provenance.ts';
import { CrisisRole } from './roles.ts';
import type { Role } from './roles.ts';

/** The windows after the trigger: hours 0–1, 1–6, 6–24 and 24–72. */
export const FirstHoursWindow = z.enum(['h0to1', 'h1to6', 'h6to24', 'h24to72']);
export type FirstHoursWindow = z.infer<typeof FirstHoursWindow>;

/** One row: what is done in which window, by which function, in which roles. */
export const FirstHoursRow = Sourced.extend({
  id: z.string().regex(/^[a-z0-9-]+$/),
  window: FirstHoursWindow,
  what: z.string().min(1),
  who: z.string().min(1),
  roles: z.array(CrisisRole).min(1),
});
export type FirstHoursRow = z.infer<typeof FirstHoursRow>;

/** All rows, earliest window first. */
export const firstHoursRows = parsedOnce(
  'templates/frameworks/first-hours.json',
  z.array(FirstHoursRow),
  data,
);

/** The rows for one role. A plan of two States takes the rows every role shares. */
export function firstHoursFor(role: Role): readonly FirstHoursRow[] {
  return firstHoursRows().filter(({ roles }) =>
    role === 'bilateral' ? roles.length === 3 : roles.includes(role),
  );
}
