// The 15 × 3 grid: what is planned in each sector before, during and after.
import { inOrder } from '../base/order-key.ts';
import { sectors as sectorList } from '../framework/sectors.ts';
import type { Sections } from '../plan/plan.ts';
import { phases } from '../plan/sections/sectors.ts';
import { guidelineCoverage, isFull } from './guideline-coverage.ts';
import type { GuidelineRow } from './guideline-coverage.ts';

type Activity = Sections['sectors']['activities'][string];
export type Phase = (typeof phases)[number];

/** – 0 1 2 3: set aside; nothing; named; one with a lead; one with lead, date and resources. */
export type CellState = 'outOfScope' | 'empty' | 'named' | 'led' | 'full';
export type CoverageCell = {
  readonly phase: Phase;
  readonly state: CellState;
  readonly count: number;
  readonly activityIds: readonly string[];
};
export type CoverageRow = {
  readonly sectorId: string;
  readonly decision: '' | 'in' | 'notNow';
  readonly cells: Readonly<Record<Phase, CoverageCell>>;
};
export type Coverage = {
  readonly rows: readonly CoverageRow[];
  readonly guidelines: readonly GuidelineRow[];
  /** How many of the 45 cells are in each state. */
  readonly totals: Readonly<Record<CellState, number>>;
  /** Activities without a sector or a phase: they stand in no cell. */
  readonly unplaced: readonly string[];
};

let last: { readonly section: Sections['sectors']; readonly coverage: Coverage } | null = null;

/** The coverage of a plan's activities. Stopped activities do not count; work in a sector set aside is still shown. */
export function coverage(plan: { readonly sections: Pick<Sections, 'sectors'> }): Coverage {
  const section = plan.sections.sectors;
  if (last?.section !== section) last = { section, coverage: cover(section) };
  return last.coverage;
}

function cover(section: Sections['sectors']): Coverage {
  const byCell = new Map<string, Activity[]>();
  const unplaced: string[] = [];
  for (const activity of inOrder(section.activities)) {
    if (activity.status === 'stopped') continue;
    if (activity.sector === '' || activity.phase === '') {
      unplaced.push(activity.id);
      continue;
    }
    const key = `${activity.sector} ${activity.phase}`;
    const there = byCell.get(key);
    if (there) there.push(activity);
    else byCell.set(key, [activity]);
  }
  const rows = sectorList().map(({ id }): CoverageRow => {
    const decision = section.choices[id]?.decision ?? '';
    const cell = (phase: Phase): CoverageCell => {
      const activities = byCell.get(`${id} ${phase}`) ?? [];
      return {
        phase,
        state: stateOf(activities, decision),
        count: activities.length,
        activityIds: activities.map((activity) => activity.id),
      };
    };
    return {
      sectorId: id,
      decision,
      cells: { before: cell('before'), during: cell('during'), after: cell('after') },
    };
  });
  return { rows, guidelines: guidelineCoverage(section), totals: count(rows), unplaced };
}

function stateOf(activities: readonly Activity[], decision: CoverageRow['decision']): CellState {
  if (activities.length === 0) return decision === 'notNow' ? 'outOfScope' : 'empty';
  if (activities.some(isFull)) return 'full';
  return activities.some((activity) => activity.lead !== '') ? 'led' : 'named';
}

function count(rows: readonly CoverageRow[]): Record<CellState, number> {
  const totals = { outOfScope: 0, empty: 0, named: 0, led: 0, full: 0 };
  for (const row of rows) for (const phase of phases) totals[row.cells[phase].state] += 1;
  return totals;
}
