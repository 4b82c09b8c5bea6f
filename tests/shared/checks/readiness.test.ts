// How far a plan has come on a path.
import { describe, expect, it } from 'vitest';
import { readiness } from '../../../shared/checks/readiness.ts';
import { headline, nextStep, summarise } from '../../../shared/checks/summarise.ts';
import { checkPlan } from '../../../shared/checks/check-plan.ts';
import { planSummary } from '../../../shared/host/shapes.ts';
import { add, caseId, edited, remove, set } from '../../fixtures/edits.ts';
import { blankPlan, fullPlan, mcofTemplate, scenarioPlan, workshopPlan } from '../../fixtures/plans.ts';
import { counted } from '../../fixtures/workshop-plan.ts';

const template = mcofTemplate();
const states = (plan: Parameters<typeof readiness>[0]) =>
  Object.fromEntries(readiness(plan, template).steps.map((step) => [step.stepId, step.state]));

describe('readiness', () => {
  it('is one hundred when, and only when, every step is ready', () => {
    expect(readiness(workshopPlan(), template).percent).toBe(100);
    expect(readiness(fullPlan(), template).percent).toBe(100);
    const short = edited(workshopPlan(), set('preparedness.actions.due', '', 'gap-boats'));
    expect(readiness(short, template).percent).toBe(99);
    expect(states(short)['gaps']).toBe('begun');
  });

  it('shows a new plan as not started but for what making it already answered', () => {
    expect(states(blankPlan())).toEqual({
      table: 'begun',
      people: 'notStarted',
      cases: 'notStarted',
      objectives: 'notStarted',
      activities: 'notStarted',
      firstDay: 'notStarted',
      movement: 'notStarted',
      gaps: 'notStarted',
      cover: 'notStarted',
    });
  });

  it('counts facts that came with a scenario as answers', () => {
    const found = states(scenarioPlan('thai-floods-2011'));
    expect(found).toMatchObject({
      table: 'ready',
      people: 'begun',
      cases: 'begun',
      objectives: 'notStarted',
    });
    expect(readiness(scenarioPlan('thai-floods-2011'), template).percent).toBeGreaterThan(
      readiness(blankPlan(), template).percent,
    );
  });

  it('asks for the rows that are not there yet and for every blank in those that are', () => {
    const plan = edited(
      workshopPlan(),
      remove('objectives.objectives', 'obj-home'),
      set('objectives.objectives.statement', '', 'obj-life'),
    );
    const step = readiness(plan, template).steps.find((found) => found.stepId === 'objectives');
    expect(step).toMatchObject({ state: 'begun', asked: 6, answered: 4 });
    expect(step?.missing).toEqual([
      { section: 'objectives', collection: 'objectives', field: 'statement' },
      { section: 'objectives', collection: 'objectives', field: 'statement' },
    ]);
  });

  it('does not ask about the best case in a workshop', () => {
    const plan = edited(
      workshopPlan(),
      set('cases.planningCases.what', 'Nothing much.', caseId(workshopPlan(), 'best')),
    );
    expect(states(plan)['cases']).toBe('ready');
  });

  it('tells a step nobody has to fill as ready once something is written in it', () => {
    const optional = {
      ...template,
      paths: [
        {
          id: 'workshop-90',
          outline: 'workshop' as const,
          steps: [
            {
              id: 'words',
              stage: 'frame' as const,
              blocks: [
                { kind: 'fields' as const, section: 'scope' as const, fields: ['limits'], required: [] },
              ],
            },
          ],
        },
      ],
    };
    const state = (plan: Parameters<typeof readiness>[0]) => readiness(plan, optional).steps[0]?.state;
    expect([state(blankPlan()), state(edited(blankPlan(), set('scope.limits', 'No refugees')))]).toEqual([
      'notStarted',
      'ready',
    ]);
  });
});

describe('the next step', () => {
  it('is the first that is not ready, at its first missing answer', () => {
    const plan = edited(
      workshopPlan(),
      set('earlyWarning.triggers.owner', '', 'trig-road'),
      set('plan.title', ''),
    );
    expect(nextStep(readiness(plan, template))).toEqual({
      stepId: 'firstDay',
      place: { section: 'earlyWarning', collection: 'triggers', item: 'trig-road', field: 'owner' },
    });
    expect(nextStep(readiness(workshopPlan(), template))).toBeNull();
  });
});

describe('the summary for the library', () => {
  it('has the shape the host keeps', () => {
    const summary = summarise(workshopPlan());
    expect(planSummary.parse(summary)).toEqual({
      id: workshopPlan().id,
      title: 'Flood plan for migrants in State A',
      country: 'THA',
      role: 'host',
      crisis: 'River flood in the industrial plain',
      template: 'mcof-preparedness',
      path: 'workshop-90',
      readiness: 100,
    });
  });

  it('gives a plan of an unknown template no readiness', () => {
    const plan = workshopPlan();
    expect(summarise({ ...plan, template: { ...plan.template, id: 'from-elsewhere' } }).readiness).toBe(0);
  });
});

describe('the headline', () => {
  const headlineOf = (plan: Parameters<typeof readiness>[0]) =>
    headline(plan, {
      readiness: readiness(plan, template),
      problems: checkPlan(plan, template, { today: '2026-03-01' }),
    });

  it('tells people, the highest risk, readiness, problems and days to clear', () => {
    const plan = edited(
      fullPlan(),
      add('risks.hazards', 'haz-heat', { name: 'Heat', likelihood: 3, impact: 3, owner: 'actor-relief' }),
      set('communication.hotline', ''),
    );
    expect(headlineOf(plan)).toEqual({
      people: { value: 3500, kind: 'likely' },
      highestRisk: { hazardId: 'haz-river', name: 'River flood', score: 20, band: 'high' },
      readiness: 98,
      problems: { error: 0, warning: 1, note: 0 },
      daysToClear: 8,
    });
  });

  it('says of a blank plan that nothing is known yet', () => {
    expect(headlineOf(blankPlan())).toMatchObject({ people: null, highestRisk: null, daysToClear: null });
  });

  it('falls back on the worst case where the likely one has no number', () => {
    const plan = edited(
      fullPlan(),
      set('cases.planningCases.peopleAffected', { ...counted(0), value: null }, caseId(fullPlan(), 'likely')),
    );
    expect(headlineOf(plan).people).toEqual({ value: 6000, kind: 'worst' });
  });
});
