// How long what a plan says may be trusted, by kind: one table, each row with what it rests on.
import type { CheckSource } from '../checks/problem.ts';
import type { CollectionKey } from '../plan/sections.ts';

/** Kinds of things that go stale, each a table of the plan. */
export type UpkeepKind =
  | 'contacts'
  | 'alertLevels'
  | 'cascade'
  | 'measures'
  | 'wardens'
  | 'carriers'
  | 'routes'
  | 'assemblyPoints'
  | 'sites'
  | 'groups'
  | 'registers'
  | 'indicators';

/** A row: after `months` without a new date in `field` an item counts as stale. `basis` `workbench` is our own choice. */
export type Period = {
  readonly kind: UpkeepKind;
  readonly collection: CollectionKey;
  readonly field: string;
  readonly months: number;
  readonly basis: CheckSource;
};

const ours = 'workbench';

/** In the order in which a night would need them. No standard we could read sets these periods; the yearly risk analysis does. */
export const periods: readonly Period[] = [
  { kind: 'contacts', collection: 'restricted.contacts', field: 'checkedOn', months: 6, basis: ours },
  {
    kind: 'alertLevels',
    collection: 'earlyWarning.alertLevels',
    field: 'checkedOn',
    months: 12,
    basis: ours,
  },
  { kind: 'cascade', collection: 'activation.cascade', field: 'testedOn', months: 6, basis: ours },
  { kind: 'measures', collection: 'activation.measures', field: 'checkedOn', months: 12, basis: ours },
  { kind: 'wardens', collection: 'coordination.wardens', field: 'testedOn', months: 6, basis: ours },
  { kind: 'carriers', collection: 'movement.carriers', field: 'checkedOn', months: 6, basis: ours },
  { kind: 'routes', collection: 'movement.routes', field: 'checkedOn', months: 6, basis: ours },
  {
    kind: 'assemblyPoints',
    collection: 'movement.assemblyPoints',
    field: 'checkedOn',
    months: 12,
    basis: ours,
  },
  { kind: 'sites', collection: 'sites.sites', field: 'checkedOn', months: 12, basis: ours },
  // Who is there is part of the risk analysis, which is renewed once a year.
  { kind: 'groups', collection: 'population.groups', field: 'headcount', months: 12, basis: 'ppre' },
  { kind: 'registers', collection: 'population.registers', field: 'asOf', months: 12, basis: 'ppre' },
  { kind: 'indicators', collection: 'earlyWarning.indicators', field: 'lastRead', months: 3, basis: ours },
];

/** Months between two looks at the whole plan, at most; source: yearly risk analysis. */
export const reviewMonths = 12;
/** A plan left alone for longer is introduced before it is used. Our own choice. */
export const lateMonths = 6;
/** A plan left alone for longer is to be doubted as a whole. Our own choice. */
export const veryLateMonths = 24;
/** What falls due within so many months is coming up. Our own choice. */
export const soonMonths = 2;
