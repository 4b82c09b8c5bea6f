// What is written reads back equal: for every plan that may be stored.
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../shared/base/canonical-json.ts';
import { Plan } from '../../../shared/plan/plan.ts';
import { readPlan } from '../../../shared/plan/read-plan.ts';
import { writePlan } from '../../../shared/plan/write-plan.ts';
import { anyPlan } from '../../fixtures/arbitrary-plan.ts';
import { blankPlan, fullPlan, scenarioPlan, workshopPlan } from '../../fixtures/plans.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const back = (plan: Plan) => {
  const read = readPlan(writePlan(plan, digest), digest);
  if (!read.ok) throw new Error(`expected the plan to read back, found ${JSON.stringify(read.fault)}`);
  return read.value;
};

describe('a plan that was written', () => {
  it('reads back equal, whatever stands in its fields', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { plan: read, notices } = back(plan);
        expect({ ...read, revision: '' }).toEqual({ ...plan, revision: '' });
        expect(notices).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same text again when it is read and written', () => {
    for (const plan of [blankPlan(), workshopPlan(), fullPlan(), scenarioPlan('libya-2014')]) {
      const text = writePlan(plan, digest);
      expect(writePlan(back(plan).plan, digest)).toBe(text);
    }
  });

  it('carries the hash of its content, so that a hand edit shows and still opens', () => {
    const text = writePlan(workshopPlan(), digest);
    const byHand = readPlan(text.replace('North road', 'Old north road'), digest);
    expect(byHand.ok && byHand.value.notices).toEqual(['edited-by-hand']);
    expect(readPlan(text, digest)).toMatchObject({ ok: true, value: { notices: [] } });
    expect(readPlan(text.replace('North road', 'Old north road'))).toMatchObject({
      ok: true,
      value: { notices: [] },
    });
  });

  it('does not depend on the order its keys were made in', () => {
    const plan = workshopPlan();
    const turned = Object.fromEntries(Object.entries(plan).reverse()) as unknown as Plan;
    expect(writePlan(turned, digest)).toBe(writePlan(plan, digest));
  });

  it('is frozen when it comes back, to its last field', () => {
    const { plan } = back(fullPlan());
    expect(Object.isFrozen(plan.sections.population.groups['group-estate']?.headcount)).toBe(true);
  });

  it('reads missing sections and fields as blank', () => {
    const { plan } = back(blankPlan());
    const bare = { ...plan, sections: {}, restricted: undefined, translations: undefined };
    const read = readPlan(canonicalJson(JSON.parse(JSON.stringify(bare))));
    expect(read.ok && read.value.plan.sections.movement).toEqual(plan.sections.movement);
  });
});
