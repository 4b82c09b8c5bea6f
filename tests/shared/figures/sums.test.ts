// Sums that show their working, held against figures worked out by hand.
import { describe, expect, it } from 'vitest';
import { budgetTotals } from '../../../shared/figures/budget-totals.ts';
import { headcountConflicts, peopleInGroups } from '../../../shared/figures/people.ts';
import { resourceGaps } from '../../../shared/figures/resource-gaps.ts';
import { seatsAgainstPeople } from '../../../shared/figures/seats-against-people.ts';
import { transitCapacity } from '../../../shared/figures/transit-capacity.ts';
import { makeWords } from '../../../shared/words/words.ts';
import { add, edited, set } from '../../fixtures/edits.ts';
import { blankPlan, fullPlan, workshopPlan } from '../../fixtures/plans.ts';
import { counted } from '../../fixtures/workshop-plan.ts';

const words = makeWords('en');
const seats = (...edits: Parameters<typeof edited>[1][]) =>
  seatsAgainstPeople(edited(workshopPlan(), ...edits).sections);
const sentence = (...edits: Parameters<typeof edited>[1][]) => {
  const { bottleneck } = seats(...edits);
  return words.say(`bottleneck.${bottleneck.code}`, bottleneck.values);
};

describe('seats against people', () => {
  it('clears 10,000 people at 500 seats a day in 20 days, and 10,001 in 21', () => {
    const one = set('movement.routes.seatsPerDay', 500, 'route-north');
    const days = (people: number) => seats(one, set('movement.peopleToMove', counted(people))).main.value;
    expect([days(10_000), days(10_001)]).toEqual([20, 21]);
  });

  it('shows every number that went in', () => {
    expect(seats().main).toEqual({
      formula: 'daysToClear',
      value: 8,
      unit: 'days',
      inputs: [
        {
          name: '',
          field: 'movement.peopleToMove',
          value: 3000,
          unit: 'people',
          source: 'Register of State A, January 2026',
        },
        { name: 'North road', field: 'movement.routes.seatsPerDay', value: 400, unit: 'seats', source: '' },
      ],
    });
  });

  it('adds up main routes, and reckons the alternates apart', () => {
    const third = add('movement.routes', 'route-air', { name: 'Air', seatsPerDay: 200 });
    const found = seats(third);
    expect([found.seatsPerDay.value, found.main.value, found.alternate.value]).toEqual([600, 5, 12]);
  });

  it('lets a closed route carry nobody', () => {
    const found = seats(set('movement.routes.open', 'no', 'route-north'));
    expect([found.main.value, found.routes[0]?.isClosed]).toEqual([null, true]);
  });

  it('takes the seats of carriers where a route has none of its own', () => {
    const found = seats(
      set('movement.routes.seatsPerDay', null, 'route-north'),
      add('movement.carriers', 'bus', {
        name: 'Buses',
        route: 'route-north',
        vehicles: 5,
        seats: 40,
        tripsPerDay: 2,
      }),
      add('movement.carriers', 'van', { name: 'Vans', route: 'route-north', vehicles: 10, seats: 10 }),
    );
    expect(found.routes[0]).toMatchObject({ routeId: 'route-north', seatsPerDay: 500, days: 6 });
  });

  it('reckons the days for papers', () => {
    const found = seatsAgainstPeople(fullPlan().sections);
    expect(found.documents).toMatchObject({ formula: 'documentDays', value: 3 });
  });

  it('names the bottleneck in one sentence', () => {
    const none = set('movement.routes.seatsPerDay', null, 'route-north');
    const papers = [
      set('movement.withoutDocuments', 1000),
      set('movement.documentOfficers', 2),
      set('movement.documentsPerOfficerDay', 50),
    ];
    expect([
      sentence(),
      sentence({ kind: 'remove', collection: 'movement.routes', item: 'route-east' }),
      sentence(set('movement.routes.seatsPerDay', 100, 'route-north')),
      sentence(...papers),
      sentence(none),
      sentence(set('movement.peopleToMove', { ...counted(1), value: null })),
      sentence(set('movement.peopleToMove', counted(0))),
    ]).toEqual([
      '400 seats a day move 3,000 people in 8 days; by the alternate it takes 12 days.',
      '400 seats a day move 3,000 people in 8 days; if the main route closes, nothing replaces it yet.',
      'Seats hold the movement up: 100 a day move 3,000 people in 30 days, and a planned case lasts 21 days.',
      'Papers hold the movement up: they take 10 days, the seats 8 days.',
      '3,000 people may have to move, and no route has seats yet.',
      'Not yet said how many people may have to move.',
      'Nobody has to move in this plan.',
    ]);
  });
});

describe('people in groups', () => {
  it('are added up for the whole plan or for an area', () => {
    const { population } = workshopPlan().sections;
    expect([
      peopleInGroups(population).value,
      peopleInGroups(population, ['place-estate']).value,
      peopleInGroups(population, ['place-hill']).value,
      peopleInGroups(blankPlan().sections.population).value,
    ]).toEqual([3400, 3000, null, null]);
  });

  it('are told apart where sources do not agree', () => {
    const plan = edited(
      workshopPlan(),
      set('population.groups.headcount', { ...counted(400), others: '900 (union)' }, 'group-crews'),
    );
    expect(headcountConflicts(plan.sections.population)).toEqual([
      { groupId: 'group-crews', name: 'Fishing crews', others: '900 (union)' },
    ]);
  });
});

describe('what is missing', () => {
  it('is need less what is there, never less than nothing', () => {
    const plan = edited(
      blankPlan(),
      add('resources.resources', 'a-buses', { name: 'Buses', unit: 'buses', have: 6, need: 10 }),
      add('resources.resources', 'b-kits', { name: 'Kits', unit: 'kits', have: 12, need: 10 }),
      add('resources.resources', 'c-boats', { name: 'Boats', unit: 'boats', need: 4 }),
      add('resources.resources', 'd-tents', { name: 'Tents', unit: 'tents', have: 4 }),
    );
    expect(resourceGaps(plan.sections.resources).map(({ name, gap }) => [name, gap.value, gap.unit])).toEqual(
      [
        ['Buses', 4, 'buses'],
        ['Kits', 0, 'kits'],
        ['Boats', 4, 'boats'],
      ],
    );
  });

  it('is reckoned currency by currency, without pennies that come from nowhere', () => {
    const line = (id: string, cost: [number, string], funded: [number | null, string]) =>
      add('budget.lines', id, {
        title: id,
        cost: { amount: cost[0], currency: cost[1] },
        funded: { amount: funded[0], currency: funded[1] },
      });
    const plan = edited(
      blankPlan(),
      line('a', [0.1, 'USD'], [null, '']),
      line('b', [0.2, 'USD'], [0.05, 'USD']),
      line('c', [500, 'VND'], [600, 'VND']),
      line('d', [10, ''], [3, 'USD']),
    );
    const rows = budgetTotals(plan.sections.budget);
    expect(rows.map(({ currency, cost, funded, gap }) => [currency, cost, funded, gap.value])).toEqual([
      ['', 10, 0, 10],
      ['USD', 0.3, 3.05, 0],
      ['VND', 500, 600, 0],
    ]);
  });
});

describe('places a transit site needs', () => {
  it('are 1,500 for 500 arrivals a day who stay three days', () => {
    const site = { name: 'Hill school', arrivalsPerDay: 500, stayDays: 3 };
    expect(transitCapacity(site).value).toBe(1500);
    expect(transitCapacity({ ...site, stayDays: null }).value).toBeNull();
  });
});
