// Time boxes, risk letters, groups of problems, stages of a path.
import { describe, expect, it } from 'vitest';
import { groupProblems } from '../../../renderer/wizard/problem-groups.ts';
import { letterOf, rankHazards } from '../../../renderer/wizard/risk-grid.ts';
import { stagesOf } from '../../../renderer/wizard/step-names.ts';
import { clockText, timeAgainst } from '../../../renderer/wizard/time-text.ts';
import type { Problem } from '../../../shared/checks/problem.ts';
import { add, edited } from '../../fixtures/edits.ts';
import { blankPlan, mcofTemplate } from '../../fixtures/plans.ts';

describe('a time box', () => {
  it('says what is left, and how much more was used', () => {
    expect(clockText(245)).toBe('4:05');
    expect(timeAgainst(5, 60)).toEqual({ isOver: false, seconds: 240 });
    expect(timeAgainst(5, 301)).toEqual({ isOver: true, seconds: 1 });
  });
});

describe('the risk matrix', () => {
  it('letters hazards from the highest score and keeps those not scored at the end', () => {
    const plan = edited(
      blankPlan(),
      add('risks.hazards', 'a', { name: 'Flood', likelihood: 2, impact: 3 }),
      add('risks.hazards', 'b', { name: 'Conflict', likelihood: 4, impact: 5 }),
      add('risks.hazards', 'c', { name: 'Epidemic', likelihood: 5 }),
      add('risks.hazards', 'd', {}),
    );
    const ranked = rankHazards(plan.sections.risks.hazards);
    expect(ranked.map(({ letter, name, score, band }) => [letter, name, score, band])).toEqual([
      ['A', 'Conflict', 20, 'high'],
      ['B', 'Flood', 6, 'low'],
      ['C', 'Epidemic', null, null],
    ]);
    expect([letterOf(25), letterOf(26), letterOf(52)]).toEqual(['Z', 'AA', 'BA']);
  });
});

describe('the problems beside a step', () => {
  const problem = (code: string, stepId: string, item?: string) =>
    ({ code, stepId, ...(item === undefined ? {} : { item }) }) as unknown as Problem;

  it('show one of each kind and are silent about the row being written', () => {
    const found = groupProblems(
      [
        problem('noLead', 's', 'a'),
        problem('noLead', 's', 'b'),
        problem('noLead', 's', 'c'),
        problem('x', 'other'),
      ],
      's',
      'a',
    );
    expect(found).toEqual([{ first: problem('noLead', 's', 'b'), more: 1 }]);
  });
});

describe('the stages of a path', () => {
  it('gather neighbouring steps and lose none', () => {
    for (const path of mcofTemplate().paths) {
      const stages = stagesOf(path);
      expect(stages.flatMap((stage) => stage.steps)).toEqual(path.steps);
      expect(new Set(stages.map((stage) => stage.stage)).size).toBe(stages.length);
    }
  });
});
