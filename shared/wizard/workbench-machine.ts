// The whole workbench: the library, opening (with an offer to recover), the open plan and its screens, closing.
// Names what happens; the host is reached only through the actors provided at the edge.
import { assign, enqueueActions, fromPromise, sendTo, setup } from 'xstate';
import type { Ports } from '../base/ports.ts';
import type { Result } from '../base/result.ts';
import type { HostFault } from '../host/faults.ts';
import { planMachine } from './plan-machine.ts';
import { saveMachine } from './save-machine.ts';
import { screens } from './workbench-types.ts';
import type {
  OpenFault,
  OpenedPlan,
  Resolved,
  Screen,
  StaleRequest,
  WorkbenchContext,
  WorkbenchEvent,
} from './workbench-types.ts';

const unprovided = () => Promise.reject(new Error('expected this actor to be provided at the edge'));
const outputOf = <Output>(event: unknown): Output => (event as { output: Output }).output;
const internal: HostFault = { code: 'internal', detail: {} };

export const workbenchMachine = setup({
  types: {
    context: {} as WorkbenchContext,
    events: {} as WorkbenchEvent,
    input: {} as { readonly ports: () => Ports },
  },
  actors: {
    planActor: planMachine,
    saveActor: saveMachine,
    open: fromPromise<Result<OpenedPlan, OpenFault>, string>(unprovided),
    close: fromPromise<unknown, string>(unprovided),
    discardRecovery: fromPromise<unknown, { handle: string; recovery: string }>(unprovided),
    resolveStale: fromPromise<Resolved, StaleRequest>(unprovided),
  },
  actions: {
    wishToOpen: assign(({ event }) =>
      event.type === 'plan.open'
        ? {
            opening: { file: event.file, screen: event.screen ?? 'home', step: event.step ?? null },
            fault: null,
          }
        : {},
    ),
    noteOpened: assign(({ event, context }) => {
      const output = outputOf<Result<OpenedPlan, OpenFault>>(event);
      return output.ok
        ? {
            opened: output.value,
            step: context.opening?.step ?? null,
            isRecovered: false,
            fault: null,
          }
        : {};
    }),
    noteFault: assign(({ event }) => {
      const output = outputOf<Result<unknown, OpenFault> | undefined>(event);
      return { fault: output && !output.ok ? output.fault : internal };
    }),
    forgetFault: assign({ fault: null }),
    /** Provided at the edge: what was recovered is in the file now. */
    dropRecovery: () => undefined,
    forgetRecovered: assign({ isRecovered: false }),
    useRecovered: assign(({ context }) =>
      context.opened?.recovery
        ? {
            isRecovered: true,
            opened: {
              ...context.opened,
              plan: context.opened.recovery.plan,
              notices: [...context.opened.notices, 'recovered'],
            },
          }
        : {},
    ),
    startPlan: assign(({ context, spawn }) => {
      const { opened } = context;
      if (!opened) throw new Error('expected an opened plan, found none');
      const { plan, base, readOnly } = opened;
      const save = spawn('saveActor', {
        input: { plan, base, readOnly, savedAt: plan.changedAt, isDirty: context.isRecovered },
      });
      return { save, plan: spawn('planActor', { input: { plan, ports: context.ports, listener: save } }) };
    }),
    stopPlan: enqueueActions(({ context, enqueue }) => {
      if (context.plan) enqueue.stopChild(context.plan);
      if (context.save) enqueue.stopChild(context.save);
      enqueue.assign({ plan: null, save: null, opened: null, step: null });
    }),
    noteStep: assign(({ event, context }) =>
      event.type === 'screen.open' ? { step: event.step ?? context.step } : {},
    ),
    flushToClose: sendTo(({ context }) => context.save!, { type: 'save.flush', reason: 'close' }),
    useResolved: enqueueActions(({ context, event, enqueue }) => {
      const output = event.type === 'plan.restored' ? null : outputOf<Resolved>(event);
      const next = event.type === 'plan.restored' ? event : output?.ok ? output.value : null;
      if (!next || !context.plan || !context.save) return;
      enqueue.sendTo(context.plan, { type: 'plan.replace', plan: next.plan });
      enqueue.sendTo(context.save, { type: 'save.adopt', plan: next.plan, base: next.base });
    }),
  },
  guards: {
    opened: ({ event }) => outputOf<Result<OpenedPlan, OpenFault>>(event).ok,
    resolved: ({ event }) => outputOf<Resolved>(event).ok,
    recoversByItself: ({ context }) => context.opened?.recovery?.matches === true,
    offersRecovery: ({ context }) => (context.opened?.recovery ?? null) !== null && !context.isRecovered,
    holdsRecovered: ({ context, event }) =>
      context.isRecovered && event.type === 'save.settled' && event.outcome === 'saved',
    isSafe: ({ event }) =>
      event.type === 'save.settled' && (event.outcome === 'saved' || event.outcome === 'readOnly'),
    asksWizard: ({ context }) => context.opening?.screen === 'wizard',
    isScreen: ({ event }, params: { screen: Screen }) =>
      event.type === 'screen.open' && event.screen === params.screen,
  },
  delays: { patience: 15_000 },
}).createMachine({
  id: 'workbench',
  context: ({ input }) => ({
    ports: input.ports,
    opening: null,
    opened: null,
    step: null,
    plan: null,
    save: null,
    isRecovered: false,
    fault: null,
  }),
  initial: 'library',
  on: { 'notice.dismiss': { actions: 'forgetFault' } },
  states: {
    library: { on: { 'plan.open': { actions: 'wishToOpen', target: 'opening' } } },
    opening: {
      invoke: {
        src: 'open',
        input: ({ context }) => context.opening?.file ?? '',
        onDone: [
          { guard: 'opened', actions: 'noteOpened', target: 'arriving' },
          { actions: 'noteFault', target: 'library' },
        ],
        onError: { actions: 'noteFault', target: 'library' },
      },
    },
    arriving: {
      always: [
        // Made on the very file that stands there: nothing to ask, the words belong in it.
        { guard: 'recoversByItself', actions: 'useRecovered', target: 'plan' },
        { guard: 'offersRecovery', target: 'offering' },
        { target: 'plan' },
      ],
    },
    offering: {
      on: {
        'recovery.take': { actions: 'useRecovered', target: 'plan' },
        'recovery.discard': 'discarding',
      },
    },
    discarding: {
      invoke: {
        src: 'discardRecovery',
        input: ({ context }) => ({
          handle: context.opened?.handle ?? '',
          recovery: context.opened?.recovery?.id ?? '',
        }),
        onDone: 'plan',
        onError: 'plan',
      },
    },
    plan: {
      entry: 'startPlan',
      exit: 'stopPlan',
      initial: 'editing',
      states: {
        editing: {
          initial: 'arriving',
          on: {
            'screen.open': screens.map((screen) => ({
              guard: { type: 'isScreen' as const, params: { screen } },
              actions: 'noteStep' as const,
              target: `.${screen}` as const,
              reenter: true,
            })),
            'plan.close': 'closing',
            'stale.resolve': 'resolving',
            'plan.restored': { actions: 'useResolved' },
            'save.settled': { guard: 'holdsRecovered', actions: ['dropRecovery', 'forgetRecovered'] },
          },
          states: {
            arriving: { always: [{ guard: 'asksWizard', target: 'wizard' }, { target: 'home' }] },
            home: {},
            wizard: {},
            review: {},
            upkeep: {},
            practices: {},
            restricted: {},
            export: {},
            present: {},
            last: { type: 'history' },
          },
        },
        resolving: {
          invoke: {
            src: 'resolveStale',
            input: ({ context, event }) => ({
              choice: event.type === 'stale.resolve' ? event.choice : 'takeTheirs',
              opened: context.opened!,
              plan: context.plan!.getSnapshot().context.history.plan,
            }),
            onDone: [
              { guard: 'resolved', actions: 'useResolved', target: 'editing.last' },
              { actions: 'noteFault', target: 'editing.last' },
            ],
            onError: { actions: 'noteFault', target: 'editing.last' },
          },
        },
        closing: {
          entry: 'flushToClose',
          after: { patience: 'blocked' },
          on: {
            'save.settled': [
              { guard: 'holdsRecovered', actions: 'dropRecovery', target: 'leaving' },
              { guard: 'isSafe', target: 'leaving' },
              { target: 'blocked' },
            ],
          },
        },
        blocked: {
          on: {
            'close.retry': 'closing',
            'close.anyway': 'leaving',
            'close.cancel': 'editing.last',
            'save.settled': { guard: 'isSafe', target: 'leaving' },
          },
        },
        leaving: {
          invoke: {
            src: 'close',
            input: ({ context }) => context.opened?.handle ?? '',
            onDone: '#workbench.library',
            onError: '#workbench.library',
          },
        },
      },
    },
  },
});
