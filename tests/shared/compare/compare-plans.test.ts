// Two states of a plan: what was added, taken away, moved and said otherwise.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../../shared/compare/compare-plans.ts';
import { stayingIds } from '../../../shared/compare/same-sequence.ts';
import { anyPlan } from '../../fixtures/arbitrary-plan.ts';
import { add, edited, remove, set } from '../../fixtures/edits.ts';
import { countryPlan, nationalFramework, takenFrom } from '../../fixtures/lineage.ts';
import { blankPlan, fullPlan, idsOf, workshopPlan } from '../../fixtures/plans.ts';
import { turnedRound } from './turned-round.ts';

const nothing = { counts: { answers: 0, added: 0, removed: 0, moved: 0, sections: 0 }, sections: [] };

describe('comparing two plans', () => {
  it('finds nothing in equal ones, whenever they were saved', () => {
    const plan = fullPlan();
    const saved = { ...plan, revision: 'a'.repeat(64), changedAt: '2030-01-01T00:00:00.000Z' };
    expect([comparePlans(plan, structuredClone(plan)), comparePlans(plan, saved)]).toEqual([
      nothing,
      nothing,
    ]);
  });

  it('tells which plan stands above and in which edition, and what was taken from it where it stands', () => {
    const plan = countryPlan();
    const { sections } = comparePlans(plan, takenFrom(plan, nationalFramework()));
    const parts = [{ kind: 'added', text: 'National framework of State A, 3' }];
    expect(sections[0]).toEqual({
      section: 'plan',
      answers: [{ field: 'parentPlan', kind: 'line', shape: 'words', parts }],
      tables: [],
    });
    expect(sections.map(({ section }) => section)).toEqual([
      'plan',
      'coordination',
      'earlyWarning',
      'restricted',
    ]);
  });

  it('finds nothing between any plan and itself', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(comparePlans(plan, structuredClone(plan))).toEqual(nothing);
      }),
      {
        numRuns: 60,
      },
    );
  });

  it('finds the same the other way round when the two are swapped', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (one, other) => {
        expect(comparePlans(other, one)).toEqual(turnedRound(comparePlans(one, other)));
      }),
      { numRuns: 60 },
    );
  });

  it('survives being written as JSON', () => {
    const found = comparePlans(blankPlan(), fullPlan());
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it('tells words, sets, references and figures apart, each in its section', () => {
    const before = edited(
      blankPlan({ title: 'Flood plan' }),
      add('coordination.actors', 'rc', { name: 'Red Cross' }),
      add('coordination.actors', 'mod', { name: 'Ministry' }),
      add('population.places', 'north', { name: 'North' }),
      add('population.places', 'south', { name: 'South' }),
      add('sectors.activities', 'desk', { title: 'Open a desk', lead: 'rc', places: ['north'] }),
      set('objectives.stayCriteria', 'Stay while the road is open'),
    );
    const after = edited(
      before,
      set('plan.title', 'Flood and storm plan'),
      set('plan.country', 'THA'),
      set('sectors.activities.lead', 'mod', 'desk'),
      set('sectors.activities.places', ['south'], 'desk'),
      set('objectives.stayCriteria', 'Stay while the bridge is open'),
      remove('coordination.actors', 'rc'),
    );
    expect(comparePlans(before, after)).toEqual({
      counts: { answers: 5, added: 0, removed: 1, moved: 0, sections: 4 },
      sections: [
        {
          section: 'plan',
          answers: [
            {
              field: 'title',
              kind: 'line',
              shape: 'words',
              parts: [
                { kind: 'same', text: 'Flood ' },
                { kind: 'added', text: 'and storm ' },
                { kind: 'same', text: 'plan' },
              ],
            },
            { field: 'country', kind: 'code', shape: 'values', before: '', after: 'THA' },
          ],
          tables: [],
        },
        {
          section: 'objectives',
          answers: [
            {
              field: 'stayCriteria',
              kind: 'text',
              shape: 'words',
              parts: [
                { kind: 'same', text: 'Stay while the ' },
                { kind: 'removed', text: 'road' },
                { kind: 'added', text: 'bridge' },
                { kind: 'same', text: ' is open' },
              ],
            },
          ],
          tables: [],
        },
        {
          section: 'sectors',
          answers: [],
          tables: [
            {
              collection: 'activities',
              items: [
                {
                  item: 'desk',
                  change: 'changed',
                  isMoved: false,
                  before: { title: 'Open a desk', number: 1 },
                  after: { title: 'Open a desk', number: 1 },
                  answers: [
                    {
                      field: 'lead',
                      kind: 'ref',
                      shape: 'values',
                      before: { id: 'rc', title: 'Red Cross' },
                      after: { id: 'mod', title: 'Ministry' },
                    },
                    {
                      field: 'places',
                      kind: 'refs',
                      shape: 'set',
                      removed: [{ id: 'north', title: 'North' }],
                      added: [{ id: 'south', title: 'South' }],
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          section: 'coordination',
          answers: [],
          tables: [
            {
              collection: 'actors',
              items: [
                {
                  item: 'rc',
                  change: 'removed',
                  isMoved: false,
                  before: { title: 'Red Cross', number: 1 },
                  after: null,
                  answers: [
                    {
                      field: 'name',
                      kind: 'line',
                      shape: 'words',
                      parts: [{ kind: 'removed', text: 'Red Cross' }],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('marks the one item that changed its place, not those it passed', () => {
    const before = workshopPlan();
    const [first] = Object.values(before.sections.preparedness.actions).sort((a, b) =>
      a.order < b.order ? -1 : 1,
    );
    const id = first?.id ?? '';
    const moves = [1, 2, 3].map(
      () => ({ kind: 'move', collection: 'preparedness.actions', item: id, by: 1 }) as const,
    );
    const { counts, sections } = comparePlans(before, edited(before, ...moves));
    expect(counts).toEqual({ answers: 0, added: 0, removed: 0, moved: 1, sections: 1 });
    expect(sections[0]?.tables[0]?.items).toMatchObject([
      { item: id, isMoved: true, before: { number: 1 }, after: { number: 4 }, answers: [] },
    ]);
  });

  it('lists all that an added item says', () => {
    const before = workshopPlan();
    const after = edited(before, add('population.places', 'new', { name: 'Hill school' }));
    const number = idsOf(after, 'population.places').length;
    expect(comparePlans(before, after).sections[0]?.tables[0]?.items).toEqual([
      {
        item: 'new',
        change: 'added',
        isMoved: false,
        before: null,
        after: { title: 'Hill school', number },
        answers: [
          { field: 'name', kind: 'line', shape: 'words', parts: [{ kind: 'added', text: 'Hill school' }] },
        ],
      },
    ]);
  });
});

describe('what stays in its order', () => {
  it('is as much as can, the same from both sides', () => {
    const lists = fc
      .uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 })
      .chain((ids) => fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: ids.length })));
    fc.assert(
      fc.property(lists, ([before, after]) => {
        const staying = stayingIds(before, after);
        expect(stayingIds(after, before)).toEqual(staying);
        expect(before.filter((id) => staying.has(id))).toEqual(after.filter((id) => staying.has(id)));
      }),
    );
    expect([...stayingIds(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])].sort()).toEqual(['a', 'b', 'c']);
  });
});
