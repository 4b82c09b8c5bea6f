// The role the planning State holds, the level a plan is written for, and the phases of a crisis.
// Only the codes; their names for people live in shared/words.
import { z } from '../base/zod.ts';

/** The role the planning State holds in this plan. */
export const Role = z.enum(['host', 'origin', 'transit', 'bilateral']);
export type Role = z.infer<typeof Role>;

/** The level a plan is written for. */
export const Level = z.enum(['national', 'country', 'post', 'province']);
export type Level = z.infer<typeof Level>;

/** Time relative to the crisis. The phases may run side by side in different places. */
export const Phase = z.enum(['before', 'during', 'after']);
export type Phase = z.infer<typeof Phase>;

/** The roles a single State can hold towards migrants in a crisis; `bilateral` plans belong to two States. */
export const CrisisRole = z.enum(['host', 'origin', 'transit']);
export type CrisisRole = z.infer<typeof CrisisRole>;
