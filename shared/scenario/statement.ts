// The smallest parts of a scenario: a dated, sourced sentence, and the source it rests on.
// Knows nothing of plans; who may read a sentence is written beside it.
import { z } from '../base/zod.ts';
import { Provenance } from '../framework/provenance.ts';

/** Who may read it: everybody at the table, or only the person who runs the session. */
export const Audience = z.enum(['participants', 'facilitator']);
export type Audience = z.infer<typeof Audience>;

/**
 * The weight of a source. `copy` is a text republished on a blog, a forum or an unrelated site: what rests on
 * copies alone stays with the facilitator, and copies are never named in participants' material.
 */
export const SourceGrade = z.enum(['official', 'un', 'research', 'press', 'ngo', 'copy', 'encyclopaedia']);
export type SourceGrade = z.infer<typeof SourceGrade>;

/** A short key such as `A33`, unique inside its scenario. */
export const SourceKey = z.string().regex(/^[A-Z]\d{2}[a-z]?$/);
export type SourceKey = z.infer<typeof SourceKey>;

/** A publication a scenario rests on. `title` says what it is in our own words where the headline is not neutral. */
export const Source = z.strictObject({
  key: SourceKey,
  title: z.string().min(1),
  publisher: z.string().min(1).optional(),
  date: z.iso.date().optional(),
  url: z.url(),
  grade: SourceGrade,
});
export type Source = z.infer<typeof Source>;

/** A sentence with its sources. `unverified`, `proposal` and `exercise-design` may stand without a source. */
export const Statement = z.strictObject({
  text: z.string().min(1),
  sources: z.array(SourceKey),
  status: Provenance,
  audience: Audience,
});
export type Statement = z.infer<typeof Statement>;

/** How sharply a historical day is known. */
export const DatePrecision = z.enum(['day', 'about', 'month']);
export type DatePrecision = z.infer<typeof DatePrecision>;

/** A historical date: its first day, its last day where it lasted, and how sharply it is known. */
export const HistoricalDate = z.strictObject({
  from: z.iso.date(),
  to: z.iso.date().optional(),
  precision: DatePrecision,
});
export type HistoricalDate = z.infer<typeof HistoricalDate>;

/** A key by which the parts of one scenario point at each other, e.g. `pathum-thani` or `A-12`. */
export const ScenarioRef = z.string().regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/);
export type ScenarioRef = z.infer<typeof ScenarioRef>;

/** What every part of a scenario carries: its key, its sources, how far it was traced, and who may read it. */
export const sourcedPart = {
  id: ScenarioRef,
  sources: z.array(SourceKey),
  status: Provenance,
  audience: Audience,
};
