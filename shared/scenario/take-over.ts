// What a new plan takes from a scenario: the facts, each marked with where it comes from. Every decision stays open.
// Knows nothing of screens; the take-over is one named edit, undone in one step.
import { inOrder } from '../base/order-key.ts';
import type { Ports } from '../base/ports.ts';
import type { Operation } from '../plan/commit.ts';
import { applyEdit } from '../plan/edit.ts';
import type { Edit } from '../plan/edit.ts';
import type { Plan } from '../plan/plan.ts';
import type { Origin } from '../plan/section.ts';
import { actorValues, groupValues, hazardValues, placeValues, practiceValues } from './facts-for-plan.ts';
import type { PlanIds } from './facts-for-plan.ts';
import { forParticipants } from './for-participants.ts';
import type { ParticipantsScenario } from './for-participants.ts';
import type { CrisisRole } from '../framework/roles.ts';
import type { Scenario } from './scenario.ts';
import type { CaseFacts, ScenarioGroup } from './scene.ts';

/**
 * Fills a plan with the facts of a scenario as seen from `role`: places, groups, hazards, the course of each
 * planning case, actors, practices (not used yet). Only what participants may read is taken, and only groups whose
 * people no other group counts, so that a plan may add its groups up; for a State of origin, its own nationals.
 * Answers `null` when the plan was already started from this scenario. Items the person made and planning cases
 * with text are left alone.
 */
export function takeOverScenario(
  plan: Plan,
  scenario: Scenario,
  role: CrisisRole,
  ports: Ports,
): { readonly plan: Plan; readonly operation: Operation } | null {
  if (plan.sections.scope.scenario === scenario.id) return null;
  const name = { action: 'takeOver', subject: 'scope.scenario', title: scenario.title } as const;
  return applyEdit(plan, { kind: 'many', name, edits: factEdits(plan, scenario, role, ports) }, ports);
}

function factEdits(plan: Plan, scenario: Scenario, role: CrisisRole, ports: Ports): Edit[] {
  const shown = forParticipants(scenario);
  const groups = shown.groups.filter((group) =>
    concerns(group, { role, seenFrom: seenFrom(scenario, role), country: plan.country }),
  );
  const ids = freshIds([...shown.places, ...groups], ports);
  const add = (
    collection: string,
    part: Traced & { readonly id: string },
    values: Readonly<Record<string, unknown>>,
  ): Edit => ({
    kind: 'add',
    collection,
    id: ids.get(part.id) ?? ports.newId(),
    values,
    origin: originOf(scenario, part),
  });
  return [
    ...scopeEdits(plan, scenario, role),
    ...shown.places.map((place) =>
      add('population.places', place, placeValues(place, shown.coordinatesNote)),
    ),
    ...groups.map((group) => add('population.groups', group, groupValues(group, ids, shown.sources))),
    ...shown.hazards.map((hazard) => add('risks.hazards', hazard, hazardValues(hazard, ids))),
    ...caseEdits(plan, scenario, shown, ports),
    ...shown.actors.map((actor) => add('coordination.actors', actor, actorValues(actor))),
    ...shown.practices.map((practice) =>
      add('sectors.practices', practice, practiceValues(practice, shown.sources)),
    ),
  ];
}

/** The role the case is told from: the plan's own, or the usual one where the case was not told from it. */
const seenFrom = (scenario: Scenario, role: CrisisRole): CrisisRole =>
  scenario.starts.some((start) => start.role === role) ? role : scenario.defaultRole;

const areaFor = (scenario: Scenario, role: CrisisRole): string =>
  scenario.starts.find((start) => start.role === seenFrom(scenario, role))?.area ?? '';

/** A State of origin plans for its own nationals, and for people whose nationality is not known. */
function concerns(
  group: ScenarioGroup,
  plan: { readonly role: CrisisRole; readonly seenFrom: CrisisRole; readonly country: string },
): boolean {
  if (group.countedElsewhere || !group.roles.includes(plan.seenFrom)) return false;
  if (plan.role !== 'origin' || plan.country === '' || group.nationality === 'undetermined') return true;
  return group.nationality === plan.country || (group.nationalities?.includes(plan.country) ?? false);
}

type Traced = { readonly id: string; readonly sources: readonly string[]; readonly status: Origin['status'] };

/** `ref` is scenario and part, e.g. `libya-2014/tripoli`; a part without a source of its own rests on the scenario. */
function originOf(scenario: Scenario, part: Traced): Origin {
  return {
    from: 'scenario',
    ref: `${scenario.id}/${part.id}`,
    sources: part.sources.length > 0 ? [...part.sources].sort() : [scenario.id],
    status: part.status,
  };
}

const freshIds = (parts: readonly { readonly id: string }[], ports: Ports): PlanIds =>
  new Map(parts.map((part) => [part.id, ports.newId()]));

/** The case's name, kind and area. Blank answers only; a plan from a real case is an exercise until someone says otherwise. */
function scopeEdits(plan: Plan, scenario: Scenario, role: CrisisRole): Edit[] {
  const scope = plan.sections.scope;
  const set = (field: string, value: unknown): Edit => ({
    kind: 'set',
    place: { section: 'scope', field },
    value,
  });
  return [
    set('scenario', scenario.id),
    ...(scope.use === '' ? [set('use', 'exercise')] : []),
    ...(scope.crisis === '' ? [set('crisis', scenario.title)] : []),
    ...(scope.crisisTypes.length === 0 ? [set('crisisTypes', [scenario.crisisType])] : []),
    ...(scope.area === '' ? [set('area', areaFor(scenario, role))] : []),
  ];
}

/** Replaces each planning case nobody has written in by one that tells the facts; its numbers stay blank. */
function caseEdits(plan: Plan, scenario: Scenario, shown: ParticipantsScenario, ports: Ports): Edit[] {
  const present = inOrder(plan.sections.cases.planningCases);
  const courses = ['likely', 'worst', 'best'] as const;
  return courses.flatMap((course) => {
    const facts = shown.cases.find((candidate) => candidate.course === course);
    const same = present.filter((item) => item.kind === course);
    if (!facts || same.some((item) => item.title !== '' || item.what !== '')) return [];
    return [...same.map((item) => removal(item.id)), caseAddition(scenario, facts, ports)];
  });
}

const removal = (item: string): Edit => ({ kind: 'remove', collection: 'cases.planningCases', item });

function caseAddition(scenario: Scenario, facts: CaseFacts, ports: Ports): Edit {
  const sources = [...new Set(facts.facts.flatMap((fact) => fact.sources))];
  return {
    kind: 'add',
    collection: 'cases.planningCases',
    id: ports.newId(),
    values: {
      kind: facts.course,
      title: facts.title,
      what: facts.facts.map((fact) => fact.text).join('\n'),
    },
    origin: originOf(scenario, { id: facts.id, sources, status: 'derived' }),
  };
}
