// The preview's order of things, under a clock that the test turns.
import { describe, expect, it } from 'vitest';
import { createActor, fromPromise, SimulatedClock } from 'xstate';
import type { ExportChoices } from '../../../renderer/export/choices.ts';
import { previewMachine } from '../../../renderer/export/preview-machine.ts';
import type { Begun } from '../../../renderer/export/preview-machine.ts';
import { fail, ok } from '../../../shared/base/result.ts';
import type { Result } from '../../../shared/base/result.ts';
import { hostFaultOf } from '../../../shared/host/faults.ts';
import type { HostFault } from '../../../shared/host/faults.ts';
import { blankPlan } from '../../fixtures/plans.ts';

const choices: ExportChoices = {
  outline: 'workshop',
  paper: 'a4',
  draftMark: true,
  restricted: false,
  marks: true,
};
const bytes = new Uint8Array([37, 80, 68, 70]);
const plan = blankPlan();
const settled = () => new Promise((go) => setTimeout(go));

function preview(begins: Result<Begun, HostFault> | null = null) {
  const asked: ExportChoices[] = [];
  const cancelled: string[] = [];
  const clock = new SimulatedClock();
  const machine = previewMachine.provide({
    actors: {
      begin: fromPromise<Result<Begun, HostFault>, ExportChoices>(async ({ input }) => {
        asked.push(input);
        return begins ?? ok({ job: `job-${asked.length}`, plan, isSaved: true });
      }),
      fetch: fromPromise<Result<Uint8Array, HostFault>, { readonly job: string }>(async () => ok(bytes)),
    },
    actions: { cancelJob: ({ context }) => void cancelled.push(context.begun?.job ?? '') },
  });
  const actor = createActor(machine, { input: { choices }, clock }).start();
  return { actor, asked, cancelled, clock };
}

describe('the preview', () => {
  it('saves, sets and fetches the pages, and then shows them with their file’s name', async () => {
    const { actor } = preview();
    await settled();
    expect(actor.getSnapshot().value).toBe('setting');
    actor.send({ seq: 1, type: 'job.progress', job: 'job-1', done: 1, of: 4, stage: 'print' });
    expect(actor.getSnapshot().context.progress).toEqual({ share: 0.25, stage: 'print' });
    actor.send({ seq: 2, type: 'job.done', job: 'job-1', fileName: 'plan.pdf', size: 4 });
    await settled();
    const { value, context } = actor.getSnapshot();
    expect(value).toBe('shown');
    expect(context.made).toEqual({
      job: 'job-1',
      plan,
      isSaved: true,
      bytes,
      fileName: 'plan.pdf',
      uncovered: [],
    });
  });

  it('keeps which characters the pages could not show', async () => {
    const { actor } = preview();
    await settled();
    const told = { seq: 1, type: 'job.done', job: 'job-1', fileName: 'plan.pdf', size: 4 } as const;
    actor.send({ ...told, uncovered: ['🚢'] });
    await settled();
    expect(actor.getSnapshot().context.made?.uncovered).toEqual(['🚢']);
  });

  it('waits until choices rest, stops the former job and asks once with all of them', async () => {
    const { actor, asked, cancelled, clock } = preview();
    await settled();
    actor.send({ type: 'choices.change', change: { outline: 'full' } });
    clock.increment(200);
    actor.send({ type: 'choices.change', change: { paper: 'letter' } });
    clock.increment(399);
    expect(asked).toHaveLength(1);
    clock.increment(1);
    expect(asked[1]).toEqual({ ...choices, outline: 'full', paper: 'letter' });
    expect(cancelled).toEqual(['job-1']);
  });

  it('stops when told, and begins anew when asked', async () => {
    const { actor, cancelled } = preview();
    await settled();
    actor.send({ type: 'preview.cancel' });
    expect([actor.getSnapshot().value, cancelled]).toEqual(['stopped', ['job-1']]);
    actor.send({ type: 'preview.make' });
    expect(actor.getSnapshot().value).toBe('beginning');
  });

  it('keeps a fault of the job for the sentence, and forgets it when it begins anew', async () => {
    const { actor } = preview();
    await settled();
    const fault = hostFaultOf('internal', { reason: 'printing' });
    actor.send({ seq: 1, type: 'job.failed', job: 'job-1', fault });
    expect([actor.getSnapshot().value, actor.getSnapshot().context.fault]).toEqual(['failed', fault]);
    actor.send({ type: 'preview.make' });
    expect(actor.getSnapshot().context.fault).toBe(null);
  });

  it('says why when the host does not even begin', async () => {
    const fault = hostFaultOf('refused', { reason: 'outline' });
    const { actor } = preview(fail(fault));
    await settled();
    expect([actor.getSnapshot().value, actor.getSnapshot().context.fault]).toEqual(['failed', fault]);
  });
});
