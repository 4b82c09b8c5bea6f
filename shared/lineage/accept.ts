// From what a person picked of an offer to one edit: the items and answers taken over, and the parent kept as it is now.
// Nothing that was not picked is changed; nothing is taken without what it names, nothing removed that is still named.
import type { Instant } from '../base/ports.ts';
import { applyEdit } from '../plan/edit.ts';
import type { Edit } from '../plan/edit.ts';
import { mostAbove } from '../plan/parent-plan.ts';
import type { ParentKey, ParentPlan } from '../plan/parent-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { countReferences } from '../plan/references.ts';
import { additions } from './additions.ts';
import { groups } from './groups.ts';
import type { Group } from './groups.ts';
import { keptAfter } from './kept-after.ts';
import { offerFromParent } from './offer.ts';
import type { ItemOffer } from './offer.ts';
import type { Picks } from './picks.ts';

/** What to take: the groups looked at, and of these what was picked. `at` is when. */
export type TakeWish = { readonly groups?: readonly Group[]; readonly picks: Picks; readonly at: Instant };

/** An item that cannot go: `places` answers of the plan still name it. */
export type StillNamed = { readonly key: ParentKey; readonly here: string; readonly places: number };

export type Acceptance = {
  /** One edit and one step to undo. */
  readonly edit: Edit;
  /** How many items are taken over, changed or removed. */
  readonly items: number;
  /** Bodies that come along because something taken names them, by the parent's ids. */
  readonly along: readonly string[];
  readonly refused: readonly StillNamed[];
};

/** The edit that takes over what was picked from a parent as given. With no picks it only keeps the parent as it is now. */
export function acceptEdits(plan: Plan, parent: Plan, wish: TakeWish): Acceptance {
  const chosen = wish.groups ?? groups;
  const picked = offerFromParent(plan, parent, chosen).filter((found) => wish.picks.hasAnyOf(found));
  const { edits, along, hereOf } = additions(plan, parent, { chosen, picked, picks: wish.picks });
  const { removals, refused } = remove(plan, edits, picked, wish.at);
  const kept = keptAfter(plan, parent, { chosen, hereOf, refused });
  const named: ParentPlan = {
    planId: parent.id,
    title: parent.title,
    level: parent.level,
    edition: parent.sections.cover.edition,
    revision: parent.revision,
    takenAt: wish.at,
    above: plansAbove(parent),
    ...kept,
  };
  return {
    edit: {
      kind: 'many',
      name: { action: 'takeOver', subject: 'plan', title: parent.title },
      edits: [...edits, ...removals, { kind: 'parent', parent: named }],
    },
    items: picked.length - refused.length,
    along,
    refused,
  };
}

/** The ids of the plans above a plan: its parent, and what that knew of its own. */
export const plansAbove = ({ parentPlan }: Plan): readonly string[] =>
  parentPlan ? [parentPlan.planId, ...parentPlan.above].slice(0, mostAbove) : [];

/** Forgets the parent. What was taken over stays and is this plan's own from now on. */
export const forgetEdit: Edit = { kind: 'parent', parent: null };

/** Bodies last, so that one named only by what goes with it can go. */
function remove(
  plan: Plan,
  edits: readonly Edit[],
  picked: readonly ItemOffer[],
  at: Instant,
): { removals: Edit[]; refused: StillNamed[] } {
  const going = picked.filter(({ change }) => change === 'gone').toReversed();
  const removals: Edit[] = [];
  const refused: StillNamed[] = [];
  const ports = { now: () => at, newId: () => '', author: '' };
  let trial = plan;
  const tryOut = (edit: Edit): void => {
    trial = applyEdit(trial, edit, ports)?.plan ?? trial;
  };
  if (going.length > 0) edits.forEach(tryOut);
  for (const { key, here } of going) {
    const places = countReferences(trial, key, here);
    if (places > 0) {
      refused.push({ key, here, places });
      continue;
    }
    const removal: Edit = { kind: 'remove', collection: key, item: here };
    removals.push(removal);
    tryOut(removal);
  }
  return { removals, refused };
}
