// How far the activities serve each of the fifteen MICIC guidelines.
import { inOrder } from '../base/order-key.ts';
import { defaultGuidelines, guidelines } from '../framework/guidelines.ts';
import { isBlank } from '../plan/field-kinds.ts';
import type { Sections } from '../plan/plan.ts';

type Activity = Sections['sectors']['activities'][string];

/** `covered`: an activity serves it and has a lead, a date and resources; `partial`: one of these is not there yet; `gap`: none serves it. */
export type GuidelineState = 'covered' | 'partial' | 'gap';
export type GuidelineRow = {
  readonly guidelineId: string;
  readonly state: GuidelineState;
  readonly activityIds: readonly string[];
};

/** The guidelines an activity serves: those a person named, else those its sector and phase usually serve. */
export const guidelinesOf = (activity: Activity): readonly string[] =>
  activity.guidelines.length > 0 ? activity.guidelines : defaultGuidelines(activity.sector, activity.phase);

/** Whether an activity has a lead, a date and something to do it with. */
export const isFull = (activity: Activity): boolean =>
  activity.lead !== '' &&
  !(isBlank(activity.end) && isBlank(activity.start)) &&
  (activity.resources.length > 0 || activity.cost.amount !== null);

/** One row for each guideline, G1 first. */
export function guidelineCoverage(sectors: Pick<Sections['sectors'], 'activities'>): readonly GuidelineRow[] {
  const serving = new Map<string, Activity[]>();
  for (const activity of inOrder(sectors.activities)) {
    if (activity.status === 'stopped') continue;
    for (const id of guidelinesOf(activity)) {
      const there = serving.get(id);
      if (there) there.push(activity);
      else serving.set(id, [activity]);
    }
  }
  return guidelines().map(({ id }) => {
    const activities = serving.get(id) ?? [];
    const state = activities.length === 0 ? 'gap' : activities.some(isFull) ? 'covered' : 'partial';
    return { guidelineId: id, state, activityIds: activities.map((activity) => activity.id) };
  });
}
