// The door under siege: two hundred thousand damaged plans.
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { mutatedPlanText, tellsTheTruth } from '../../fixtures/mutated-text.ts';

describe('two hundred thousand damaged plans', () => {
  it('each open as a plan that reads back equal, or are refused, and nothing throws', () => {
    fc.assert(fc.property(mutatedPlanText, tellsTheTruth), { numRuns: 200_000 });
  });
});
