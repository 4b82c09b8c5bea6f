// The one actor that holds the plan being edited, with what was done and undone. Everyone else gets it by reference.
// Tells the save actor of every change; knows neither files nor screens.
import { assign, enqueueActions, setup } from 'xstate';
import type { ActorRef, Snapshot } from 'xstate';
import type { Ports } from '../base/ports.ts';
import type { Operation } from '../plan/commit.ts';
import type { Edit } from '../plan/edit.ts';
import { editHistory, redo, startHistory, undo } from '../plan/history.ts';
import type { History, Step } from '../plan/history.ts';
import type { Plan } from '../plan/plan.ts';
import { refusalOf } from './finalising.ts';
import type { Refusal } from './finalising.ts';

/** What the plan actor tells whoever saves. */
export type PlanChanged = {
  readonly type: 'save.changed';
  readonly plan: Plan;
  readonly operation: Operation;
};
export type ChangeListener = ActorRef<Snapshot<unknown>, PlanChanged>;

export type PlanEvent =
  | { readonly type: 'plan.edit'; readonly edit: Edit }
  | { readonly type: 'plan.undo' }
  | { readonly type: 'plan.redo' }
  /** Another text takes its place (restored, recovered, taken from disk): history begins anew. */
  | { readonly type: 'plan.replace'; readonly plan: Plan };

type PlanContext = {
  readonly history: History;
  readonly ports: () => Ports;
  readonly listener: ChangeListener | null;
};

/**
 * What is not taken: `unfit` does not fit the plan's schema (`reason` says where), else the plan is final or not yet.
 * Said aloud, and nothing else: a thrown error would end the actor and every edit after it.
 */
export type PlanRefused = {
  readonly type: 'plan.refused';
  readonly code: Refusal | 'unfit';
  readonly reason: string;
};

const stepOf = (context: PlanContext, event: PlanEvent): Step | null => {
  if (event.type === 'plan.edit') return editHistory(context.history, event.edit, context.ports());
  if (event.type === 'plan.undo') return undo(context.history, context.ports());
  if (event.type === 'plan.redo') return redo(context.history, context.ports());
  return null;
};

/**
 * A final plan is no step of the way to go back over: its history begins anew when it becomes final and when it is reopened.
 * Undoing a reopening would make it final on another day, in a file whose fingerprint is not the signed one; the signed file is a version.
 */
const historyAfter = ({ history, operation }: Step): History =>
  operation.name.action === 'finalise' || operation.name.action === 'reopen'
    ? startHistory(history.plan)
    : history;

export const planMachine = setup({
  types: {
    context: {} as PlanContext,
    events: {} as PlanEvent,
    emitted: {} as PlanRefused,
    input: {} as {
      readonly plan: Plan;
      readonly ports: () => Ports;
      readonly listener: ChangeListener | null;
    },
  },
  actions: {
    change: enqueueActions(({ context, event, enqueue }) => {
      const refusal =
        event.type === 'plan.edit' ? refusalOf(context.history.plan, event.edit, context.ports()) : null;
      if (refusal) {
        enqueue.emit({ type: 'plan.refused', code: refusal, reason: '' });
        return;
      }
      let step: Step | null;
      try {
        step = stepOf(context, event);
      } catch (error) {
        enqueue.emit({
          type: 'plan.refused',
          code: 'unfit',
          reason: error instanceof Error ? error.message : String(error),
        });
        return;
      }
      if (!step) return;
      enqueue.assign({ history: historyAfter(step) });
      const { listener } = context;
      if (listener)
        enqueue.sendTo(listener, {
          type: 'save.changed',
          plan: step.history.plan,
          operation: step.operation,
        });
    }),
    replace: assign({
      history: ({ context, event }) =>
        event.type === 'plan.replace' ? startHistory(event.plan) : context.history,
    }),
  },
}).createMachine({
  id: 'plan',
  context: ({ input }) => ({
    history: startHistory(input.plan),
    ports: input.ports,
    listener: input.listener,
  }),
  on: {
    'plan.edit': { actions: 'change' },
    'plan.undo': { actions: 'change' },
    'plan.redo': { actions: 'change' },
    'plan.replace': { actions: 'replace' },
  },
});
