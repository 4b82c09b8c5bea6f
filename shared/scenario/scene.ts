// What stands on the stage before the first inject: places, people, hazards, actors, resources, the course of the case.
// Facts only; what to do about them is left to the plan.
import { z } from '../base/zod.ts';
import { CrisisRole } from '../framework/roles.ts';
import { StakeholderId } from '../framework/stakeholders.ts';
import { QuantityValue } from './quantity.ts';
import { ScenarioRef, Statement, sourcedPart } from './statement.ts';

/** ISO 3166-1 alpha-3. */
export const CountryCode = z.string().regex(/^[A-Z]{3}$/);
export type CountryCode = z.infer<typeof CountryCode>;

/** A kind of crisis of the framework data, e.g. `flood`. */
export const CrisisTypeId = z.string().regex(/^[a-z-]+$/);
export type CrisisTypeId = z.infer<typeof CrisisTypeId>;

export const PlaceKind = z.enum([
  'city',
  'province',
  'industrial-estate',
  'work-site',
  'shelter',
  'campus',
  'border-crossing',
  'airport',
  'port',
  'road',
  'coordination-centre',
]);
export type PlaceKind = z.infer<typeof PlaceKind>;

/** How far the coordinates may be off. All of them are to be checked against a gazetteer before use in the field. */
export const PlacePrecision = z.enum(['about-1-km', 'about-5-km', 'area']);
export type PlacePrecision = z.infer<typeof PlacePrecision>;

/** A place of the case. `role` says what it was in the case; sources and status speak of that role. */
export const ScenarioPlace = z.strictObject({
  ...sourcedPart,
  name: z.string().min(1),
  country: CountryCode,
  pcode: z.string().min(1).optional(),
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  precision: PlacePrecision,
  kind: PlaceKind,
  role: z.string().min(1),
});
export type ScenarioPlace = z.infer<typeof ScenarioPlace>;

/** A nationality, or that it is mixed, or that no source gives it. */
export const Nationality = z.union([CountryCode, z.enum(['mixed', 'undetermined', 'stateless'])]);
export type Nationality = z.infer<typeof Nationality>;

/**
 * A group of people in the case. `roles` names the plans it belongs in (a host plan, an origin plan).
 * `countedElsewhere`: its people are counted in other groups, so a plan that adds groups up leaves it out.
 * `headcountNote` tells participants how the first figure is worded and what other figures there are.
 */
export const ScenarioGroup = z.strictObject({
  ...sourcedPart,
  name: z.string().min(1),
  roles: z.array(CrisisRole).min(1),
  countedElsewhere: z.boolean(),
  nationality: Nationality,
  nationalities: z.array(CountryCode).optional(),
  places: z.array(ScenarioRef),
  headcount: z.array(QuantityValue).min(1),
  headcountNote: z.string().min(1).optional(),
  sexAndAge: z.string().min(1),
  documents: z.string().min(1),
  documentHolder: z.enum(['themselves', 'employer', 'recruiter', 'mixed', 'unknown']),
  languages: z.array(z.string().min(2)),
  employer: z.string().min(1).optional(),
  vulnerabilities: z.array(z.string().min(1)),
  capacities: z.array(z.string().min(1)),
});
export type ScenarioGroup = z.infer<typeof ScenarioGroup>;

/** A hazard of the case. Likelihood and impact are for the table to judge, so they are not here. */
export const ScenarioHazard = z.strictObject({
  ...sourcedPart,
  name: z.string().min(1),
  crisisType: CrisisTypeId,
  places: z.array(ScenarioRef),
  facts: z.array(Statement).min(1),
});
export type ScenarioHazard = z.infer<typeof ScenarioHazard>;

/** What the history says about a likely, a better and a worse course, as facts; the planning numbers are decided in the plan. */
export const CaseFacts = z.strictObject({
  id: ScenarioRef,
  course: z.enum(['best', 'likely', 'worst']),
  title: z.string().min(1),
  facts: z.array(Statement).min(1),
});
export type CaseFacts = z.infer<typeof CaseFacts>;

/** A body or group that acted in the case. */
export const ScenarioActor = z.strictObject({
  ...sourcedPart,
  name: z.string().min(1),
  shortName: z.string().min(1).optional(),
  country: CountryCode.optional(),
  kind: StakeholderId,
  role: z.string().min(1),
});
export type ScenarioActor = z.infer<typeof ScenarioActor>;

/** Something that helped or stood in the way, with its measure where one is known. */
export const ScenarioResource = z.strictObject({
  ...sourcedPart,
  kind: z.enum(['resource', 'constraint']),
  name: z.string().min(1),
  text: z.string().min(1),
  places: z.array(ScenarioRef),
  amounts: z.array(QuantityValue),
});
export type ScenarioResource = z.infer<typeof ScenarioResource>;
