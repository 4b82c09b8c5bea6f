// How many people a site holds at a time when people keep arriving and leaving (Little's law).
import type { Sections } from '../plan/plan.ts';
import type { Sum } from './sum.ts';

type Site = Pick<Sections['sites']['sites'][string], 'name' | 'arrivalsPerDay' | 'stayDays'>;

/** Arrivals per day × days of stay: the places a site needs. */
export function transitCapacity(site: Site): Sum {
  const { arrivalsPerDay, stayDays } = site;
  const input = (field: string, value: number | null, unit: string) => ({
    name: site.name,
    field: `sites.sites.${field}`,
    value,
    unit,
    source: '',
  });
  return {
    formula: 'transitCapacity',
    value: arrivalsPerDay === null || stayDays === null ? null : Math.ceil(arrivalsPerDay * stayDays),
    unit: 'people',
    inputs: [input('arrivalsPerDay', arrivalsPerDay, 'people'), input('stayDays', stayDays, 'days')],
  };
}
