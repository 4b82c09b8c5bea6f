// Starting a plan: blank or from a scenario, the same way from a window and from the command line.
import type { Ports } from '../base/ports.ts';
import { sectors } from '../framework/sectors.ts';
import { newPlan } from '../plan/new-plan.ts';
import type { Level, Plan, Role } from '../plan/plan.ts';
import type { Template } from '../plan/template.ts';
import { sayFacts } from './say-facts.ts';
import type { Say } from './say-facts.ts';
import type { Scenario, ScenarioStart } from './scenario.ts';
import { takeOverScenario } from './take-over.ts';

/** What a person chooses before a plan exists. Absent answers take the scenario's, then the template's first. */
export type StartWish = {
  readonly template: Template;
  readonly scenario?: Scenario | undefined;
  readonly path?: string | undefined;
  readonly role?: Role | undefined;
  readonly level?: Level | undefined;
  readonly country?: string | undefined;
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  /** How the facts of the scenario read in that language; without it they are taken over as they are. */
  readonly say?: Say | undefined;
};

/** The scenario's own start for a role; its default role's when the role is not one it can be played in. */
export function scenarioStart(scenario: Scenario, role: Role | undefined): ScenarioStart | undefined {
  const wanted = role ?? scenario.defaultRole;
  return (
    scenario.starts.find((start) => start.role === wanted) ??
    scenario.starts.find((start) => start.role === scenario.defaultRole)
  );
}

/** The roles a plan of this template can be started in, from a scenario only those its case is told from. */
export const startRoles = (template: Template, scenario?: Scenario): readonly Role[] =>
  scenario
    ? scenario.starts.map(({ role }) => role).filter((role) => template.roles.includes(role))
    : template.roles;

/** The role to begin with: the scenario's usual one where the template is written for it, else the first there is. */
export function usualRole(template: Template, scenario?: Scenario): Role {
  const playable = startRoles(template, scenario);
  const usual = scenario?.defaultRole;
  return (usual && playable.includes(usual) ? usual : playable[0]) ?? template.roles[0] ?? 'host';
}

/** Makes the plan. From a scenario its facts are filled in and it is marked as written in an exercise. */
export function startPlan(wish: StartWish, ports: Ports): Plan {
  const { levels } = wish.template;
  const role = wish.role ?? usualRole(wish.template, wish.scenario);
  const scenario = wish.scenario && wish.say ? sayFacts(wish.scenario, wish.say) : wish.scenario;
  const start = scenario ? scenarioStart(scenario, role) : undefined;
  const usualLevel = start && levels.includes(start.level) ? start.level : levels[0];
  const plan = newPlan(
    {
      title: wish.title ?? start?.title ?? '',
      role,
      level: wish.level ?? usualLevel ?? 'national',
      country: wish.country ?? start?.country ?? '',
      language: wish.language ?? 'en',
      template: {
        id: wish.template.id,
        version: wish.template.version,
        path: wish.path ?? wish.template.paths[0]?.id ?? '',
      },
      sectorIds: sectors().map((sector) => sector.id),
    },
    ports,
  );
  if (!scenario || role === 'bilateral') return plan;
  return takeOverScenario(plan, scenario, role, ports)?.plan ?? plan;
}
