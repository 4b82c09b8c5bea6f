// Starting a plan: blank or from a scenario, the same way from a window and from the command line.
import type { Ports } from '../base/ports.ts';
import { sectors } from '../framework/sectors.ts';
import { newPlan } from '../plan/new-plan.ts';
import type { Level, Plan, Role } from '../plan/plan.ts';
import type { Template } from '../plan/template.ts';
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
};

/** The scenario's own start for a role; its default role's when the role is not one it can be played in. */
export function scenarioStart(scenario: Scenario, role: Role | undefined): ScenarioStart | undefined {
  const wanted = role ?? scenario.defaultRole;
  return (
    scenario.starts.find((start) => start.role === wanted) ??
    scenario.starts.find((start) => start.role === scenario.defaultRole)
  );
}

/** Makes the plan. From a scenario its facts are filled in and it is marked as written in an exercise. */
export function startPlan(wish: StartWish, ports: Ports): Plan {
  const start = wish.scenario ? scenarioStart(wish.scenario, wish.role) : undefined;
  const role = wish.role ?? start?.role ?? wish.template.roles[0] ?? 'host';
  const plan = newPlan(
    {
      title: wish.title ?? start?.title ?? '',
      role,
      level: wish.level ?? start?.level ?? wish.template.levels[0] ?? 'national',
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
  if (!wish.scenario || role === 'bilateral') return plan;
  return takeOverScenario(plan, wish.scenario, role, ports)?.plan ?? plan;
}
