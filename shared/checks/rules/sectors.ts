// The fifteen sectors: what was chosen and what is planned must agree.
import { sectors } from '../../framework/sectors.ts';
import type { Look } from '../look.ts';
import { each, rule, when } from '../rule.ts';

const plannedIn = (look: Look, sectorId: string): number =>
  look
    .items('sectors.activities')
    .filter((activity) => activity.sector === sectorId && activity.status !== 'stopped').length;

const chosen = (look: Look, decision: 'in' | 'notNow') =>
  Object.values(look.section('sectors').choices).filter((choice) => choice.decision === decision);

const named = (sectorId: string) => ({ sector: { list: 'sectors', codes: [sectorId] } as const });

export const sectorRules = [
  rule({
    code: 'sector-without-activity',
    severity: 'warning',
    source: 'mcof',
    at: 'sectors.choices.decision',
    asks: ['sectors.activities.sector'],
    find: (look) =>
      inSectorOrder(chosen(look, 'in'))
        .filter((choice) => plannedIn(look, choice.id) === 0)
        .map((choice) => ({ item: choice.id, values: named(choice.id) })),
  }),
  rule({
    code: 'activity-in-sector-not-now',
    severity: 'warning',
    source: 'mcof',
    at: 'sectors.activities.sector',
    asks: ['sectors.choices.decision'],
    find: (look) => {
      const aside = new Set(chosen(look, 'notNow').map((choice) => choice.id));
      return each(
        look.items('sectors.activities'),
        (activity) => aside.has(activity.sector) && activity.status !== 'stopped',
        (activity) => ({ activity: activity.title, ...named(activity.sector) }),
      );
    },
  }),
  rule({
    code: 'sectors-undecided',
    severity: 'note',
    source: 'mcof',
    at: 'sectors.choices.decision',
    find: (look) => {
      const decided = new Set([...chosen(look, 'in'), ...chosen(look, 'notNow')].map((choice) => choice.id));
      const open = sectors().filter((sector) => !decided.has(sector.id) && plannedIn(look, sector.id) === 0);
      return when(open.length > 0, () => ({ values: { count: open.length } }));
    },
  }),
] as const;

const inSectorOrder = <Choice extends { readonly id: string }>(choices: readonly Choice[]): Choice[] =>
  [...choices].sort((left, right) => (left.id < right.id ? -1 : 1));
