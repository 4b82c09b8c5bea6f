// Supplies the preview chart with what it does: saves the plan, asks the host for the pages, hears of them, fetches them.
import { useActorRef } from '@xstate/react';
import { useEffect, useMemo } from 'react';
import { fromCallback, fromPromise, waitFor } from 'xstate';
import type { ActorRefFrom } from 'xstate';
import { ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import type { Host } from '../../shared/host/host.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { useHost, useOpenPlan } from '../workbench-context.tsx';
import type { PlanActor, SaveActor } from '../workbench-context.tsx';
import { documentChoices } from './choices.ts';
import type { ExportChoices } from './choices.ts';
import { hearJobs } from './job-news.ts';
import type { JobNews } from './job-news.ts';
import { previewMachine } from './preview-machine.ts';
import type { Begun, PreviewEvent } from './preview-machine.ts';

export type PreviewActor = ActorRefFrom<typeof previewMachine>;
type Sources = {
  readonly host: Host;
  readonly plan: PlanActor;
  readonly save: SaveActor;
  readonly handle: string;
};

const fileState = (save: SaveActor): string => (save.getSnapshot().value as { readonly file: string }).file;
const isMoving = (state: string): boolean => state === 'dirty' || state === 'saving' || state === 'saved';

/** Writes what is not in the file yet; true when the file then holds the plan. */
async function flush(save: SaveActor): Promise<boolean> {
  if (fileState(save) === 'dirty') save.send({ type: 'save.flush', reason: 'auto' });
  if (isMoving(fileState(save))) await waitFor(save, () => !isMoving(fileState(save)));
  return fileState(save) === 'clean';
}

/** Begins a document. What cannot be saved just now is printed from the window: an export never waits for a disk. */
async function begin(
  { host, plan, save, handle }: Sources,
  choices: ExportChoices,
  signal: AbortSignal,
): Promise<Result<Begun, HostFault>> {
  const isSaved = await flush(save);
  const present: Plan = plan.getSnapshot().context.history.plan;
  const of = isSaved ? { handle } : { text: JSON.stringify(present) };
  const answer = await host.renderDocument({ plan: of, choices: documentChoices(choices) });
  if (!answer.ok) return answer;
  if (signal.aborted) void host.cancel(answer.value);
  return ok({ job: answer.value.job, plan: present, isSaved });
}

function supplied(sources: Sources, news: () => JobNews) {
  return previewMachine.provide({
    actors: {
      begin: fromPromise<Result<Begun, HostFault>, ExportChoices>(({ input, signal }) =>
        begin(sources, input, signal),
      ),
      fetch: fromPromise<Result<Uint8Array, HostFault>, { readonly job: string }>(({ input }) =>
        sources.host.readBytes(input),
      ),
      follow: fromCallback<PreviewEvent, { readonly job: string }>(({ input, sendBack }) =>
        news().follow(input.job, sendBack),
      ),
    },
    actions: {
      cancelJob: ({ context }) => {
        if (context.begun) void sources.host.cancel({ job: context.begun.job });
      },
    },
  });
}

/** The preview's actor, alive as long as the screen. */
export function usePreview(choices: ExportChoices): PreviewActor {
  const host = useHost();
  const { plan, save, opened } = useOpenPlan();
  const held = useMemo(() => ({ news: null as JobNews | null }), []);
  const machine = useMemo(
    () => supplied({ host, plan, save, handle: opened.handle }, () => (held.news ??= hearJobs(host))),
    [host, plan, save, opened.handle, held],
  );
  const preview = useActorRef(machine, { input: { choices } });
  useEffect(
    () => () => {
      const { value, context } = preview.getSnapshot();
      if (value === 'setting' && context.begun) void host.cancel({ job: context.begun.job });
      held.news?.stop();
      held.news = null;
    },
    [held, preview, host],
  );
  return preview;
}
