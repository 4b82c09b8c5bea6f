// What an edit does to a plan, and what it leaves alone.
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../shared/base/order-key.ts';
import { collectionKeys, itemsOf } from '../../../shared/plan/address.ts';
import { applyEdit } from '../../../shared/plan/edit.ts';
import type { Edit } from '../../../shared/plan/edit.ts';
import { countReferences } from '../../../shared/plan/references.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { add, countingPorts, edited, remove, set } from '../../fixtures/edits.ts';
import { blankPlan, fullPlan, workshopPlan } from '../../fixtures/plans.ts';

const ports = countingPorts();
const named = (plan: Plan) => inOrder(plan.sections.objectives.objectives).map((item) => item.id);
const three = edited(
  blankPlan(),
  ...['a', 'b', 'c'].map((id) => add('objectives.objectives', id, { statement: id })),
);
const move = (item: string, by: -1 | 1): Edit => ({
  kind: 'move',
  collection: 'objectives.objectives',
  item,
  by,
});

const withOrders = (plan: Plan, orders: Readonly<Record<string, string>>): Plan => {
  const section = plan.sections.objectives;
  const objectives = Object.fromEntries(
    Object.entries(section.objectives).map(([id, item]) => [
      id,
      { ...item, order: orders[id] ?? item.order },
    ]),
  );
  return { ...plan, sections: { ...plan.sections, objectives: { ...section, objectives } } };
};

describe('confirming an item that was taken over', () => {
  const told: Edit = {
    kind: 'add',
    collection: 'objectives.objectives',
    id: 'told',
    origin: { from: 'scenario', ref: 'case/1', sources: ['S1'], status: 'unverified' },
  };
  const originOf = (plan: Plan) => plan.sections.objectives.objectives['told']?.origin;

  it('takes the doubt away and leaves where it came from', () => {
    const plan = edited(blankPlan(), told, {
      kind: 'confirm',
      collection: 'objectives.objectives',
      item: 'told',
    });
    expect(originOf(plan)).toEqual({ from: 'scenario', ref: 'case/1', sources: ['S1'], status: '' });
  });

  it('changes nothing where the item is gone', () => {
    const edit: Edit = { kind: 'confirm', collection: 'objectives.objectives', item: 'gone' };
    expect(applyEdit(blankPlan(), edit, ports)).toBeNull();
  });
});

describe('adding an item', () => {
  it('puts it last, or right after the one named', () => {
    expect(named(three)).toEqual(['a', 'b', 'c']);
    const after: Edit = { kind: 'add', collection: 'objectives.objectives', id: 'd', after: 'a' };
    expect(named(edited(three, after))).toEqual(['a', 'd', 'b', 'c']);
  });

  it('gives it every field, blank where nothing was said, and the person as its origin', () => {
    expect(
      edited(blankPlan(), add('objectives.objectives', 'a', { measure: 'm' })).sections.objectives.objectives[
        'a'
      ],
    ).toEqual({
      id: 'a',
      order: 'a0',
      origin: { from: '', ref: '', sources: [], status: '' },
      statement: '',
      measure: 'm',
      groups: [],
      lead: '',
    });
  });
});

describe('duplicating an item', () => {
  it('puts the copy right after it, with the same answers', () => {
    const plan = edited(three, {
      kind: 'duplicate',
      collection: 'objectives.objectives',
      item: 'a',
      id: 'a2',
    });
    expect(named(plan)).toEqual(['a', 'a2', 'b', 'c']);
    expect(plan.sections.objectives.objectives['a2']?.statement).toBe('a');
  });
});

