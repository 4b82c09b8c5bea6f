// What a post abroad leans on: registers, wardens, employers, safe havens and the States people pass through.
import type { Finding } from '../rule.ts';
import { each, rule } from '../rule.ts';
import { monthsLater } from '../../upkeep/months.ts';

/** A count a year old no longer says how many seats are needed. */
const isStale = (day: string, today: string): boolean => day !== '' && monthsLater(day, 12) < today;

export const postRules = [
  rule({
    code: 'register-stale',
    severity: 'warning',
    source: 'micicG2',
    at: 'population.registers.asOf',
    find: (look) =>
      each(
        look.items('population.registers'),
        (register) => isStale(register.asOf, look.today()),
        (register) => ({ register: register.what, date: register.asOf }),
      ),
  }),
  rule({
    code: 'area-without-warden',
    severity: 'warning',
    source: 'micicG5',
    at: 'coordination.wardens.warden',
    asks: ['coordination.wardens.area'],
    find: (look) =>
      each(
        look.items('coordination.wardens'),
        (area) => area.warden.trim() === '',
        ({ area }) => ({ area }),
      ),
  }),
  rule({
    code: 'warden-without-alternate',
    severity: 'warning',
    source: 'planGuide',
    at: 'coordination.wardens.alternate',
    asks: ['coordination.wardens.warden'],
    find: (look) =>
      each(
        look.items('coordination.wardens'),
        ({ warden, alternate }) => warden.trim() !== '' && ['', warden.trim()].includes(alternate.trim()),
        ({ area }) => ({ area }),
      ),
  }),
  // Only where wardens are used at all: a host State has other ways to reach people.
  rule({
    code: 'place-without-warden',
    severity: 'note',
    source: 'micicG5',
    at: 'coordination.wardens.places',
    asks: ['population.groups.places'],
    find: (look) => {
      const areas = look.items('coordination.wardens');
      if (areas.length === 0) return [];
      const covered = new Set(areas.flatMap((area) => area.places));
      const peopled = new Set(look.items('population.groups').flatMap((group) => group.places));
      return [...peopled].flatMap((id): Finding[] => {
        const place = covered.has(id) ? undefined : look.item('population.places', id);
        return place ? [{ values: { place: place.name } }] : [];
      });
    },
  }),
  rule({
    code: 'employer-list-stale',
    severity: 'warning',
    source: 'micicG2',
    at: 'coordination.employers.people',
    find: (look) =>
      each(
        look.items('coordination.employers'),
        (employer) => isStale(employer.people.date, look.today()),
        (employer) => ({ employer: employer.name, date: employer.people.date }),
      ),
  }),
  // As with assembly points: the plan itself would send more people there than there is room for.
  rule({
    code: 'haven-over-capacity',
    severity: 'error',
    source: 'planGuide',
    at: 'movement.safeHavens.expected',
    asks: ['movement.safeHavens.capacity'],
    find: (look) =>
      each(
        look.items('movement.safeHavens'),
        ({ expected, capacity }) => expected !== null && capacity !== null && expected > capacity,
        (haven) => ({ haven: haven.name, expected: haven.expected ?? 0, capacity: haven.capacity ?? 0 }),
      ),
  }),
  rule({
    code: 'transit-note-not-ready',
    severity: 'warning',
    source: 'micicG10',
    at: 'movement.transitStates.noteReady',
    find: (look) =>
      each(
        look.items('movement.transitStates'),
        (state) => state.noteReady !== 'yes',
        (state) => ({ state: state.name }),
      ),
  }),
] as const;
