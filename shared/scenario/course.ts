// How the case unfolded and what it teaches: injects, practices, lessons, and what is contested.
// `done` is kept apart from `known`, so that a table decides before it hears what happened.
import { z } from '../base/zod.ts';
import { HistoricalDate, ScenarioRef, SourceKey, Statement, sourcedPart } from './statement.ts';

/** One of the 15 sectors of assistance of MCOF. */
export const SectorId = z.string().regex(/^MCOF-(0[1-9]|1[0-5])$/);
export type SectorId = z.infer<typeof SectorId>;

/** One of the 15 MICIC Guidelines. */
export const GuidelineId = z.string().regex(/^G([1-9]|1[0-5])$/);
export type GuidelineId = z.infer<typeof GuidelineId>;

/** Something that helped, told so that it can be used elsewhere. `whyItWorked` and `whatItNeedsHere` are our reading of it. */
export const ScenarioPractice = z.strictObject({
  ...sourcedPart,
  title: z.string().min(1),
  who: z.string().min(1),
  what: z.string().min(1),
  whyItWorked: z.string().min(1),
  whatItNeedsHere: z.string().min(1),
  sectors: z.array(SectorId).min(1),
  guidelines: z.array(GuidelineId).min(1),
});
export type ScenarioPractice = z.infer<typeof ScenarioPractice>;

/** A piece of news that reaches the table. `known` is what is known on that date; `done` is told in the debriefing only. */
export const ScenarioInject = z.strictObject({
  ...sourcedPart,
  title: z.string().min(1),
  date: HistoricalDate,
  places: z.array(ScenarioRef),
  channel: z.string().min(1),
  channelStatus: Statement.shape.status,
  known: z.array(Statement).min(1),
  decision: z.string().min(1),
  done: z.array(Statement).min(1),
});
export type ScenarioInject = z.infer<typeof ScenarioInject>;

/** What the case teaches about one sector or one guideline: first what helped or would help, then what was hard. */
export const Lesson = z.strictObject({
  useInPlan: z.string().min(1),
  wasHard: z.string().min(1),
  sources: z.array(SourceKey),
  status: Statement.shape.status,
});
export type Lesson = z.infer<typeof Lesson>;

export const SectorLesson = Lesson.extend({ sector: SectorId });
export type SectorLesson = z.infer<typeof SectorLesson>;

export const GuidelineLesson = Lesson.extend({ guideline: GuidelineId });
export type GuidelineLesson = z.infer<typeof GuidelineLesson>;

/** A point on which the sources tell different stories. For the facilitator's book only. */
export const ContestedPoint = z.strictObject({
  id: ScenarioRef,
  question: z.string().min(1),
  versions: z
    .array(
      z.strictObject({ by: z.string().min(1), says: z.string().min(1), sources: z.array(SourceKey).min(1) }),
    )
    .min(2),
  howToHandle: z.string().min(1),
});
export type ContestedPoint = z.infer<typeof ContestedPoint>;
