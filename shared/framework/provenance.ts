// How far a fact was traced: one closed list of statuses and the shape every framework record carries.
// Knows nothing of plans or screens; the words people read for a status live in shared/words.
import { z } from '../base/zod.ts';

/**
 * How far a statement was traced back.
 * - `seen`: read in the source named beside it, or in a copy of it
 * - `seen-older-edition`: read, but in an older edition than the current one
 * - `unverified`: known from practice, the source's text could not be opened; shown as "to be confirmed"
 * - `derived`: computed from figures that are named
 * - `proposal`: suggested by this workbench; no standard says it
 * - `exercise-design`: invented for an exercise
 */
export const Provenance = z.enum([
  'seen',
  'seen-older-edition',
  'unverified',
  'derived',
  'proposal',
  'exercise-design',
]);
export type Provenance = z.infer<typeof Provenance>;

/** Where a record comes from. `source` is free text or holds source keys such as `S64` (see `sources.ts`). */
export const Sourced = z.strictObject({
  source: z.string().min(1),
  edition: z.string().min(1).optional(),
  status: Provenance,
});
export type Sourced = z.infer<typeof Sourced>;

/** True where a person must check the statement before relying on it. */
export function isToBeConfirmed(status: Provenance): boolean {
  return status === 'unverified' || status === 'seen-older-edition';
}
