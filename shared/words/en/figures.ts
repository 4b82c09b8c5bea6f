// Words for sums: what each is called, by which formula it comes about, and where a movement is held up.
import type { Bottleneck } from '../../figures/seats-against-people.ts';
import type { SumCode } from '../../figures/sum.ts';

type Sentences = Record<`sum.${SumCode}` | `formula.${SumCode}` | `bottleneck.${Bottleneck['code']}`, string>;

export const figures = {
  'sum.peopleInGroups': 'People in all groups',
  'formula.peopleInGroups': 'sum of the groups; groups may overlap, so this is an upper bound',
  'sum.seatsPerDay': 'Seats per day by the main routes',
  'formula.seatsPerDay': 'sum of the main routes that are open',
  'sum.daysToClear': 'Days to move everybody',
  'formula.daysToClear': 'people to move ÷ seats per day, rounded up to whole days',
  'sum.daysToClearByAlternate': 'Days to move everybody by the alternates',
  'formula.daysToClearByAlternate':
    'people to move ÷ seats per day of the alternates, rounded up to whole days',
  'sum.documentDays': 'Days to give out papers',
  'formula.documentDays':
    'people without papers ÷ (officers × papers per officer and day), rounded up to whole days',
  'sum.transitCapacity': 'Places a site needs',
  'formula.transitCapacity': 'arrivals per day × days of stay',
  'sum.resourceGap': 'Missing',
  'formula.resourceGap': 'needed − there, never less than nothing',
  'sum.budgetGap': 'Not yet paid for',
  'formula.budgetGap': 'cost − funded, by currency',

  'bottleneck.noPeople': 'Not yet said how many people may have to move.',
  'bottleneck.noneToMove': 'Nobody has to move in this plan.',
  'bottleneck.noSeats': '{people, number} people may have to move, and no route has seats yet.',
  'bottleneck.documents':
    'Papers hold the movement up: they take {days, plural, one {one day} other {# days}}, the seats {seatDays, plural, one {one day} other {# days}}.',
  'bottleneck.outlastsCase':
    'Seats hold the movement up: {seats, number} a day move {people, number} people in {days, plural, one {one day} other {# days}}, and a planned case lasts {caseDays, plural, one {one day} other {# days}}.',
  'bottleneck.seatsNoAlternate':
    '{seats, number} seats a day move {people, number} people in {days, plural, one {one day} other {# days}}; if the main route closes, nothing replaces it yet.',
  'bottleneck.seats':
    '{seats, number} seats a day move {people, number} people in {days, plural, one {one day} other {# days}}; by the alternate it takes {alternateDays, plural, one {one day} other {# days}}.',
} as const satisfies Sentences;
