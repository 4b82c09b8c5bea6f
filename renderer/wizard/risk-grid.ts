// Which hazards stand in which cell of the risk matrix, each with a letter. Pure.
import { inOrder } from '../../shared/base/order-key.ts';
import { riskBand, riskScore, type RiskBand } from '../../shared/framework/scale-profiles.ts';
import type { Sections } from '../../shared/plan/plan.ts';

export type RankedHazard = {
  readonly id: string;
  readonly letter: string;
  readonly name: string;
  readonly likelihood: number | null;
  readonly impact: number | null;
  readonly score: number | null;
  readonly band: RiskBand | null;
};

/** A, B, … Z, AA, AB: the letter of the n-th hazard, counted from 0. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** Every named hazard, the highest score first; those not scored yet at the end. Letters follow this order. */
export function rankHazards(hazards: Sections['risks']['hazards']): RankedHazard[] {
  const named = inOrder(hazards).filter((hazard) => hazard.name.trim() !== '');
  return named
    .map((hazard) => ({ hazard, score: riskScore(hazard.likelihood, hazard.impact) }))
    .sort((left, right) => (right.score ?? 0) - (left.score ?? 0))
    .map(({ hazard, score }, index) => ({
      id: hazard.id,
      letter: letterOf(index),
      name: hazard.name,
      likelihood: hazard.likelihood,
      impact: hazard.impact,
      score,
      band: score === null ? null : riskBand(score),
    }));
}
