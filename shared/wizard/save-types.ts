// What the chart of saving is told, tells and keeps. Types alone: knows neither states nor times.
import type { Result } from '../base/result.ts';
import type { HostFault } from '../host/faults.ts';
import type { Operation } from '../plan/commit.ts';
import type { Plan } from '../plan/plan.ts';
import type { JournalLine } from './journal-queue.ts';

export type WriteReason = 'auto' | 'named' | 'close';
export type WriteRequest = {
  readonly plan: Plan;
  readonly base: string;
  readonly reason: WriteReason;
  readonly name: string;
  readonly upTo: number;
};
export type Written = Result<{ readonly base: string; readonly savedAt: string }, HostFault>;

export type SaveEvent =
  | { readonly type: 'save.changed'; readonly plan: Plan; readonly operation: Operation }
  /** Write now: Ctrl+S (`named`), leaving (`close`), before an export (`auto`). */
  | { readonly type: 'save.flush'; readonly reason: WriteReason; readonly name?: string }
  | { readonly type: 'save.retry' }
  /** Typing went on without a pause for as long as the file may wait. */
  | { readonly type: 'save.due' }
  /** The host saw the file change under us. */
  | { readonly type: 'save.changedOutside'; readonly base: string }
  | { readonly type: 'save.away' }
  /** What the window now holds is what stands on disk (taken theirs, restored). */
  | { readonly type: 'save.adopt'; readonly plan: Plan; readonly base: string };

/** Told to the parent whenever writing has come to rest, one way or the other. */
export type SaveSettled = {
  readonly type: 'save.settled';
  readonly outcome: 'saved' | 'failed' | 'stale' | 'away' | 'readOnly';
};

export type SaveContext = {
  readonly plan: Plan;
  readonly written: Plan;
  readonly base: string;
  readonly reason: WriteReason;
  readonly name: string;
  readonly seq: number;
  /** The last operation that a write has taken along; one after it must not share a journal line with it. */
  readonly taken: number;
  readonly queue: readonly JournalLine[];
  readonly sending: number;
  readonly savedAt: string | null;
  readonly fault: HostFault | null;
  readonly readOnly: boolean;
};

/** What it begins with. */
export type SaveInput = {
  readonly plan: Plan;
  readonly base: string;
  readonly readOnly: boolean;
  readonly savedAt: string | null;
  /** The plan differs from the file from the start (recovered edits). */
  readonly isDirty?: boolean;
};
