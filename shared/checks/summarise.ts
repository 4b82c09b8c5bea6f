// What the library and the home page say of a plan at a glance.
import { seatsAgainstPeople } from '../figures/seats-against-people.ts';
import { riskBand, riskScore } from '../framework/scale-profiles.ts';
import { inOrder } from '../base/order-key.ts';
import type { Plan } from '../plan/plan.ts';
import { templateById } from '../plan/templates.ts';
import { countProblems } from './check-plan.ts';
import type { Problem, Severity } from './problem.ts';
import { readiness } from './readiness.ts';
import type { MissingPlace, Readiness } from './readiness.ts';

/** What a library row shows; the shape of the host's index. */
export type PlanSummary = {
  readonly id: string;
  readonly title: string;
  readonly country: string;
  readonly role: string;
  readonly crisis: string;
  readonly template: string;
  readonly path: string;
  readonly readiness: number;
};

/** Sums a plan up for the library. A plan of a template this program does not have has no readiness. */
export function summarise(plan: Plan): PlanSummary {
  const template = templateById(plan.template.id);
  return {
    id: plan.id,
    title: plan.title,
    country: plan.country,
    role: plan.role,
    crisis: plan.sections.scope.crisis,
    template: plan.template.id,
    path: plan.template.path,
    readiness: template ? readiness(plan, template).percent : 0,
  };
}

/** Where to go on: the first step that is not ready, and the first answer missing in it. `null`: all are ready. */
export type NextStep = { readonly stepId: string; readonly place: MissingPlace | null };

export function nextStep(found: Readiness): NextStep | null {
  const step = found.steps.find((candidate) => candidate.state !== 'ready' && candidate.asked > 0);
  return step ? { stepId: step.stepId, place: step.missing[0] ?? null } : null;
}

/** The strip above the grid. A null means: not yet known. */
export type Headline = {
  readonly people: { readonly value: number; readonly kind: 'likely' | 'worst' | 'best' } | null;
  readonly highestRisk: {
    readonly hazardId: string;
    readonly name: string;
    readonly score: number;
    readonly band: 'low' | 'medium' | 'high';
  } | null;
  readonly readiness: number;
  readonly problems: Readonly<Record<Severity, number>>;
  readonly daysToClear: number | null;
};

/** The headline of a plan, from what was already worked out about it. */
export function headline(
  plan: Plan,
  known: { readonly readiness: Readiness; readonly problems: readonly Problem[] },
): Headline {
  return {
    people: peopleAffected(plan),
    highestRisk: highestRisk(plan),
    readiness: known.readiness.percent,
    problems: countProblems(known.problems),
    daysToClear: seatsAgainstPeople(plan.sections).main.value,
  };
}

/** The likely case's number; failing that the worst's, then the best's. */
function peopleAffected(plan: Plan): Headline['people'] {
  for (const kind of ['likely', 'worst', 'best'] as const)
    for (const planningCase of inOrder(plan.sections.cases.planningCases)) {
      const value = planningCase.peopleAffected.value;
      if (planningCase.kind === kind && value !== null) return { value, kind };
    }
  return null;
}

function highestRisk(plan: Plan): Headline['highestRisk'] {
  let highest: Headline['highestRisk'] = null;
  for (const hazard of inOrder(plan.sections.risks.hazards)) {
    const score = riskScore(hazard.likelihood, hazard.impact);
    if (score !== null && score > (highest?.score ?? 0))
      highest = { hazardId: hazard.id, name: hazard.name, score, band: riskBand(score) };
  }
  return highest;
}
