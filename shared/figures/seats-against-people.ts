// Seats per day against the people to move: how many days it takes, by the main routes and when they are closed.
import { inOrder } from '../base/order-key.ts';
import type { Sections } from '../plan/plan.ts';
import { daysFor, total } from './sum.ts';
import type { Sum, SumInput } from './sum.ts';

type Route = Sections['movement']['routes'][string];

/** A route with its seats: those written down for it, else those of its carriers. */
export type RouteSeats = {
  readonly routeId: string;
  readonly name: string;
  /** The route it stands in for, or '' for a main route. */
  readonly alternateTo: string;
  readonly isClosed: boolean;
  readonly seatsPerDay: number | null;
  readonly days: number | null;
};

/** What holds the movement up, said in one sentence (`bottleneck.<code>`). */
export type Bottleneck =
  | {
      readonly code: 'noPeople' | 'noSeats' | 'noneToMove';
      readonly values: Readonly<Record<string, number>>;
    }
  | {
      readonly code: 'documents' | 'seats' | 'seatsNoAlternate' | 'outlastsCase';
      readonly values: Readonly<Record<string, number>>;
    };

export type SeatsAgainstPeople = {
  readonly people: number | null;
  readonly routes: readonly RouteSeats[];
  readonly seatsPerDay: Sum;
  readonly main: Sum;
  readonly alternate: Sum;
  readonly documents: Sum;
  /** The shortest planning case, in days; what takes longer comes too late. */
  readonly caseDays: number | null;
  readonly bottleneck: Bottleneck;
};

/** Sets the seats of every route against the people to move. Closed routes carry nobody. */
export function seatsAgainstPeople(sections: Pick<Sections, 'movement' | 'cases'>): SeatsAgainstPeople {
  const { movement, cases } = sections;
  const people = movement.peopleToMove.value;
  const routes = inOrder(movement.routes).map((route) => routeSeats(route, movement.carriers, people));
  const open = routes.filter((route) => !route.isClosed);
  const mainRoutes = open.filter((route) => route.alternateTo === '');
  const alternates = open.filter((route) => route.alternateTo !== '');
  const peopleInput: SumInput = {
    name: '',
    field: 'movement.peopleToMove',
    value: people,
    unit: 'people',
    source: movement.peopleToMove.source,
  };
  const seats = total(mainRoutes.map((route) => route.seatsPerDay));
  const byAlternate = total(alternates.map((route) => route.seatsPerDay));
  const main: Sum = {
    formula: 'daysToClear',
    value: daysFor(people, seats),
    unit: 'days',
    inputs: [peopleInput, ...mainRoutes.map(seatInput)],
  };
  const alternate: Sum = {
    formula: 'daysToClearByAlternate',
    value: daysFor(people, byAlternate),
    unit: 'days',
    inputs: [peopleInput, ...alternates.map(seatInput)],
  };
  const documents = documentDays(movement);
  const caseDays = Object.values(cases.planningCases)
    .map((planningCase) => planningCase.durationDays)
    .reduce<number | null>((least, days) => (days === null ? least : Math.min(least ?? days, days)), null);
  return {
    people,
    routes,
    seatsPerDay: { formula: 'seatsPerDay', value: seats, unit: 'seats', inputs: mainRoutes.map(seatInput) },
    main,
    alternate,
    documents,
    caseDays,
    bottleneck: bottleneckOf({ people, seats, main, alternate, documents, caseDays }),
  };
}

function routeSeats(
  route: Route,
  carriers: Sections['movement']['carriers'],
  people: number | null,
): RouteSeats {
  const carried = Object.values(carriers)
    .filter((carrier) => carrier.route === route.id)
    .map(({ vehicles, seats, tripsPerDay }) =>
      vehicles === null || seats === null ? null : vehicles * seats * (tripsPerDay ?? 1),
    );
  const seatsPerDay = route.seatsPerDay ?? total(carried);
  return {
    routeId: route.id,
    name: route.name,
    alternateTo: route.alternateTo,
    isClosed: route.open === 'no',
    seatsPerDay,
    days: daysFor(people, seatsPerDay),
  };
}

const seatInput = (route: RouteSeats): SumInput => ({
  name: route.name,
  field: 'movement.routes.seatsPerDay',
  value: route.seatsPerDay,
  unit: 'seats',
  source: '',
});

/** `ceil(people without papers / (officers × papers per officer and day))`. */
function documentDays(movement: Sections['movement']): Sum {
  const { withoutDocuments, documentOfficers, documentsPerOfficerDay } = movement;
  const perDay =
    documentOfficers === null || documentsPerOfficerDay === null
      ? null
      : documentOfficers * documentsPerOfficerDay;
  const input = (field: keyof Sections['movement'], value: number | null, unit: string): SumInput => ({
    name: '',
    field: `movement.${field}`,
    value,
    unit,
    source: '',
  });
  return {
    formula: 'documentDays',
    value: daysFor(withoutDocuments, perDay),
    unit: 'days',
    inputs: [
      input('withoutDocuments', withoutDocuments, 'people'),
      input('documentOfficers', documentOfficers, 'officers'),
      input('documentsPerOfficerDay', documentsPerOfficerDay, 'documents'),
    ],
  };
}

function bottleneckOf(found: {
  readonly people: number | null;
  readonly seats: number | null;
  readonly main: Sum;
  readonly alternate: Sum;
  readonly documents: Sum;
  readonly caseDays: number | null;
}): Bottleneck {
  const { people, caseDays } = found;
  if (people === null) return { code: 'noPeople', values: {} };
  if (people === 0) return { code: 'noneToMove', values: {} };
  const days = found.main.value;
  if (days === null) return { code: 'noSeats', values: { people } };
  const seats = found.seats ?? 0;
  const documentsTake = found.documents.value ?? 0;
  if (documentsTake > days)
    return { code: 'documents', values: { people, days: documentsTake, seatDays: days } };
  if (caseDays !== null && days > caseDays)
    return { code: 'outlastsCase', values: { people, seats, days, caseDays } };
  const alternateDays = found.alternate.value;
  if (alternateDays === null) return { code: 'seatsNoAlternate', values: { people, seats, days } };
  return { code: 'seats', values: { people, seats, days, alternateDays } };
}
