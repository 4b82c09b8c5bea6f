// A plan opened half a year or two years after its last change: what is said, and when nothing is.
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../shared/plan/plan.ts';
import { datedThings } from '../../../shared/upkeep/dated-things.ts';
import { openedLate } from '../../../shared/upkeep/opened-late.ts';
import { add, edited, remove, set } from '../../fixtures/edits.ts';
import { blankPlan, fullPlan } from '../../fixtures/plans.ts';

const at = (changedAt: string, plan: Plan = fullPlan()): Plan => ({ ...plan, changedAt });
const changed = '2024-03-01T08:00:00.000Z';

describe('a plan opened late', () => {
  it('is introduced from the day after half a year, and more strongly from two years on', () => {
    const seen = ['2024-09-01', '2024-09-02', '2026-02-28', '2026-03-01'].map(
      (day) => openedLate(at(changed), `${day}T03:00:00.000Z`)?.strength ?? null,
    );
    expect(seen).toEqual([null, 'late', 'late', 'veryLate']);
  });

  it('is not, when it is a worked example: its dates are part of the lesson', () => {
    const example = edited(fullPlan(), set('scope.use', 'workedExample'));
    expect(openedLate(at(changed, example), '2030-01-01T00:00:00.000Z')).toBeNull();
  });

  it('tells what holds and what has ended by date, and counts what is stale by kind with a place to go to', () => {
    const plan = edited(
      fullPlan(),
      add('activation.delegations', 'power-a', { power: 'Lift fines', validUntil: '2026-12-31' }),
      add('activation.delegations', 'power-b', { power: 'Charter', validUntil: '2025-12-31' }),
    );
    const told = openedLate(at(changed, plan), '2026-12-01T03:00:00.000Z');
    expect(told).toMatchObject({ months: 33, changedOn: '2024-03-01', isFinal: false });
    expect(told?.holds.map(({ title }) => title)).toContain('Lift fines');
    expect(told?.ended.map(({ title }) => title)).toContain('Charter');
    expect(told?.stale.find(({ kind }) => kind === 'cascade')).toMatchObject({
      fresh: 0,
      first: { trust: 'stale', place: { section: 'activation', collection: 'cascade', field: 'testedOn' } },
    });
  });

  it('says whom to call: the duty desk, who puts the plan into force, and the deputy, each another while there is one', () => {
    const plan = edited(
      blankPlan(),
      add('coordination.actors', 'actor-disaster', { name: 'Disaster office' }),
      set('activation.declaredBy', 'actor-disaster'),
      set('activation.deputy', ''),
      add('restricted.contacts', 'c-chief', { function: 'Chief', body: 'actor-disaster' }),
      add('restricted.contacts', 'c-desk', { function: 'Duty officer, night', body: 'actor-disaster' }),
    );
    const calls = openedLate(at(changed, plan), '2026-06-01T03:00:00.000Z')?.calls ?? [];
    expect(calls.map((call) => [call.role, call.contact?.id])).toEqual([
      ['duty', 'c-desk'],
      ['declares', 'c-chief'],
    ]);
    const alone = edited(
      plan,
      remove('restricted.contacts', 'c-chief'),
      add('coordination.actors', 'actor-port', { name: 'Port office' }),
      set('activation.deputy', 'actor-port'),
    );
    expect(
      openedLate(at(changed, alone), '2026-06-01T03:00:00.000Z')?.calls.map(({ contact }) => contact?.id),
    ).toEqual(['c-desk', 'c-desk', undefined]);
  });
});

describe('the days of a plan', () => {
  it('come in order, settled ones left out, each near or far', () => {
    const plan = edited(
      fullPlan(),
      add('preparedness.actions', 'a-past', { what: 'Count forms', due: '2026-02-28', status: 'open' }),
      add('preparedness.actions', 'a-done', { what: 'Print forms', due: '2026-02-01', status: 'done' }),
      add('review.exercises', 'e-held', { title: 'Held', on: '2026-01-01', findings: 'Two numbers dead' }),
      add('review.openQuestions', 'q-soon', { question: 'Who pays?', due: '2026-04-01' }),
    );
    const things = datedThings(plan, '2026-03-01');
    const dates = things.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    const near = new Map(things.map(({ title, nearness }) => [title, nearness]));
    expect([near.get('Count forms'), near.get('Who pays?')]).toEqual(['past', 'soon']);
    expect([near.has('Print forms'), near.has('Held')]).toEqual([false, false]);
  });

  it('hold the next test of the cascade half a year after the row tested longest ago', () => {
    const plan = fullPlan();
    const tested = Object.values(plan.sections.activation.cascade)
      .map(({ testedOn }) => testedOn)
      .filter((day) => day !== '')
      .toSorted();
    const found = datedThings(plan, '2026-03-01').find(({ kind }) => kind === 'cascade');
    expect(tested.length).toBeGreaterThan(0);
    expect(found?.date.slice(8)).toBe(tested[0]?.slice(8));
  });
});
