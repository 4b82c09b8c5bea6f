// Moving people: seats against people, a way round, and places that hold those who wait.
import { seatsAgainstPeople } from '../../figures/seats-against-people.ts';
import type { ItemAt, Look } from '../look.ts';
import type { Finding } from '../rule.ts';
import { each, rule, when } from '../rule.ts';

type Route = ItemAt<'movement.routes'>;
const routes = (look: Look) => look.items('movement.routes');
const named = (route: Route) => ({ route: route.name });
const seats = (look: Look) =>
  seatsAgainstPeople({ movement: look.section('movement'), cases: look.section('cases') });

/** A point that can be shut: everybody who was to pass it is held up together. */
const isGate = (look: Look, place: string): boolean => {
  const kind = look.item('population.places', place)?.kind;
  return kind === 'borderCrossing' || kind === 'airport' || kind === 'port';
};

/** The gate two routes share, or the end of both when their whole way is the same; '' when they part. */
function sharedPoint(look: Look, main: Route, alternate: Route): string {
  const gates = (route: Route) => [route.to, ...route.via].filter((place) => isGate(look, place));
  const shared = gates(main).find((place) => gates(alternate).includes(place));
  if (shared) return shared;
  const isSameWay =
    main.to !== '' &&
    main.to === alternate.to &&
    main.from === alternate.from &&
    main.mode === alternate.mode &&
    main.via.join() === alternate.via.join();
  return isSameWay ? main.to : '';
}

export const movementRules = [
  rule({
    code: 'people-to-move-missing',
    severity: 'warning',
    source: 'micicG13',
    at: 'movement.peopleToMove',
    find: (look) => when(look.section('movement').peopleToMove.value === null && routes(look).length > 0),
  }),
  rule({
    code: 'people-to-move-without-source',
    severity: 'note',
    source: 'planGuide',
    at: 'movement.peopleToMove',
    find: (look) => {
      const { value, source } = look.section('movement').peopleToMove;
      return when(value !== null && value > 0 && source.trim() === '', () => ({
        values: { people: value ?? 0 },
      }));
    },
  }),
  rule({
    code: 'no-routes',
    severity: 'warning',
    source: 'micicG13',
    at: 'movement.routes.name',
    find: (look) => when(routes(look).length === 0 && look.section('movement').peopleToMove.value !== 0),
  }),
  rule({
    code: 'route-without-ends',
    severity: 'warning',
    source: 'micicG13',
    at: 'movement.routes.to',
    asks: ['movement.routes.from'],
    find: (look) => each(routes(look), (route) => route.from === '' || route.to === '', named),
  }),
  rule({
    code: 'route-without-seats',
    severity: 'warning',
    source: 'micicG13',
    at: 'movement.routes.seatsPerDay',
    find: (look) => {
      const seatless = new Set(
        seats(look)
          .routes.filter((route) => route.seatsPerDay === null)
          .map((route) => route.routeId),
      );
      return each(routes(look), (route) => seatless.has(route.id), named);
    },
  }),
  rule({
    code: 'route-without-alternate',
    severity: 'warning',
    source: 'planGuide',
    at: 'movement.routes.alternateTo',
    find: (look) => {
      const covered = new Set(routes(look).map((route) => route.alternateTo));
      return each(
        routes(look),
        (route) => route.alternateTo === '' && route.open !== 'no' && !covered.has(route.id),
        named,
      );
    },
  }),
  // A route that stands in for itself is no way round at all; printed, it would read as one.
  rule({
    code: 'alternate-is-itself',
    severity: 'error',
    source: 'planGuide',
    at: 'movement.routes.alternateTo',
    find: (look) =>
      each(
        routes(look),
        (route) =>
          route.alternateTo !== '' &&
          (route.alternateTo === route.id ||
            look.item('movement.routes', route.alternateTo)?.alternateTo === route.id),
        named,
      ),
  }),
  rule({
    code: 'alternate-shares-point',
    severity: 'warning',
    source: 'planGuide',
    at: 'movement.routes.alternateTo',
    asks: ['movement.routes.to'],
    find: (look) =>
      routes(look).flatMap((alternate): Finding[] => {
        const main = look.item('movement.routes', alternate.alternateTo);
        if (!main || main.id === alternate.id) return [];
        const point = sharedPoint(look, main, alternate);
        return when(point !== '', () => ({
          item: alternate.id,
          values: {
            route: alternate.name,
            main: main.name,
            place: look.item('population.places', point)?.name ?? '',
          },
        }));
      }),
  }),
  rule({
    code: 'seats-too-few',
    severity: 'warning',
    source: 'arithmetic',
    at: 'movement.routes.seatsPerDay',
    asks: ['movement.peopleToMove', 'cases.planningCases.durationDays'],
    find: (look) => {
      const { main, caseDays, people, seatsPerDay } = seats(look);
      const days = main.value;
      return when(days !== null && caseDays !== null && days > caseDays, () => ({
        values: {
          days: days ?? 0,
          caseDays: caseDays ?? 0,
          people: people ?? 0,
          seats: seatsPerDay.value ?? 0,
        },
      }));
    },
  }),
  rule({
    code: 'seats-slower-than-warning',
    severity: 'note',
    source: 'arithmetic',
    at: 'movement.routes.seatsPerDay',
    asks: ['movement.peopleToMove', 'cases.planningCases.warningDays'],
    find: (look) => {
      const days = seats(look).main.value;
      const slow = look
        .items('cases.planningCases')
        .filter(({ warningDays }) => days !== null && warningDays !== null && days > warningDays);
      return slow.map((planningCase) => ({
        values: {
          days: days ?? 0,
          warningDays: planningCase.warningDays ?? 0,
          case: { choice: 'cases.planningCases.kind', option: planningCase.kind },
        },
      }));
    },
  }),
  rule({
    code: 'documents-slower-than-seats',
    severity: 'warning',
    source: 'micicG10',
    at: 'movement.documentOfficers',
    asks: ['movement.withoutDocuments', 'movement.documentsPerOfficerDay'],
    find: (look) => {
      const { documents, main } = seats(look);
      return when(documents.value !== null && main.value !== null && documents.value > main.value, () => ({
        values: { days: documents.value ?? 0, seatDays: main.value ?? 0 },
      }));
    },
  }),
  // People are sent there by the plan's word: more than it holds is a danger in itself.
  rule({
    code: 'assembly-over-capacity',
    severity: 'error',
    source: 'planGuide',
    at: 'movement.assemblyPoints.expected',
    asks: ['movement.assemblyPoints.capacity'],
    find: (look) =>
      each(
        look.items('movement.assemblyPoints'),
        ({ expected, capacity }) => expected !== null && capacity !== null && expected > capacity,
        (point) => ({ point: point.name, expected: point.expected ?? 0, capacity: point.capacity ?? 0 }),
      ),
  }),
  rule({
    code: 'assembly-without-capacity',
    severity: 'warning',
    source: 'planGuide',
    at: 'movement.assemblyPoints.capacity',
    find: (look) =>
      each(
        look.items('movement.assemblyPoints'),
        (point) => point.capacity === null,
        (point) => ({ point: point.name }),
      ),
  }),
] as const;
