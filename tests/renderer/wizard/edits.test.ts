// What the panels of the wizard do to a plan, each as one step.
import { describe, expect, it } from 'vitest';
import { takePractice } from '../../../renderer/wizard/practice-edits.ts';
import { chooseSector, sectorState, settleSectors } from '../../../renderer/wizard/sector-edits.ts';
import { inOrder } from '../../../shared/base/order-key.ts';
import { edited } from '../../fixtures/edits.ts';
import { blankPlan, scenarioPlan } from '../../fixtures/plans.ts';

describe('choosing sectors', () => {
  it('takes the proposed ones in and sets the others aside in one step, leaving earlier decisions alone', () => {
    const plan = edited(blankPlan(), chooseSector('MCOF-09', true));
    const settled = edited(plan, settleSectors(plan, ['MCOF-01', 'MCOF-15']));
    expect(sectorState(settled)).toEqual({ included: ['MCOF-01', 'MCOF-09', 'MCOF-15'], undecided: [] });
    const decisions = Object.values(settled.sections.sectors.choices).map((choice) => choice.decision);
    expect(decisions.filter((decision) => decision === 'notNow')).toHaveLength(12);
  });

  it('leaves a sector undecided when its tick is taken back', () => {
    const plan = edited(blankPlan(), chooseSector('MCOF-09', true), chooseSector('MCOF-09', false));
    expect(sectorState(plan).undecided).toHaveLength(15);
  });
});

describe('using a practice', () => {
  it('makes an activity that says where it came from, and marks the practice as used', () => {
    const plan = scenarioPlan('thai-floods-2011');
    const [practice] = inOrder(plan.sections.sectors.practices);
    if (!practice) throw new Error('expected the scenario to bring practices');
    const after = edited(plan, takePractice(practice, 'taken'));
    expect(after.sections.sectors.activities['taken']).toMatchObject({
      title: practice.title,
      sector: practice.sectors[0],
      guidelines: [...practice.guidelines].sort(),
      lead: '',
      phase: '',
      origin: { from: 'practice', ref: practice.id, sources: practice.origin.sources },
    });
    expect(after.sections.sectors.practices[practice.id]?.used).toBe('used');
  });
});
