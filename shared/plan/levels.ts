// At which level a plan is written. Knows nothing of plans, so that a parent's level can be declared beside them.

/** At which level the plan is written; `post` is an embassy or consulate. */
export const levels = ['national', 'country', 'post', 'province'] as const;
export type Level = (typeof levels)[number];
