// The journal's waiting lines: what was done since the last ones were sent.
import type { Operation } from '../plan/commit.ts';
import { joinTyping } from '../plan/recover.ts';

export type JournalLine = { readonly seq: number; readonly operation: Operation };

type Waiting = {
  readonly queue: readonly JournalLine[];
  /** How many at its front are on their way. */
  readonly sending: number;
  readonly seq: number;
  /** The last operation that a write has taken along. */
  readonly taken: number;
};

/**
 * The queue with an operation at its end. Typing on in one field takes the place of what still waits, unless a
 * write took that along: joined, it would be brought back a second time.
 */
export function queued(
  { queue, sending, seq, taken }: Waiting,
  operation: Operation,
): readonly JournalLine[] {
  const last = queue.length > sending ? queue.at(-1) : undefined;
  const joined = last && last.seq > taken ? joinTyping(last.operation, operation) : null;
  return [...(joined ? queue.slice(0, -1) : queue), { seq: seq + 1, operation: joined ?? operation }];
}
