// Which sectors are proposed for this plan, by role and kind of crisis, each with its reason.
import { proposeSectors as usualSectors, sectorsInUsualOrder } from '../framework/sectors.ts';
import type { Plan } from '../plan/plan.ts';

/** `reason` is a clause in our own words that begins with "because", or '' for a sector that is not proposed. */
export type SectorProposal = {
  readonly sectorId: string;
  readonly proposed: boolean;
  readonly reason: string;
};

/** All fifteen sectors, the proposed five to seven first, in the order a planner in this role usually thinks of them. */
export function proposeSectors(plan: Plan): readonly SectorProposal[] {
  const { scope, risks } = plan.sections;
  const types = new Set([
    ...scope.crisisTypes,
    ...Object.values(risks.hazards).flatMap((hazard) => (hazard.crisisType ? [hazard.crisisType] : [])),
  ]);
  const proposed = usualSectors(plan.role, [...types].sort());
  const named = new Set(proposed.map(({ sectorId }) => sectorId));
  return [
    ...proposed.map(({ sectorId, because }) => ({ sectorId, proposed: true, reason: because })),
    ...sectorsInUsualOrder(plan.role)
      .filter((sector) => !named.has(sector.id))
      .map((sector) => ({ sectorId: sector.id, proposed: false, reason: '' })),
  ];
}
