// The 15 sectors of assistance of MCOF and which of them are usually proposed for a role and a crisis.
// A proposal is this workbench's own; the person includes or leaves out every sector.
import { z } from '../base/zod.ts';
import data from '../../templates/frameworks/sectors.json';
import { crisisTypeById, HazardFamily } from './crisis-types.ts';
import { LinkedSystemId } from './linked-systems.ts';
import { lookupBy, parsedOnce } from './parsed-once.ts';
import { Provenance, Sourced } from './provenance.ts';
import type { CrisisRole, Role } from './roles.ts';

/** The usual place of a sector for one role: its order (1 first), when it is proposed, and why. */
export const UsualSector = z.strictObject({
  order: z.number().int().min(1).max(15),
  families: z.union([z.literal('any'), z.array(HazardFamily)]),
  because: z.string().startsWith('because '),
});
export type UsualSector = z.infer<typeof UsualSector>;

/** One sector: official name, plain subtitle, what it covers in each phase, and its default links. */
export const Sector = Sourced.extend({
  id: z.string().regex(/^MCOF-\d\d$/),
  name: z.string().min(1),
  nameSource: z.string().min(1),
  nameStatus: Provenance,
  subtitle: z.string().min(1),
  phases: z.strictObject({ before: z.string().min(1), during: z.string().min(1), after: z.string().min(1) }),
  linkedSystems: z.array(LinkedSystemId),
  cluster: z.string().min(1).optional(),
  guidelines: z.array(z.string().regex(/^G\d{1,2}$/)).min(1),
  usual: Sourced.extend({ host: UsualSector, origin: UsualSector, transit: UsualSector }),
});
export type Sector = z.infer<typeof Sector>;

/** The 15 sectors, MCOF-01 first. */
export const sectors = parsedOnce('templates/frameworks/sectors.json', z.array(Sector).length(15), data);

/** The sector with this id, such as `MCOF-12`. */
export const sectorById = lookupBy(sectors, (sector) => sector.id);

/** The sectors in the order a planner in this role usually thinks of them. */
export function sectorsInUsualOrder(role: Role): readonly Sector[] {
  const key = usualKey(role);
  return [...sectors()].sort((a, b) => a.usual[key].order - b.usual[key].order);
}

/** A sector proposed for a plan, with the reason in words. */
export type ProposedSector = { readonly sectorId: string; readonly because: string };

/**
 * The sectors usually needed for a role and the kinds of crisis, at most `most`, in usual order.
 * Without a known kind of crisis every family counts, so something is always proposed.
 */
export function proposeSectors(
  role: Role,
  crisisTypeIds: readonly string[],
  most = 7,
): readonly ProposedSector[] {
  const key = usualKey(role);
  const families = new Set(crisisTypeIds.flatMap((id) => crisisTypeById(id)?.family ?? []));
  const fits = ({ families: usual }: UsualSector) =>
    usual === 'any' ||
    (families.size === 0 ? usual.length > 0 : usual.some((family) => families.has(family)));
  return sectorsInUsualOrder(role)
    .filter((sector) => fits(sector.usual[key]))
    .slice(0, most)
    .map((sector) => ({ sectorId: sector.id, because: sector.usual[key].because }));
}

/** A plan of two States has no usual order of its own: it follows the State of origin's. */
const usualKey = (role: Role): CrisisRole => (role === 'bilateral' ? 'origin' : role);
