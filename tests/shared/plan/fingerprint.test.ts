// The fingerprint on the signature page.
import { describe, expect, it } from 'vitest';
import { contentHashOf } from '../../../electron/host/content-hash.ts';
import { fingerprint } from '../../../shared/plan/fingerprint.ts';
import { readPlan } from '../../../shared/plan/read-plan.ts';
import { writePlan } from '../../../shared/plan/write-plan.ts';
import { edited, set } from '../../fixtures/edits.ts';
import { blankPlan } from '../../fixtures/plans.ts';

const saved = (title: string): string => {
  const read = readPlan(writePlan(edited(blankPlan(), set('plan.title', title)), contentHashOf));
  return read.ok ? fingerprint(read.value.plan) : '';
};

describe('the fingerprint of a plan file', () => {
  it('is sixteen groups of four digits, the same for the same content and another for another', () => {
    expect(saved('One')).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){15}$/);
    expect([saved('One') === saved('One'), saved('One') === saved('Two')]).toEqual([true, false]);
  });

  it('is empty while the plan was never saved', () => {
    expect(fingerprint(blankPlan())).toBe('');
  });
});
