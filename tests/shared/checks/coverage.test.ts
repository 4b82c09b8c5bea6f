// The 15 × 3 grid, the guidelines, and which sectors are proposed.
import { describe, expect, it } from 'vitest';
import { coverage } from '../../../shared/checks/coverage.ts';
import { guidelineCoverage, guidelinesOf } from '../../../shared/checks/guideline-coverage.ts';
import { proposeSectors } from '../../../shared/checks/propose-sectors.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { add, edited, set } from '../../fixtures/edits.ts';
import { blankPlan, scenarioPlan, workshopPlan } from '../../fixtures/plans.ts';

const cell = (plan: Plan, sectorId: string, phase: 'before' | 'during' | 'after') =>
  coverage(plan).rows.find((row) => row.sectorId === sectorId)?.cells[phase];
const stateAfter = (...edits: Parameters<typeof edited>[1][]) =>
  cell(edited(blankPlan(), ...edits), 'MCOF-04', 'during')?.state;

const named = add('sectors.activities', 'act', { title: 'Clinic', sector: 'MCOF-04', phase: 'during' });
const led = set('sectors.activities.lead', 'actor', 'act');
const dated = set('sectors.activities.end', { day: 3, date: '' }, 'act');
const paid = set('sectors.activities.cost', { amount: 100, currency: 'USD' }, 'act');

describe('a cell of the grid', () => {
  it('goes from empty to full as its activity gets a lead, a date and resources', () => {
    expect([
      stateAfter(),
      stateAfter(set('sectors.choices.decision', 'notNow', 'MCOF-04')),
      stateAfter(named),
      stateAfter(named, led),
      stateAfter(named, led, dated),
      stateAfter(named, led, dated, paid),
      stateAfter(named, led, dated, set('sectors.activities.resources', ['boats'], 'act')),
      stateAfter(named, dated, paid),
    ]).toEqual(['empty', 'outOfScope', 'named', 'led', 'led', 'full', 'full', 'named']);
  });

  it('shows the best of its activities and counts them all', () => {
    const plan = edited(
      blankPlan(),
      named,
      led,
      add('sectors.activities', 'act2', { title: 'Nurses', sector: 'MCOF-04', phase: 'during' }),
    );
    expect(cell(plan, 'MCOF-04', 'during')).toEqual({
      phase: 'during',
      state: 'led',
      count: 2,
      activityIds: ['act', 'act2'],
    });
  });

  it('shows work in a sector that was set aside, and leaves stopped activities out', () => {
    const aside = set('sectors.choices.decision', 'notNow', 'MCOF-04');
    const stopped = set('sectors.activities.status', 'stopped', 'act');
    expect([stateAfter(named, aside), stateAfter(named, aside, stopped)]).toEqual(['named', 'outOfScope']);
  });
});

describe('the grid', () => {
  it('has fifteen sectors in three phases, and its totals add up to forty-five', () => {
    const { rows, totals } = coverage(workshopPlan());
    expect(rows).toHaveLength(15);
    expect(Object.values(totals).reduce((sum, count) => sum + count, 0)).toBe(45);
    expect(totals).toEqual({ outOfScope: 21, empty: 15, named: 0, led: 9, full: 0 });
  });

  it('names the activities that stand in no cell', () => {
    const plan = edited(workshopPlan(), set('sectors.activities.phase', '', 'act-kits'));
    expect(coverage(plan).unplaced).toEqual(['act-kits']);
  });
});

describe('a guideline', () => {
  const state = (plan: Plan, id: string) =>
    guidelineCoverage(plan.sections.sectors).find((row) => row.guidelineId === id)?.state;

  it('is a gap without an activity, partial without lead, date or resources, covered with all three', () => {
    const tagged = set('sectors.activities.guidelines', ['G6'], 'act');
    expect(
      [[], [named, tagged], [named, tagged, led, dated], [named, tagged, led, dated, paid]].map((edits) =>
        state(edited(blankPlan(), ...edits), 'G6'),
      ),
    ).toEqual(['gap', 'partial', 'partial', 'covered']);
  });

  it('is served by default where nobody named the guidelines of an activity', () => {
    const [activity] = Object.values(edited(blankPlan(), named).sections.sectors.activities);
    if (!activity) throw new Error('expected the activity');
    expect(guidelinesOf(activity)).toEqual(['G11']);
    expect(guidelinesOf({ ...activity, guidelines: ['G1'] })).toEqual(['G1']);
  });
});

describe('the sectors proposed', () => {
  it.each(['thai-floods-2011', 'libya-2014'])('for %s are five to seven, each with its reason', (id) => {
    const proposals = proposeSectors(scenarioPlan(id));
    const proposed = proposals.filter((proposal) => proposal.proposed);
    expect(proposals).toHaveLength(15);
    expect(new Set(proposals.map((proposal) => proposal.sectorId)).size).toBe(15);
    expect(proposed.length).toBeGreaterThanOrEqual(5);
    expect(proposed.length).toBeLessThanOrEqual(7);
    expect(proposed.every((proposal) => proposal.reason.startsWith('because '))).toBe(true);
    expect(
      proposals
        .slice(proposed.length)
        .map((proposal) => proposal.reason)
        .join(''),
    ).toBe('');
  });

  it('differ with the role of the State', () => {
    const ids = (role: 'host' | 'origin') =>
      proposeSectors(blankPlan({ role }))
        .filter((proposal) => proposal.proposed)
        .map((proposal) => proposal.sectorId);
    expect(ids('host')).not.toEqual(ids('origin'));
  });
});
