// Saving as a chart: every change is journalled within a moment and reaches the file after a short quiet, or a few seconds
// later when the typing never pauses.
// One write at a time, the newest plan wins, a failure is a state with a word for it. Nothing guards saving.
import { assign, cancel, fromPromise, raise, sendParent, setup } from 'xstate';
import type { Result } from '../base/result.ts';
import type { Plan } from '../plan/plan.ts';
import type { HostFault } from '../host/faults.ts';
import { queued } from './journal-queue.ts';
import type { JournalLine } from './journal-queue.ts';
import type { SaveContext, SaveEvent, SaveInput, WriteRequest, Written } from './save-types.ts';

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
    input: {} as SaveInput,
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
    setDue: raise({ type: 'save.due' }, { delay: 'longest', id: 'due' }),
    dropDue: cancel('due'),
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
    hasWishedNews: ({ context }) => context.plan !== context.written && context.reason !== 'auto',
    isForeign: ({ context, event }) => event.type === 'save.changedOutside' && event.base !== context.base,
    hasQueue: ({ context }) => context.queue.length > 0,
  },
  delays: { quiet: 800, longest: 5000, journalQuiet: 250, again: 5000 },
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
            { guard: 'hasNews', actions: 'setDue', target: 'dirty' },
            { target: 'clean' },
          ],
        },
        clean: {
          entry: 'forgetWish',
          always: { guard: 'hasNews', actions: 'setDue', target: 'dirty' },
          on: {
            'save.flush': { actions: 'wish', target: 'saving' },
            'save.changedOutside': { guard: 'isForeign', target: 'stale' },
            'save.away': 'away',
          },
        },
        dirty: {
          after: { quiet: 'saving' },
          on: {
            'save.changed': { actions: 'take', target: 'dirty', reenter: true },
            'save.due': 'saving',
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
          entry: [
            'dropDue',
            assign({ written: ({ context }) => context.plan, taken: ({ context }) => context.seq }),
          ],
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
            { guard: 'hasWishedNews', target: 'saving' },
            { guard: 'hasNews', actions: 'setDue', target: 'dirty' },
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
