import { describe, expect, it } from 'vitest';
import { editHistory, startHistory, undo } from '../../../shared/plan/history.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { practiceById } from '../../../shared/practices/library.ts';
import type { LibraryPractice } from '../../../shared/practices/library.ts';
import { activitiesToFill, practicesTaken, takePractice } from '../../../shared/practices/take-practice.ts';
import type { TakePractice } from '../../../shared/practices/take-practice.ts';
import { wordsOf } from '../../../shared/words/languages.ts';
import { add, countingPorts, edited } from '../../fixtures/edits.ts';
import { blankPlan, scenarioPlan } from '../../fixtures/plans.ts';

const shipped = (id: string): LibraryPractice => {
  const practice = practiceById(id);
  if (!practice) throw new Error(`expected the practice ${id}`);
  return practice;
};
const takeInto = (plan: Plan, id: string, change: Partial<TakePractice> = {}) => {
  const { newId } = countingPorts();
  const take = { practice: shipped(id), sector: 'MCOF-10', phase: 'during', fill: null, newId } as const;
  const { edit, activity } = takePractice(plan, { ...take, say: (text) => text, ...change });
  const step = editHistory(startHistory(plan), edit, countingPorts());
  if (!step) throw new Error('expected the practice to change the plan');
  return { plan: step.history.plan, history: step.history, activity };
};

describe('a practice taken into a plan', () => {
  it('becomes an activity with its source, takes its sector in and stands among the practices looked at', () => {
    const { plan, activity } = takeInto(blankPlan(), 'micic/screening-form');
    const { activities, practices, choices } = plan.sections.sectors;
    const [looked] = Object.values(practices);
    expect(activities[activity]).toMatchObject({
      title: 'One procedure and one form for referral',
      sector: 'MCOF-10',
      phase: 'during',
      guidelines: ['G12'],
      origin: { from: 'practice', ref: looked?.id, sources: ['S45'], status: 'seen' },
    });
    expect(looked).toMatchObject({
      used: 'used',
      origin: { from: 'practice', ref: 'micic/screening-form', sources: ['S45'] },
    });
    expect(looked?.source).toContain('S45');
    expect(choices['MCOF-10']?.decision).toBe('in');
    expect(practicesTaken(plan)).toEqual(new Map([['micic/screening-form', activity]]));
  });

  it('is undone in one step', () => {
    const before = blankPlan();
    const { history } = takeInto(before, 'micic/screening-form');
    const after = undo(history, countingPorts())?.history.plan;
    expect(after?.sections).toEqual(before.sections);
  });

  it('is written in the language of the plan', () => {
    const { plan, activity } = takeInto(blankPlan({ language: 'vi' }), 'micic/screening-form', {
      say: wordsOf('vi').own,
    });
    expect(plan.sections.sectors.activities[activity]?.title).toBe('Một quy trình và một mẫu để chuyển gửi');
  });

  it('uses the item the plan took over from its scenario instead of a second one', () => {
    const before = scenarioPlan('libya-2014');
    const { plan } = takeInto(before, 'libya-2014/B-P03', { sector: 'MCOF-03' });
    const same = Object.values(plan.sections.sectors.practices).filter(
      ({ origin }) => origin.ref === 'libya-2014/B-P03',
    );
    expect(same.map(({ used, origin }) => [used, origin.from])).toEqual([['used', 'scenario']]);
    expect(practicesTaken(plan).has('libya-2014/B-P03')).toBe(true);
  });

  it('fills a row that stands already and leaves what the person wrote there', () => {
    const row = 'row-to-fill';
    const before = edited(
      blankPlan(),
      add('sectors.activities', row, { title: 'Our desk', sector: 'MCOF-11', guidelines: ['G7'] }),
      add('sectors.activities', 'written', { title: 'Bus', detail: 'Buses to the border' }),
    );
    expect(activitiesToFill(before).map(({ id }) => id)).toEqual([row]);
    const { plan, activity } = takeInto(before, 'micic/screening-form', { fill: row });
    expect(activity).toBe(row);
    expect(Object.keys(plan.sections.sectors.activities)).toHaveLength(2);
    expect(plan.sections.sectors.activities[row]).toMatchObject({
      title: 'Our desk',
      sector: 'MCOF-11',
      phase: 'during',
      detail: shipped('micic/screening-form').what,
      guidelines: ['G12', 'G7'],
      origin: { from: 'practice', sources: ['S45'] },
    });
  });
});
