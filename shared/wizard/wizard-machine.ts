// The wizard: one state a step, built from the template's path. Any step can be opened at any time; nothing is guarded.
// The time box beside it counts, pauses and hides; it never decides anything.
import { assign, setup } from 'xstate';

export type WizardStep = { readonly id: string; readonly minutes: number | null };
export type WizardEvent =
  | { readonly type: 'step.next' }
  | { readonly type: 'step.back' }
  | { readonly type: 'step.open'; readonly step: string }
  | { readonly type: 'clock.start' }
  | { readonly type: 'clock.pause' }
  | { readonly type: 'clock.hide' }
  | { readonly type: 'clock.show' };

/** `spent` is the time used in each step while the clock ran, in seconds. */
export type WizardContext = { readonly step: string; readonly spent: Readonly<Record<string, number>> };

const tick = 1000;

/** Builds the wizard of a path. `first` is the step it opens on. Throws when the path has no steps. */
export function createWizardMachine(steps: readonly WizardStep[], first?: string) {
  const ids = steps.map((step) => step.id);
  const start = first !== undefined && ids.includes(first) ? first : ids[0];
  if (start === undefined) throw new Error('expected a path with at least one step');
  const enter = (id: string) =>
    assign<WizardContext, WizardEvent, undefined, WizardEvent, never>({ step: id });
  const states = Object.fromEntries(
    ids.map((id, at) => {
      const [next, back] = [ids[at + 1], ids[at - 1]];
      return [
        id,
        {
          entry: enter(id),
          on: {
            ...(next ? { 'step.next': { target: next } } : {}),
            ...(back ? { 'step.back': { target: back } } : {}),
          },
        },
      ];
    }),
  );
  return setup({
    types: { context: {} as WizardContext, events: {} as WizardEvent },
    actions: {
      count: assign({
        spent: ({ context }) => ({
          ...context.spent,
          [context.step]: (context.spent[context.step] ?? 0) + 1,
        }),
      }),
    },
    delays: { tick },
  }).createMachine({
    id: 'wizard',
    type: 'parallel',
    context: { step: start, spent: {} },
    states: {
      step: {
        initial: start,
        states,
        on: {
          'step.open': ids.map((id) => ({
            guard: ({ event }: { event: WizardEvent }) => event.type === 'step.open' && event.step === id,
            target: `.${id}`,
          })),
        },
      },
      clock: {
        initial: 'stopped',
        states: {
          stopped: { on: { 'clock.start': 'running', 'clock.hide': 'hidden' } },
          running: {
            after: { tick: { target: 'running', reenter: true, actions: 'count' } },
            on: { 'clock.pause': 'paused', 'clock.hide': 'hidden' },
          },
          paused: { on: { 'clock.start': 'running', 'clock.hide': 'hidden' } },
          hidden: { on: { 'clock.show': 'paused' } },
        },
      },
    },
  });
}
