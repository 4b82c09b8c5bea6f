// A scenario: a real case as data, from which a plan takes facts and an exercise takes injects.
// Knows nothing of plans or screens.
import { z } from '../base/zod.ts';
import { CrisisRole, Level } from '../framework/roles.ts';
import { ContestedPoint, GuidelineLesson, ScenarioInject, ScenarioPractice, SectorLesson } from './course.ts';
import { Quantity } from './quantity.ts';
import {
  CaseFacts,
  CountryCode,
  CrisisTypeId,
  ScenarioActor,
  ScenarioGroup,
  ScenarioHazard,
  ScenarioPlace,
  ScenarioResource,
} from './scene.ts';
import { Source, Statement } from './statement.ts';

/** One role the scenario can be played in and what a new plan starts with. A missing `country` is chosen by the table. */
export const ScenarioStart = z.strictObject({
  role: CrisisRole,
  level: Level,
  country: CountryCode.optional(),
  affectedCountry: CountryCode,
  title: z.string().min(1),
  area: z.string().min(1),
  question: z.string().min(1),
});
export type ScenarioStart = z.infer<typeof ScenarioStart>;

/** What the table of five is handed on paper: the situation in two sentences, the seats, the tasks, the house rules. */
export const ParticipantsBrief = z.strictObject({
  situation: z.string().min(1),
  seats: z.array(z.strictObject({ seat: z.string().min(1), looksAfter: z.string().min(1) })).min(5),
  tasks: z.array(z.strictObject({ minutes: z.int().positive(), task: z.string().min(1) })).min(1),
  rules: z.array(z.string().min(1)).min(1),
  status: Statement.shape.status,
});
export type ParticipantsBrief = z.infer<typeof ParticipantsBrief>;

/** A whole scenario: one file in templates/scenarios/. */
export const Scenario = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  edition: z.enum(['historical', 'fictional']),
  title: z.string().min(1),
  summary: z.string().min(1),
  countries: z.array(CountryCode).min(1),
  crisisType: CrisisTypeId,
  asOf: z.string().min(1),
  coordinatesNote: z.string().min(1),
  defaultRole: CrisisRole,
  defaultLevel: Level,
  starts: z.array(ScenarioStart).min(1),
  narrative: z.array(Statement).min(1),
  brief: ParticipantsBrief,
  places: z.array(ScenarioPlace).min(1),
  groups: z.array(ScenarioGroup).min(1),
  hazards: z.array(ScenarioHazard).min(1),
  cases: z.array(CaseFacts).length(3),
  actors: z.array(ScenarioActor).min(1),
  resources: z.array(ScenarioResource).min(1),
  quantities: z.array(Quantity).min(1),
  practices: z.array(ScenarioPractice).min(8),
  injects: z.array(ScenarioInject).min(1),
  sectorLessons: z.array(SectorLesson).length(15),
  guidelineLessons: z.array(GuidelineLesson).length(15),
  contested: z.array(ContestedPoint).min(1),
  sources: z.array(Source).min(1),
});
export type Scenario = z.infer<typeof Scenario>;
