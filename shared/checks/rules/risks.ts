// Hazards and their scores. A score means nothing without its scale.
import { riskBand, riskScore } from '../../framework/scale-profiles.ts';
import type { Look } from '../look.ts';
import { each, rule, when } from '../rule.ts';

const hazards = (look: Look) => look.items('risks.hazards');

export const riskRules = [
  rule({
    code: 'no-hazards',
    severity: 'warning',
    source: 'erp',
    at: 'risks.hazards.name',
    find: (look) => when(hazards(look).length === 0),
  }),
  rule({
    code: 'hazard-unrated',
    severity: 'warning',
    source: 'erp',
    at: 'risks.hazards.likelihood',
    asks: ['risks.hazards.impact'],
    find: (look) =>
      each(
        hazards(look),
        (hazard) => riskScore(hazard.likelihood, hazard.impact) === null,
        (hazard) => ({ hazard: hazard.name }),
      ),
  }),
  rule({
    code: 'score-without-scale',
    severity: 'warning',
    source: 'erp',
    at: 'risks.scaleProfile',
    asks: ['risks.hazards.likelihood'],
    find: (look) =>
      when(
        look.section('risks').scaleProfile === '' &&
          hazards(look).some((hazard) => riskScore(hazard.likelihood, hazard.impact) !== null),
      ),
  }),
  rule({
    code: 'high-risk-without-owner',
    severity: 'warning',
    source: 'erp',
    at: 'risks.hazards.owner',
    asks: ['risks.hazards.likelihood', 'risks.hazards.impact'],
    find: (look) =>
      each(
        hazards(look),
        (hazard) => {
          const score = riskScore(hazard.likelihood, hazard.impact);
          return score !== null && riskBand(score) === 'high' && hazard.owner === '';
        },
        (hazard) => ({ hazard: hazard.name }),
      ),
  }),
] as const;
