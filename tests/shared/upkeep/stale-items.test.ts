// What goes stale and when, by the table of periods.
import { describe, expect, it } from 'vitest';
import { collectionDefinition } from '../../../shared/plan/address.ts';
import { ageingItems, countTrust, stillTrueEdit } from '../../../shared/upkeep/stale-items.ts';
import { monthsBetween, monthsLater } from '../../../shared/upkeep/months.ts';
import { periods } from '../../../shared/upkeep/periods.ts';
import { writtenOn } from '../../../shared/upkeep/written-on.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { add, edited, set } from '../../fixtures/edits.ts';
import { blankPlan, fullPlan } from '../../fixtures/plans.ts';

const desk = (checkedOn: string): Plan =>
  edited(blankPlan(), add('restricted.contacts', 'desk', { function: 'Duty desk', checkedOn }));
const trustOn = (plan: Plan, today: string): string | undefined => ageingItems(plan, today)[0]?.trust;

describe('the table of periods', () => {
  it('names for every kind a field that holds a day or a figure with a day', () => {
    const wrong = periods.filter(({ collection, field }) => {
      const kind = collectionDefinition(collection).fields[field]?.kind;
      return kind !== 'date' && kind !== 'quantity';
    });
    expect(wrong).toEqual([]);
    expect(new Set(periods.map(({ kind }) => kind)).size).toBe(periods.length);
  });
});

describe('an item', () => {
  it('is fresh on the last day of its period and stale on the next', () => {
    expect(trustOn(desk('2026-03-01'), '2026-09-01')).toBe('fresh');
    expect(trustOn(desk('2026-03-01'), '2026-09-02')).toBe('stale');
  });

  it('without a day is undated while the plan is young, and certainly stale once the plan itself is older', () => {
    expect(trustOn(desk(''), '2026-09-01')).toBe('undated');
    expect(trustOn(desk(''), '2026-09-02')).toBe('stale');
  });

  it('without a day is stale by the day it was written, however young the last change of another is', () => {
    const old = '01789abc-def0-7000-8000-0000000000aa';
    const plan = edited(blankPlan(), add('restricted.contacts', old, { function: 'Duty desk' }));
    expect(writtenOn(old)).toBe('2021-04-04');
    expect(trustOn(plan, '2026-03-01')).toBe('stale');
  });

  it('tells no day by an id of another kind or of another time', () => {
    const ids = ['desk', '00000000-0000-7000-8000-000000000001', 'ffffffff-ffff-7000-8000-000000000001'];
    expect(ids.map(writtenOn)).toEqual(['', '', '']);
  });

  it('nobody wrote in is not counted', () => {
    expect(ageingItems(edited(blankPlan(), add('restricted.contacts', 'blank', {})), '2030-01-01')).toEqual(
      [],
    );
  });

  it('that is a figure goes by the day of the figure, and not at all while there is no figure', () => {
    const plan = fullPlan();
    const groups = (of: Plan, today: string) =>
      ageingItems(of, today).filter(({ kind }) => kind === 'groups' && today !== '');
    expect(groups(plan, '2026-03-01').map(({ trust }) => trust)).not.toContain('stale');
    expect(new Set(groups(plan, '2028-03-01').map(({ trust }) => trust))).toEqual(new Set(['stale']));
    const [first] = groups(plan, '2026-03-01');
    const { value: _gone, ...rest } = plan.sections.population.groups[first?.place.item ?? '']!.headcount;
    const emptied = edited(
      plan,
      set('population.groups.headcount', { ...rest, value: null }, first?.place.item),
    );
    expect(groups(emptied, '2028-03-01')).toHaveLength(groups(plan, '2028-03-01').length - 1);
  });
});

describe('"still true, checked today"', () => {
  it('sets the day of an item of every kind, keeps the figure, and makes the item fresh', () => {
    const plan = fullPlan();
    const today = '2029-05-31';
    const stale = ageingItems(plan, today).filter(({ trust }) => trust === 'stale');
    expect(stale.length).toBeGreaterThan(5);
    const checked = edited(plan, ...stale.map((item) => stillTrueEdit(plan, item, today)));
    expect(ageingItems(checked, today).filter(({ trust }) => trust !== 'fresh')).toEqual([]);
    const figures = (of: Plan) =>
      Object.values(of.sections.population.groups).map(({ headcount }) => headcount.value);
    expect(figures(checked)).toEqual(figures(plan));
  });
});

it('counts by kind, in the order of the table, leaving out kinds without items', () => {
  expect(countTrust(ageingItems(desk('2026-03-01'), '2026-10-01'))).toEqual([
    { kind: 'contacts', fresh: 0, stale: 1, undated: 0 },
  ]);
});

describe('months', () => {
  it('end on the last day where a month is short', () => {
    expect(monthsLater('2026-08-31', 6)).toBe('2027-02-28');
    expect(monthsLater('2023-11-30', 3)).toBe('2024-02-29');
  });

  it('are counted whole, and never below nought', () => {
    expect([
      monthsBetween('2024-05-10', '2026-05-09'),
      monthsBetween('2024-05-10', '2026-05-10'),
      monthsBetween('2026-05-10', '2024-05-10'),
    ]).toEqual([23, 24, 0]);
  });
});
