// Every plan ever saved opens: one file of each version that was shipped, as it was written then.
import { readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { planVersion } from '../../../shared/plan/plan.ts';
import { readPlan } from '../../../shared/plan/read-plan.ts';

const folder = new URL('../../fixtures/old/', import.meta.url);
const digest = (text: string) => createHash('sha256').update(text).digest('hex');

describe('a plan saved by an earlier version', () => {
  it('stands here for every version there ever was', () => {
    expect(readdirSync(folder).toSorted()).toEqual(
      Array.from({ length: planVersion }, (_, at) => `version-${at + 1}.crisisplan`),
    );
  });

  it.each(readdirSync(folder))('%s opens with every answer it held', (name) => {
    const read = readPlan(readFileSync(new URL(name, folder), 'utf8'), digest);
    if (!read.ok) throw new Error(`expected ${name} to open, found ${JSON.stringify(read.fault)}`);
    const { plan, notices } = read.value;
    expect(notices).not.toContain('edited-by-hand');
    expect(plan.title).toBe('Flood plan for migrants in State A');
    expect(Object.keys(plan.sections.sectors.activities)).toHaveLength(9);
    expect(plan.sections.movement.routes['route-east']?.alternateTo).toBe('route-north');
    expect(plan.sections.budget.lines['line-kits']?.cost).toEqual({ amount: 40000, currency: 'USD' });
  });
});
