// Scales for likelihood and impact. The same word means other percentages on another scale,
// so a score is never kept or printed without its scale.
import { z } from '../base/zod.ts';
import data from '../../templates/frameworks/scale-profiles.json';
import { lookupBy, parsedOnce } from './parsed-once.ts';
import { Provenance, Sourced } from './provenance.ts';

/** One step of a scale: its number, its word, and what the word stands for. */
export const ScaleStep = z.strictObject({
  rating: z.number().int().min(1).max(5),
  word: z.string().min(1),
  meaning: z.string().min(1),
});
export type ScaleStep = z.infer<typeof ScaleStep>;

/** How much a score asks for. */
export const RiskBand = z.enum(['low', 'medium', 'high']);
export type RiskBand = z.infer<typeof RiskBand>;

/** A named pair of scales with the note that is printed beside every score made with it. */
export const ScaleProfile = Sourced.extend({
  id: z.string().min(1),
  name: z.string().min(1),
  usedFor: z.string().min(1),
  horizon: z.string().min(1),
  likelihood: z.array(ScaleStep).length(5),
  impact: z.array(ScaleStep).length(5),
  note: z.string().min(1),
});
export type ScaleProfile = z.infer<typeof ScaleProfile>;

/** The limits of the bands, lowest first, and how far they were traced. */
export const RiskBands = z.strictObject({
  bands: z.array(z.strictObject({ band: RiskBand, from: z.number().int(), to: z.number().int() })).length(3),
  bandsSource: z.string().min(1),
  bandsStatus: Provenance,
});
export type RiskBands = z.infer<typeof RiskBands>;

const all = parsedOnce(
  'templates/frameworks/scale-profiles.json',
  RiskBands.extend({ profiles: z.array(ScaleProfile) }),
  data,
);

/** The scale profiles shipped. */
export const scaleProfiles = (): readonly ScaleProfile[] => all().profiles;

/** The scale profile with this id. */
export const scaleProfileById = lookupBy(scaleProfiles, (profile) => profile.id);

/** The limits of the three bands; the same for every profile shipped. */
export const riskBands = (): RiskBands => all();

/** The profile for general use: all crises but large arrivals across a border. */
export const defaultScaleProfile = 'B-erp';

/** Likelihood times impact, 1 to 25; null while either is unanswered. */
export function riskScore(likelihood: number | null, impact: number | null): number | null {
  return likelihood === null || impact === null ? null : likelihood * impact;
}

/** The band a score falls in: low 1–7, medium 8–14, high 15–25. Throws for a number no two ratings give. */
export function riskBand(score: number): RiskBand {
  const found = all().bands.find(({ from, to }) => score >= from && score <= to);
  if (!found) throw new Error(`expected a risk score from 1 to 25, found ${score}`);
  return found.band;
}

/** True where the method asks for advanced preparedness actions and a contingency plan. */
export const asksForAdvancedPreparedness = (band: RiskBand): boolean => band !== 'low';
