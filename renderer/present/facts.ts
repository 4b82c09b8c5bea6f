// What the five screens say, taken from the plan: few words, figures as numbers. Pure; what is blank is null or ''.
import { inOrder } from '../../shared/base/order-key.ts';
import { isBegun } from '../../shared/checks/begun.ts';
import { peopleInGroups } from '../../shared/figures/people.ts';
import type { Sum } from '../../shared/figures/sum.ts';
import { itemTitle, itemsOf } from '../../shared/plan/address.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { firstWindows } from '../../shared/plan/sections/activation.ts';
import { phases } from '../../shared/plan/sections/sectors.ts';

/** A body by its short name where it has one. */
export function bodyName(plan: Plan, id: string): string {
  const short = plan.sections.coordination.actors[id]?.shortName.trim() ?? '';
  return short === '' ? itemTitle(plan, 'coordination.actors', id) : short;
}

const placeName = (plan: Plan, id: string): string => itemTitle(plan, 'population.places', id);
const begun = <Item extends { readonly id: string }>(
  plan: Plan,
  key: string,
  items: readonly Item[],
): Item[] =>
  items.filter(({ id }) => {
    const item = itemsOf(plan, key)[id];
    return item !== undefined && isBegun(key, item);
  });

export type Situation = {
  readonly title: string;
  readonly total: Sum;
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly places: string;
    readonly people: number | null;
    readonly source: string;
  }[];
  readonly cases: readonly {
    readonly id: string;
    readonly kind: 'likely' | 'worst';
    readonly what: string;
    readonly people: number | null;
    readonly days: number | null;
  }[];
};

/** The crisis, who is where, and what is planned for. */
export function situation(plan: Plan): Situation {
  const { scope, population, cases } = plan.sections;
  const groups = begun(plan, 'population.groups', inOrder(population.groups));
  return {
    title: scope.crisis.trim() || plan.title.trim(),
    total: peopleInGroups(population),
    groups: groups.map((group) => ({
      id: group.id,
      name: group.name,
      places: group.places
        .map((id) => placeName(plan, id))
        .filter(Boolean)
        .join(', '),
      people: group.headcount.value,
      source: group.headcount.source,
    })),
    cases: (['likely', 'worst'] as const).flatMap((kind) =>
      inOrder(cases.planningCases)
        .filter((one) => one.kind === kind)
        .slice(0, 1)
        .map((one) => ({
          id: one.id,
          kind,
          what: one.what.trim(),
          people: one.peopleAffected.value,
          days: one.durationDays,
        })),
    ),
  };
}

/** Objectives, and where the line runs between staying, relocating and evacuating. */
export function decision(plan: Plan) {
  const { objectives } = plan.sections;
  return {
    objectives: begun(plan, 'objectives.objectives', inOrder(objectives.objectives)).map(
      ({ id, statement }) => ({
        id,
        statement,
      }),
    ),
    line: [
      { step: 'stay', text: objectives.stayCriteria.trim() },
      { step: 'relocate', text: objectives.relocateCriteria.trim() },
      { step: 'evacuate', text: objectives.evacuateCriteria.trim() },
    ] as const,
    decidedBy: bodyName(plan, objectives.movementDecidedBy),
  };
}

/** Steps of the first day and activities by phase, each with who does it. */
export function whoDoesWhat(plan: Plan) {
  const { activation, sectors } = plan.sections;
  const steps = begun(plan, 'activation.checklist', inOrder(activation.checklist));
  const activities = begun(plan, 'sectors.activities', inOrder(sectors.activities)).filter(
    ({ status }) => status !== 'stopped',
  );
  return {
    windows: firstWindows.slice(0, 3).map((window) => ({
      window,
      steps: steps
        .filter((step) => step.window === window)
        .map((step) => ({ id: step.id, what: step.what, who: bodyName(plan, step.who) })),
    })),
    phases: phases.map((phase) => ({
      phase,
      activities: activities
        .filter((activity) => activity.phase === phase)
        .map(({ id, title, lead }) => ({ id, title, lead: bodyName(plan, lead) })),
    })),
  };
}

/** Gaps that are still open, in the order of the plan. */
export function openGaps(plan: Plan) {
  const isGap = (kind: string): boolean => kind === 'gap' || kind === '';
  return begun(plan, 'preparedness.actions', inOrder(plan.sections.preparedness.actions))
    .filter(({ kind, status }) => isGap(kind) && status !== 'done')
    .map(({ id, what, owner, due }) => ({ id, what, owner: bodyName(plan, owner), due }));
}

/** From where to where a route leads. */
export function routeEnds(plan: Plan, routeId: string): { readonly from: string; readonly to: string } {
  const route = plan.sections.movement.routes[routeId];
  return { from: placeName(plan, route?.from ?? ''), to: placeName(plan, route?.to ?? '') };
}
