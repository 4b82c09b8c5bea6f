// What the workbench chart speaks of: screens, an opened plan, what a crash left, and the events it understands.
import type { ActorRefFrom } from 'xstate';
import type { Ports } from '../base/ports.ts';
import type { Result } from '../base/result.ts';
import type { HostFault } from '../host/faults.ts';
import type { Plan } from '../plan/plan.ts';
import type { ReadFault, ReadNotice } from '../plan/read-plan.ts';
import type { planMachine } from './plan-machine.ts';
import type { saveMachine } from './save-machine.ts';
import type { SaveSettled } from './save-types.ts';

export const screens = [
  'home',
  'wizard',
  'review',
  'upkeep',
  'practices',
  'restricted',
  'export',
  'present',
] as const;
export type Screen = (typeof screens)[number];

/** Edits found after a crash: the plan they lead to, and whether they were made on the file as it now is. */
export type Recovery = {
  readonly id: string;
  readonly at: string;
  readonly edits: number;
  readonly matches: boolean;
  readonly plan: Plan;
};

/** What a person is told on opening; `recovered`: changes that a crash had kept from the file were brought back. */
export type OpenNotice = ReadNotice | 'recovered';

/** An opened plan, as the edge hands it over. */
export type OpenedPlan = {
  readonly file: string;
  readonly handle: string;
  readonly base: string;
  readonly plan: Plan;
  readonly notices: readonly OpenNotice[];
  readonly recovery: Recovery | null;
  readonly elsewhereSince: string | null;
  readonly readOnly: boolean;
};

export type OpenFault = HostFault | ReadFault;
export type StaleChoice = 'keepMineAsCopy' | 'takeTheirs';
export type StaleRequest = {
  readonly choice: StaleChoice;
  readonly opened: OpenedPlan;
  readonly plan: Plan;
};
export type Resolved = Result<{ readonly plan: Plan; readonly base: string }, OpenFault>;

export type WorkbenchEvent =
  | { readonly type: 'plan.open'; readonly file: string; readonly screen?: Screen; readonly step?: string }
  | { readonly type: 'plan.close' }
  | { readonly type: 'screen.open'; readonly screen: Screen; readonly step?: string }
  | { readonly type: 'recovery.take' }
  | { readonly type: 'recovery.discard' }
  | { readonly type: 'stale.resolve'; readonly choice: StaleChoice }
  | { readonly type: 'close.retry' }
  | { readonly type: 'close.anyway' }
  | { readonly type: 'close.cancel' }
  | { readonly type: 'notice.dismiss' }
  | { readonly type: 'plan.restored'; readonly plan: Plan; readonly base: string }
  | SaveSettled;

/** What the chart keeps: the wish to open, the opened plan, its actors, and the last fault. */
export type WorkbenchContext = {
  readonly ports: () => Ports;
  readonly opening: { readonly file: string; readonly screen: Screen; readonly step: string | null } | null;
  readonly opened: OpenedPlan | null;
  readonly step: string | null;
  readonly plan: ActorRefFrom<typeof planMachine> | null;
  readonly save: ActorRefFrom<typeof saveMachine> | null;
  readonly isRecovered: boolean;
  readonly fault: OpenFault | null;
};
