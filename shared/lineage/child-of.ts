// A new plan under another: at which levels it may stand, and what it begins with.
import type { Ports } from '../base/ports.ts';
import { applyEdit } from '../plan/edit.ts';
import { levels } from '../plan/levels.ts';
import type { Level } from '../plan/levels.ts';
import type { Plan } from '../plan/plan.ts';
import { acceptEdits } from './accept.ts';
import type { Group } from './groups.ts';
import { isBelow } from './may-be-parent.ts';
import { offerFromParent } from './offer.ts';
import { allPicks, picksOf } from './picks.ts';

/** The levels below that of a plan, the highest first; none below a post or a province. */
export const levelsBelow = ({ level }: Pick<Plan, 'level'>): readonly Level[] =>
  levels.filter((one) => isBelow(one, level));

/** How many items a new plan would take over of these groups. */
export const itemsToTake = (child: Plan, parent: Plan, groups: readonly Group[]): number =>
  offerFromParent(child, parent, groups).length;

/** A blank plan with all that its parent has of these groups, and the parent named. */
export function childOf(child: Plan, parent: Plan, groups: readonly Group[], ports: Ports): Plan {
  const picks = picksOf(allPicks(offerFromParent(child, parent, groups)));
  const { edit } = acceptEdits(child, parent, { groups, picks, at: ports.now() });
  return applyEdit(child, edit, ports)?.plan ?? child;
}
