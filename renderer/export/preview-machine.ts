// The preview as a chart: choices rest a moment, then the plan is saved, the pages are set and brought here.
// The chart names the order of things; what they do is supplied at the edge.
import { assign, fromCallback, fromPromise, setup } from 'xstate';
import type { Result } from '../../shared/base/result.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import type { ExportChoices } from './choices.ts';
import type { JobEvent } from './job-news.ts';

/** A job begun: which, of which state of the plan, and whether that state stands in the file. */
export type Begun = { readonly job: string; readonly plan: Plan; readonly isSaved: boolean };
export type Made = Begun & {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Characters that no font has. */
  readonly uncovered: readonly string[];
};

export type PreviewEvent =
  | { readonly type: 'choices.change'; readonly change: Partial<ExportChoices> }
  | { readonly type: 'preview.make' }
  | { readonly type: 'preview.cancel' }
  | JobEvent;

type Context = {
  readonly choices: ExportChoices;
  readonly begun: Begun | null;
  readonly fileName: string;
  readonly uncovered: readonly string[];
  readonly progress: { readonly share: number | null; readonly stage: string };
  readonly made: Made | null;
  readonly fault: HostFault | null;
};

const unknownFault: HostFault = { code: 'internal', detail: {} };
const noProgress = { share: null, stage: 'saving' } as const;
const outcomeOf = (event: unknown) => (event as { output: Result<unknown, HostFault> }).output;

export const previewMachine = setup({
  types: {
    context: {} as Context,
    events: {} as PreviewEvent,
    input: {} as { readonly choices: ExportChoices },
  },
  actors: {
    begin: fromPromise<Result<Begun, HostFault>, ExportChoices>(() =>
      Promise.reject(new Error('expected a way to begin a document')),
    ),
    follow: fromCallback<PreviewEvent, { readonly job: string }>(() => undefined),
    fetch: fromPromise<Result<Uint8Array, HostFault>, { readonly job: string }>(() =>
      Promise.reject(new Error('expected a way to fetch a document')),
    ),
  },
  actions: {
    choose: assign(({ context, event }) =>
      event.type === 'choices.change' ? { choices: { ...context.choices, ...event.change } } : {},
    ),
    noteProgress: assign(({ event }) =>
      event.type === 'job.progress'
        ? { progress: { share: event.of > 0 ? event.done / event.of : null, stage: event.stage } }
        : {},
    ),
    noteDone: assign(({ event }) =>
      event.type === 'job.done' ? { fileName: event.fileName, uncovered: event.uncovered ?? [] } : {},
    ),
    noteFault: assign(({ event }) => {
      if (event.type === 'job.failed') return { fault: event.fault };
      const outcome = outcomeOf(event);
      return { fault: outcome && !outcome.ok ? outcome.fault : unknownFault };
    }),
    forgetFault: assign({ fault: null, progress: noProgress }),
    noteBegun: assign(({ event }) => {
      const outcome = outcomeOf(event) as Result<Begun, HostFault>;
      return { begun: outcome.ok ? outcome.value : null };
    }),
    noteFetching: assign({ progress: { share: 1, stage: 'fetch' } }),
    noteMade: assign(({ context, event }) => {
      const outcome = outcomeOf(event) as Result<Uint8Array, HostFault>;
      if (!outcome.ok || !context.begun) return {};
      const { begun, fileName, uncovered } = context;
      return { made: { ...begun, bytes: outcome.value, fileName, uncovered } };
    }),
    /** Supplied at the edge: tells the host to stop the job. */
    cancelJob: () => undefined,
  },
  guards: {
    isOk: ({ event }) => outcomeOf(event).ok,
    wasCancelled: ({ event }) => event.type === 'job.failed' && event.fault.detail['reason'] === 'cancelled',
  },
  delays: { rest: 400 },
}).createMachine({
  id: 'preview',
  context: ({ input }) => ({
    choices: input.choices,
    begun: null,
    fileName: '',
    uncovered: [],
    progress: noProgress,
    made: null,
    fault: null,
  }),
  initial: 'beginning',
  on: {
    'choices.change': { actions: 'choose', target: '.resting' },
    'preview.make': '.beginning',
  },
  states: {
    resting: { entry: 'forgetFault', after: { rest: 'beginning' }, on: { 'preview.cancel': 'stopped' } },
    beginning: {
      entry: 'forgetFault',
      invoke: {
        src: 'begin',
        input: ({ context }) => context.choices,
        onDone: [
          { guard: 'isOk', actions: 'noteBegun', target: 'setting' },
          { actions: 'noteFault', target: 'failed' },
        ],
        onError: { actions: 'noteFault', target: 'failed' },
      },
      on: { 'preview.cancel': 'stopped' },
    },
    setting: {
      invoke: { src: 'follow', input: ({ context }) => ({ job: context.begun?.job ?? '' }) },
      on: {
        'job.progress': { actions: 'noteProgress' },
        'job.done': { actions: 'noteDone', target: 'fetching' },
        'job.failed': [
          { guard: 'wasCancelled', target: 'stopped' },
          { actions: 'noteFault', target: 'failed' },
        ],
        'preview.cancel': { actions: 'cancelJob', target: 'stopped' },
        'choices.change': { actions: ['cancelJob', 'choose'], target: 'resting' },
        'preview.make': { actions: 'cancelJob', target: 'beginning' },
      },
    },
    fetching: {
      entry: 'noteFetching',
      invoke: {
        src: 'fetch',
        input: ({ context }) => ({ job: context.begun?.job ?? '' }),
        onDone: [
          { guard: 'isOk', actions: 'noteMade', target: 'shown' },
          { actions: 'noteFault', target: 'failed' },
        ],
        onError: { actions: 'noteFault', target: 'failed' },
      },
      on: { 'preview.cancel': 'stopped' },
    },
    shown: {},
    stopped: {},
    failed: {},
  },
});
