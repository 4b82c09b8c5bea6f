// Every rule: a plan that trips it, a plan that does not, and silence where the path does not ask.
import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../shared/checks/asked.ts';
import { checkPlan } from '../../../shared/checks/check-plan.ts';
import { rules } from '../../../shared/checks/rules.ts';
import type { CheckCode } from '../../../shared/checks/rules.ts';
import { codeName } from '../../../shared/framework/code-lists.ts';
import { fieldAt } from '../../../shared/plan/address.ts';
import { pathOf } from '../../../shared/plan/template.ts';
import { problemSentence, problemSource } from '../../../shared/words/check-words.ts';
import { makeWords } from '../../../shared/words/words.ts';
import { edited } from '../../fixtures/edits.ts';
import { fullPlan, mcofTemplate, scenarioWorkshopPlan, workshopPlan } from '../../fixtures/plans.ts';
import { trips } from './tripping-edits.ts';

const today = '2026-03-01';
const template = mcofTemplate();
const words = makeWords('en');
const full = fullPlan();
const codes = Object.keys(trips) as CheckCode[];

describe('a plan with nothing to point out', () => {
  it('has no problem on the workshop path', () => {
    expect(checkPlan(workshopPlan(), template, { today })).toEqual([]);
  });

  it('has no problem on the full path, where every rule is in force', () => {
    const { steps } = askedBy(template, 'full');
    const idle = rules.filter((rule) => ![rule.at, ...(rule.asks ?? [])].every((key) => steps.has(key)));
    expect(idle.map((rule) => rule.code)).toEqual([]);
    expect(checkPlan(full, template, { today })).toEqual([]);
  });
});

describe('a plan in which', () => {
  it.each(codes.map((code) => [trips[code].when, code] as const))('%s is told %s', (_when, code) => {
    const { edits, item } = trips[code];
    const problems = checkPlan(edited(full, ...edits), template, { today });
    const found = problems.find((problem) => problem.code === code);
    expect(found).toMatchObject({ code, ...(item ? { item } : {}) });
    if (!found) return;
    expect(found.item).toBe(item);
    expect(() => fieldAt({ ...found, field: found.field ?? '' })).not.toThrow();
    expect(pathOf(template, 'full').steps.map((step) => step.id)).toContain(found.stepId);
  });

  it('has a row for every rule', () => {
    expect(rules.map((rule) => rule.code).toSorted()).toEqual(codes.toSorted());
  });
});

describe('the sentence of a problem', () => {
  it.each(codes)('%s is whole: every value filled in, one line, with its source', (code) => {
    const problem = checkPlan(edited(full, ...trips[code].edits), template, { today }).find(
      (found) => found.code === code,
    );
    if (!problem) throw new Error(`expected ${code} to be found`);
    const sentence = problemSentence(words, problem, codeName);
    expect(sentence).toMatch(/^[^{}\n]{20,400}[.!]$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|MCOF-\d|\bactor-|\bplace-/);
    expect(problemSource(words, problem)).toMatch(/^[^{}]{5,}$/);
  });
});

describe('what the path does not ask', () => {
  it('is never a problem: the workshop stays silent about every rule of the full path only', () => {
    const { steps } = askedBy(template, 'workshop-90');
    const asked = (code: CheckCode): boolean => {
      const rule = rules.find((row) => row.code === code);
      return [rule?.at, ...(rule?.asks ?? [])].every((key) => key !== undefined && steps.has(key));
    };
    const silent = codes.filter((code) => !asked(code));
    expect(silent.length).toBeGreaterThan(20);
    const told = silent.filter((code) => {
      const plan = edited(full, ...trips[code].edits);
      return checkPlan(plan, template, { today, path: 'workshop-90' }).some((found) => found.code === code);
    });
    expect(told).toEqual([]);
  });

  it('does not keep the best case or the days after the first from being left out in a workshop', () => {
    const plan = workshopPlan();
    expect(Object.values(plan.sections.activation.checklist).map((step) => step.window)).not.toContain(
      'h24to72',
    );
    expect(checkPlan(plan, template, { today })).toEqual([]);
  });
});

describe('a plan started from a scenario and filled at a table', () => {
  it.each(['thai-floods-2011', 'libya-2014'])('%s can be signed: no error and no warning stands', (id) => {
    const problems = checkPlan(scenarioWorkshopPlan(id), template, { today });
    expect(problems.filter((problem) => problem.severity !== 'note')).toEqual([]);
  });
});
