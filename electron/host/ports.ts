// What the host is given by those who compose it: how to read a plan, how to print one, how to show a folder.
// So the host itself knows neither the plan's schema nor pdfmake nor Electron.
import type { Result } from '../../shared/base/result.ts';
import type { FaultDetail, HostFault } from '../../shared/host/faults.ts';
import type { DocumentChoices, PlanSummary } from '../../shared/host/shapes.ts';

/** Why a text is no plan for us. `newer`: made by a later version of the program. */
export type PlanTextFault = { readonly code: 'unreadable' | 'newer'; readonly detail: FaultDetail };

/** The one door in and the one door out, with the plan's type closed over. */
export type PlanText<Plan> = {
  readonly read: (text: string) => Result<Plan, PlanTextFault>;
  /** What there is to say about how a readable text came in, as codes (`edited-by-hand`, `migrated`). */
  readonly notices: (text: string) => readonly string[];
  /** The canonical text. */
  readonly write: (plan: Plan) => string;
  readonly summarise: (plan: Plan) => PlanSummary;
  /** Whether the plan was made final: then its title is part of what was signed. */
  readonly isFinal: (plan: Plan) => boolean;
  /** The same plan under another title; never final, since nobody signed it under that title. */
  readonly retitle: (plan: Plan, title: string) => Plan;
  /** The same plan as a plan of its own: another id, the former revision as its parent. */
  readonly copyOf: (plan: Plan, id: string) => Plan;
  /** Changes when summaries would come out differently; kept summaries of another edition are thrown away. */
  readonly edition: string;
};

export type RenderProgress = (done: number, of: number, stage: string) => void;
/** `uncovered`: characters that no font has; on the pages their codes stand in their place. */
export type RenderedDocument = {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly uncovered?: readonly string[];
};
/** Plan in, finished file out. Never throws; ends early with a fault when `signal` is aborted. */
export type RenderDocument<Plan> = (
  plan: Plan,
  choices: DocumentChoices,
  onProgress: RenderProgress,
  signal: AbortSignal,
) => Promise<Result<RenderedDocument, HostFault>>;

/** Shows a file in the system's file manager. */
export type Reveal = (path: string) => Promise<Result<null, HostFault>>;
