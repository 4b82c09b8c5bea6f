// Transit and reception sites: whether they hold those who arrive for as long as they stay.
import { transitCapacity } from '../../figures/transit-capacity.ts';
import { each, rule } from '../rule.ts';

export const siteRules = [
  // As with assembly points: the plan itself would send more people there than there is room for.
  rule({
    code: 'site-over-capacity',
    severity: 'error',
    source: 'sphere',
    at: 'sites.sites.capacity',
    asks: ['sites.sites.arrivalsPerDay', 'sites.sites.stayDays'],
    find: (look) =>
      each(
        look.items('sites.sites'),
        (site) => site.capacity !== null && (transitCapacity(site).value ?? 0) > site.capacity,
        (site) => ({
          site: site.name,
          needed: transitCapacity(site).value ?? 0,
          capacity: site.capacity ?? 0,
        }),
      ),
  }),
  rule({
    code: 'site-in-danger',
    severity: 'warning',
    source: 'sphere',
    at: 'sites.sites.safeFromHazard',
    find: (look) =>
      each(
        look.items('sites.sites'),
        (site) => site.safeFromHazard === 'no',
        (site) => ({ site: site.name }),
      ),
  }),
  rule({
    code: 'site-without-manager',
    severity: 'warning',
    source: 'micicG11',
    at: 'sites.sites.manager',
    find: (look) =>
      each(
        look.items('sites.sites'),
        (site) => site.manager === '',
        (site) => ({ site: site.name }),
      ),
  }),
] as const;
