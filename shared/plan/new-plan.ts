// A new plan: blank everywhere, but for the rows that are structure (the fifteen sectors, the planning cases).
import type { Ports } from '../base/ports.ts';
import { orderBetween } from '../base/order-key.ts';
import { blankFields, blankSection, noOrigin } from './section.ts';
import { allSections, sectionDefinitions } from './sections.ts';
import { planFormat, planVersion } from './plan.ts';
import type { Level, Plan, Role } from './plan.ts';

/** What must be known before a plan can exist. `sectorIds` in their official order. */
export type NewPlan = {
  readonly title: string;
  readonly role: Role;
  readonly level: Level;
  readonly country: string;
  readonly language: string;
  readonly template: { readonly id: string; readonly version: number; readonly path: string };
  readonly sectorIds: readonly string[];
};

/** Makes a blank plan. The three planning cases stand ready, none of them filled. */
export function newPlan(wish: NewPlan, ports: Ports): Plan {
  const { sectorIds, ...header } = wish;
  const sections = Object.fromEntries(
    Object.entries(sectionDefinitions).map(([key, definition]) => [key, blankSection(definition)]),
  ) as unknown as Record<string, Record<string, unknown>>;
  sections['sectors'] = {
    ...sections['sectors'],
    choices: rows(sectorIds, (id) => ({
      ...blankFields(allSections.sectors.collections.choices.fields),
      id,
    })),
  };
  const caseFields = allSections.cases.collections.planningCases.fields;
  sections['cases'] = {
    ...sections['cases'],
    planningCases: rows(['likely', 'worst', 'best'], (kind) => ({
      ...blankFields(caseFields),
      kind,
      id: ports.newId(),
    })),
  };
  return {
    format: planFormat,
    version: planVersion,
    id: ports.newId(),
    ...header,
    revision: '',
    parents: [],
    parentPlan: null,
    changedAt: ports.now(),
    sections: sections as unknown as Plan['sections'],
    restricted: blankSection(allSections.restricted) as unknown as Plan['restricted'],
    translations: {},
  };
}

function rows<Row extends { readonly id: unknown }>(
  names: readonly string[],
  make: (name: string) => Row,
): Record<string, unknown> {
  let order: string | null = null;
  const made: Record<string, unknown> = {};
  for (const name of names) {
    order = orderBetween(order, null);
    const row = make(name);
    made[String(row.id)] = { ...row, order, origin: noOrigin };
  }
  return made;
}
