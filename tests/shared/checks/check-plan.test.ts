// How problems are told: the gravest first, in the order of the steps, and only what changed is looked at again.
import { describe, expect, it } from 'vitest';
import { checkPlan, countProblems, makeChecker } from '../../../shared/checks/check-plan.ts';
import { edited, set } from '../../fixtures/edits.ts';
import { blankPlan, fullPlan, mcofTemplate, workshopPlan } from '../../fixtures/plans.ts';

const template = mcofTemplate();
const context = { today: '2026-03-01' };

describe('the problems of a blank plan', () => {
  const problems = checkPlan(blankPlan(), template, context);

  it('begin with what blocks signing and go on in the order of the steps', () => {
    expect(problems.map(({ severity, stepId, code }) => `${severity} ${stepId} ${code}`)).toEqual([
      'error table country-missing',
      'error cover title-missing',
      'warning table crisis-missing',
      'warning table no-actors',
      'warning people no-groups',
      'warning cases case-not-described',
      'warning cases case-not-described',
      'warning objectives few-objectives',
      'warning objectives no-movement-line',
      'warning objectives no-movement-line',
      'warning objectives no-movement-line',
      'warning activities no-activities',
      'warning firstDay few-triggers',
      'warning firstDay first-hours-empty',
      'warning firstDay first-hours-empty',
      'warning firstDay first-hours-empty',
      'warning movement no-routes',
      'warning gaps no-gaps',
      'note activities sectors-undecided',
    ]);
  });

  it('are counted by gravity', () => {
    expect(countProblems(problems)).toEqual({ error: 2, warning: 16, note: 1 });
  });
});

describe('a row that was only just added', () => {
  it('is not yet a problem', () => {
    const blankRow = {
      kind: 'add',
      collection: 'sectors.activities',
      id: 'act-new',
      values: { phase: 'before' },
    } as const;
    expect(checkPlan(edited(workshopPlan(), blankRow), template, context)).toEqual([]);
  });
});

describe('a checker that remembers', () => {
  const plan = edited(
    fullPlan(),
    set('communication.hotline', ''),
    set('sectors.activities.lead', '', 'act-kits'),
  );

  it('finds the same as one that does not, after every edit', () => {
    const check = makeChecker(template);
    const edits = [
      set('sectors.activities.lead', 'actor-relief', 'act-kits'),
      set('coordination.actors.kind', 'other', 'actor-union'),
      set('plan.title', ''),
      set('cases.planningCases.warningDays', 1, Object.keys(plan.sections.cases.planningCases)[0]),
      set('communication.hotline', '1300'),
    ];
    let current = plan;
    for (const edit of edits) {
      current = edited(current, edit);
      expect(check(current, context)).toEqual(checkPlan(current, template, context));
    }
  });

  it('gives back the very same problem while nothing it rests on has changed', () => {
    const check = makeChecker(template);
    const lead = (problems: ReturnType<typeof check>) =>
      problems.find((problem) => problem.code === 'activity-without-lead');
    const before = lead(check(plan, context));
    const after = lead(check(edited(plan, set('scope.area', 'The whole plain')), context));
    expect(after).toBeDefined();
    expect(after).toBe(before);
  });

  it('looks again when the day has changed', () => {
    const check = makeChecker(template);
    const overdue = (today: string) =>
      check(plan, { today }).filter((problem) => problem.code === 'gap-overdue').length;
    expect([overdue('2026-09-30'), overdue('2026-10-01')]).toEqual([0, 5]);
  });

  it('looks again when the plan goes on by another path', () => {
    const check = makeChecker(template);
    const codes = (path: string) => check(plan, { ...context, path }).map((problem) => problem.code);
    expect(codes('workshop-90')).toEqual(['activity-without-lead']);
    expect(codes('full')).toEqual(['activity-without-lead', 'no-hotline']);
  });
});
