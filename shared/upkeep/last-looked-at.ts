// When the plan as a whole was last looked at, as far as its cover says.
import type { Sections } from '../plan/plan.ts';

/** The last day before or on `today` on which the plan took effect, was signed or got a row in its record of changes; ''. */
export const lastLookedAt = (cover: Sections['cover'], today: string): string =>
  [
    cover.validFrom,
    ...Object.values(cover.changes).map((change) => change.on),
    ...Object.values(cover.approvals).map((approval) => approval.signedOn),
  ]
    .filter((day) => day !== '' && day <= today)
    .sort()
    .at(-1) ?? '';
