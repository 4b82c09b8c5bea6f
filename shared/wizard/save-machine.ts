// Saving as a chart: every change is journalled within a moment and reaches the file after a short quiet.
// One write at a time, the newest plan wins, a failure is a state with a word for it. Nothing guards saving.
import { assign, fromPromise, sendParent, setup } from 'xstate';
import type { Result } from '../base/result.ts';
import type { Operation } from '../plan/commit.ts';
import type { Plan } from '../plan/plan.ts';
import type { HostFault } from '../host/faults.ts';
import { queued } from './journal-queue.ts';
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

type SaveContext = {
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

const unknownFault: HostFault = { code: 'internal', detail: {} };
const outcomeOf = (event: unknown): Written => (event as { output: Written }).output;
const faultCode = (event: unknown): string => {
  const outcome = outcomeOf(event);
  return outcome.ok ? '' : outcome.fault.code;
};

export const saveMachine = setup({
  types: {
    context: {} as SaveContext,
    events: {} as SaveEvent,
    input: {} as {
      readonly plan: Plan;
      readonly base: string;
      readonly readOnly: boolean;
      readonly savedAt: string | null;
      /** The plan differs from the file from the start (recovered edits). */
      readonly isDirty?: boolean;
    },
  },
  actors: {
    write: fromPromise<Written, WriteRequest>(() => Promise.reject(new Error('expected a writer'))),
    journal: fromPromise<Result<unknown, HostFault>, readonly JournalLine[]>(() =>
      Promise.reject(new Error('expected a journal')),
    ),
  },
  actions: {
    take: assign(({ context, event }) =>
      event.type === 'save.changed'
        ? { plan: event.plan, seq: context.seq + 1, queue: queued(context, event.operation) }
        : {},
    ),
    wish: assign(({ event }) =>
      event.type === 'save.flush' ? { reason: event.reason, name: event.name ?? '' } : {},
    ),
    forgetWish: assign({ reason: 'auto', name: '' }),
    noteFault: assign({
      fault: ({ event }) => {
        const outcome = outcomeOf(event);
        return outcome && !outcome.ok ? outcome.fault : unknownFault;
      },
    }),
    adopt: assign(({ event }) =>
      event.type === 'save.adopt'
        ? { plan: event.plan, written: event.plan, base: event.base, fault: null, queue: [] }
        : {},
    ),
    forgetSending: assign({ sending: 0 }),
    tellSaved: sendParent({ type: 'save.settled', outcome: 'saved' }),
    tellFailed: sendParent({ type: 'save.settled', outcome: 'failed' }),
    tellStale: sendParent({ type: 'save.settled', outcome: 'stale' }),
    tellAway: sendParent({ type: 'save.settled', outcome: 'away' }),
    tellReadOnly: sendParent({ type: 'save.settled', outcome: 'readOnly' }),
  },
  guards: {
    isSaved: ({ event }) => outcomeOf(event).ok,
    isStale: ({ event }) => faultCode(event) === 'stale',
    isAway: ({ event }) => faultCode(event) === 'away',
    isReadOnly: ({ event }) => faultCode(event) === 'read-only',
    startsReadOnly: ({ context }) => context.readOnly,
    hasNews: ({ context }) => context.plan !== context.written,
    isForeign: ({ context, event }) => event.type === 'save.changedOutside' && event.base !== context.base,
    hasQueue: ({ context }) => context.queue.length > 0,
  },
  delays: { quiet: 800, journalQuiet: 250, again: 5000 },
}).createMachine({
  id: 'save',
  type: 'parallel',
  context: ({ input }) => ({
    plan: input.plan,
    written: input.isDirty ? ({} as Plan) : input.plan,
    base: input.base,
    reason: 'auto',
    name: '',
    seq: 0,
    taken: 0,
    queue: [],
    sending: 0,
    savedAt: input.savedAt,
    fault: null,
    readOnly: input.readOnly,
  }),
  on: { 'save.changed': { actions: 'take' } },
  states: {
    file: {
      initial: 'deciding',
      states: {
        deciding: {
          always: [
            { guard: 'startsReadOnly', target: 'readOnly' },
            { guard: 'hasNews', target: 'dirty' },
            { target: 'clean' },
          ],
        },
        clean: {
          entry: 'forgetWish',
          always: { guard: 'hasNews', target: 'dirty' },
          on: {
            'save.flush': { actions: 'wish', target: 'saving' },
            'save.changedOutside': { guard: 'isForeign', target: 'stale' },
            'save.away': 'away',
          },
        },
        dirty: {
          after: { quiet: 'saving' },
          on: {
            'save.flush': { actions: 'wish', target: 'saving' },
            'save.changedOutside': { guard: 'isForeign', target: 'stale' },
          },
        },
        saving: {
          invoke: {
            src: 'write',
            input: ({ context }) => ({
              plan: context.plan,
              base: context.base,
              reason: context.reason,
              name: context.name,
              upTo: context.seq,
            }),
            onDone: [
              { guard: 'isSaved', target: 'saved' },
              { guard: 'isStale', actions: 'noteFault', target: 'stale' },
              { guard: 'isAway', actions: 'noteFault', target: 'away' },
              { guard: 'isReadOnly', actions: 'noteFault', target: 'readOnly' },
              { actions: 'noteFault', target: 'failed' },
            ],
            onError: { actions: 'noteFault', target: 'failed' },
          },
          entry: assign({ written: ({ context }) => context.plan, taken: ({ context }) => context.seq }),
          exit: assign(({ event }) => {
            const outcome = outcomeOf(event);
            return outcome?.ok
              ? { base: outcome.value.base, savedAt: outcome.value.savedAt, fault: null }
              : { written: {} as Plan };
          }),
          on: { 'save.flush': { actions: 'wish' } },
        },
        saved: {
          always: [
            { guard: 'hasNews', target: 'saving' },
            { actions: 'tellSaved', target: 'clean' },
          ],
        },
        failed: {
          entry: 'tellFailed',
          after: { again: 'saving' },
          on: { 'save.retry': 'saving', 'save.flush': { actions: 'wish', target: 'saving' } },
        },
        stale: { entry: 'tellStale', on: { 'save.adopt': { actions: 'adopt', target: 'clean' } } },
        away: {
          entry: 'tellAway',
          after: { again: 'saving' },
          on: { 'save.retry': 'saving', 'save.flush': { actions: 'wish', target: 'saving' } },
        },
        readOnly: {
          entry: 'tellReadOnly',
          on: {
            'save.retry': 'saving',
            // Nothing can be written, so nothing holds up whoever leaves.
            'save.flush': { actions: 'tellReadOnly' },
            'save.adopt': { actions: 'adopt', target: 'clean' },
          },
        },
      },
    },
    journal: {
      initial: 'idle',
      states: {
        idle: { always: { guard: 'hasQueue', target: 'waiting' } },
        waiting: { after: { journalQuiet: 'sending' }, on: { 'save.flush': 'sending' } },
        sending: {
          entry: assign({ sending: ({ context }) => context.queue.length }),
          invoke: {
            src: 'journal',
            input: ({ context }) => context.queue,
            onDone: [
              {
                guard: 'isSaved',
                actions: assign(({ context }) => ({
                  queue: context.queue.slice(context.sending),
                  sending: 0,
                })),
                target: 'idle',
              },
              { actions: 'forgetSending', target: 'troubled' },
            ],
            onError: { actions: 'forgetSending', target: 'troubled' },
          },
        },
        troubled: { after: { again: 'idle' } },
      },
    },
  },
});