describe('moving an item', () => {
  it('changes places with its neighbour and touches nothing else', () => {
    expect(named(edited(three, move('c', -1)))).toEqual(['a', 'c', 'b']);
    expect(named(edited(three, move('a', 1)))).toEqual(['b', 'a', 'c']);
    const change = applyEdit(three, move('c', -1), ports);
    expect(change?.operation.patches.map((patch) => patch.path.join('.'))).toEqual([
      'sections.objectives.objectives.c.order',
    ]);
  });

  it('beyond either end does nothing', () => {
    expect(applyEdit(three, move('a', -1), ports)).toBeNull();
    expect(applyEdit(three, move('c', 1), ports)).toBeNull();
  });

  it('keeps every item, moved up and down for as long as one likes', () => {
    let plan = three;
    for (let round = 0; round < 60; round += 1)
      plan = edited(plan, move(['a', 'b', 'c'][round % 3] ?? 'a', round % 2 === 0 ? 1 : -1));
    expect(named(plan).toSorted()).toEqual(['a', 'b', 'c']);
    expect(inOrder(plan.sections.objectives.objectives).every((item) => item.order.length < 40)).toBe(true);
  });

  it('gives all of them new keys where a key was written by hand and is none', () => {
    const byHand = withOrders(three, { a: 'first', b: 'second', c: 'third' });
    expect(named(edited(byHand, move('c', -1)))).toEqual(['a', 'c', 'b']);
    expect(named(edited(byHand, add('objectives.objectives', 'd', { statement: 'd' })))).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  it('makes keys short again before they outgrow what a file may hold', () => {
    const crowded = withOrders(three, { a: 'a0', b: `a0${'0'.repeat(97)}1`, c: 'a1' });
    const plan = edited(crowded, { kind: 'add', collection: 'objectives.objectives', id: 'n', after: 'a' });
    expect(inOrder(plan.sections.objectives.objectives).map((item) => [item.id, item.order])).toEqual([
      ['a', 'a0'],
      ['n', 'a1'],
      ['b', 'a2'],
      ['c', 'a3'],
    ]);
  });

  it('works between neighbours that share an order key after a merge', () => {
    const twin = withOrders(three, { a: 'a0', b: 'a0', c: 'a0' });
    expect(named(edited(twin, move('a', 1)))).toEqual(['b', 'a', 'c']);
    expect(named(edited(twin, move('c', -1)))).toEqual(['a', 'c', 'b']);
  });
});

describe('removing an item', () => {
  it('takes every reference to it away in the same step, and undo brings them back', () => {
    const plan = fullPlan();
    expect(countReferences(plan, 'coordination.actors', 'actor-disaster')).toBeGreaterThan(10);
    const change = applyEdit(plan, remove('coordination.actors', 'actor-disaster'), ports);
    if (!change) throw new Error('expected a change');
    expect(JSON.stringify(change.plan)).not.toContain('"actor-disaster"');
    expect(countReferences(change.plan, 'coordination.actors', 'actor-disaster')).toBe(0);
  });

  it('leaves items that only look alike', () => {
    const plan = edited(workshopPlan(), remove('population.places', 'place-estate'));
    expect(plan.sections.cases.planningCases).not.toEqual({});
    expect(plan.sections.movement.routes['route-north']).toMatchObject({ from: '', to: 'place-gate-north' });
  });

  it('that is not there does nothing', () => {
    expect(applyEdit(blankPlan(), remove('population.groups', 'nobody'), ports)).toBeNull();
  });
});

describe('setting a field', () => {
  it('stores text composed and well-formed, and sets sorted', () => {
    const plan = edited(
      blankPlan(),
      set('scope.crisis', 'Lu\u0303 \uD800 lu\u0323t\u0000'),
      set('communication.languages', ['my', 'km', 'km']),
    );
    expect(plan.sections.scope.crisis).toBe('Lũ \uFFFD lụt');
    expect(plan.sections.communication.languages).toEqual(['km', 'my']);
  });

  it.each([
    ['a rating of six', set('risks.hazards.likelihood', 6, 'haz-river')],
    ['a day that does not exist', set('review.nextReview', '2026-02-30')],
    ['a negative number of seats', set('movement.routes.seatsPerDay', -1, 'route-north')],
    ['a choice that is none', set('scope.use', 'perhaps')],
    ['a day and a date at once', set('sectors.activities.end', { day: 1, date: '2026-01-01' }, 'act-kits')],
    ['a role that is none', set('plan.role', '')],
    ['a country that could be a path', set('plan.country', '../x')],
    ['no language at all', set('plan.language', '')],
    ['an item whose id could be a path', add('population.groups', '../x', {})],
    ['a field that is none', set('scope.colour', 'red')],
  ])('refuses %s', (_what, edit) => {
    expect(() => applyEdit(fullPlan(), edit, ports)).toThrow(/^expected/);
  });

  it('of an item that is gone does nothing', () => {
    expect(applyEdit(blankPlan(), set('population.groups.name', 'x', 'gone'), ports)).toBeNull();
  });

  it('changes only the way to that field: all other sections stay the same objects', () => {
    const before = workshopPlan();
    const after = edited(before, set('scope.area', 'North'));
    const shared = Object.keys(before.sections).filter(
      (key) =>
        before.sections[key as keyof Plan['sections']] === after.sections[key as keyof Plan['sections']],
    );
    expect(shared).toHaveLength(Object.keys(before.sections).length - 1);
  });
});

describe('many edits in one', () => {
  it('are one step with one name', () => {
    const change = applyEdit(
      blankPlan(),
      {
        kind: 'many',
        name: { action: 'setAside', subject: 'sectors.choices', title: '' },
        edits: ['MCOF-01', 'MCOF-02'].map((id) => set('sectors.choices.decision', 'notNow', id)),
      },
      ports,
    );
    expect(change?.operation.name.action).toBe('setAside');
    expect(change?.operation.patches).toHaveLength(2);
  });
});

describe('a new plan', () => {
  it('has the fifteen sectors and the three planning cases, and nothing else', () => {
    const filled = collectionKeys.filter((key) => Object.keys(itemsOf(blankPlan(), key)).length > 0);
    expect(filled).toEqual(['cases.planningCases', 'sectors.choices']);
  });
});
