// Which plan may stand above which: never itself, never one that stands below it, never one of a lower level.
import { itemsOf } from '../plan/address.ts';
import type { Level } from '../plan/levels.ts';
import { mostTaken, parentKeys } from '../plan/parent-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { plansAbove } from './accept.ts';

/** A post and a province stand side by side: one abroad, one at home. */
const rank: Readonly<Record<Level, number>> = { national: 0, country: 1, post: 2, province: 2 };

/**
 * `itself` the same plan · `below` it has this plan above it · `lower` written for a lower level ·
 * `too-many` more items in one table than are taken over.
 */
export type ParentRefusal = 'itself' | 'below' | 'lower' | 'too-many';

/** Why a plan cannot be the parent of another; `null` when it can. */
export function refusalOfParent(plan: Plan, parent: Plan): ParentRefusal | null {
  if (parent.id === plan.id) return 'itself';
  if (plansAbove(parent).includes(plan.id)) return 'below';
  if (isBelow(parent.level, plan.level)) return 'lower';
  const isTooMany = parentKeys.some((key) => Object.keys(itemsOf(parent, key)).length > mostTaken);
  return isTooMany ? 'too-many' : null;
}

/** Whether a level stands below another. */
export const isBelow = (level: Level, other: Level): boolean => rank[level] > rank[other];

/** Both are written for the same level: allowed, as a framework may have parts, but said. */
export const isOfSameLevel = (plan: Plan, parent: Plan): boolean => rank[plan.level] === rank[parent.level];
