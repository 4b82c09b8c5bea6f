// A plan becomes final by one act only, is then read, and is reopened as its next edition.
import { describe, expect, it } from 'vitest';
import { createActor, fromCallback } from 'xstate';
import {
  finaliseEdit,
  isFinal,
  nextEdition,
  recordEdit,
  reopenEdit,
} from '../../../shared/wizard/finalising.ts';
import { planMachine } from '../../../shared/wizard/plan-machine.ts';
import type { PlanChanged, PlanRefused } from '../../../shared/wizard/plan-machine.ts';
import type { Edit } from '../../../shared/plan/edit.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { countingPorts, edited, set } from '../../fixtures/edits.ts';
import { blankPlan, workshopPlan } from '../../fixtures/plans.ts';

function opened(plan: Plan = workshopPlan()) {
  const ports = countingPorts(2000);
  const saved: Plan[] = [];
  const saver = fromCallback<PlanChanged>(({ receive }) =>
    receive(({ plan: next }) => void saved.push(next)),
  );
  const listener = createActor(saver).start();
  const actor = createActor(planMachine, {
    input: { plan, ports: () => ports, listener },
  });
  const refused: PlanRefused['code'][] = [];
  actor.on('plan.refused', ({ code }) => refused.push(code));
  actor.start();
  return {
    refused,
    saved,
    now: () => actor.getSnapshot().context.history.plan,
    edit: (edit: Edit) => actor.send({ type: 'plan.edit', edit }),
    undo: () => actor.send({ type: 'plan.undo' }),
    redo: () => actor.send({ type: 'plan.redo' }),
  };
}
const row = { id: 'reopened', on: '2026-03-01', what: 'Reopened after edition 1.', by: 'Planning desk' };

describe('finalising', () => {
  it('makes a plan without errors final, as an edition', () => {
    const { edit, now, refused } = opened();
    edit(finaliseEdit(now()));
    expect([isFinal(now()), now().sections.cover.edition, refused]).toEqual([true, '1', []]);
  });

  it('is refused while an error stands, and the plan stays a draft', () => {
    const { edit, now, refused, saved } = opened(blankPlan());
    edit(finaliseEdit(now()));
    expect([isFinal(now()), refused, saved]).toEqual([false, ['errors'], []]);
  });

  it.each<[string, Edit]>([
    ['answered as a field', set('cover.status', 'final')],
    [
      'hidden in a pack of edits',
      {
        kind: 'many',
        name: { action: 'takeOver', subject: 'cover.status', title: '' },
        edits: [set('plan.title', 'x'), set('cover.status', 'final')],
      },
    ],
  ])('is the only way there: the status is not taken when %s', (_, edit) => {
    const { edit: send, now, refused } = opened();
    send(edit);
    expect([isFinal(now()), refused]).toEqual([false, ['finalise-first']]);
  });
});

describe('a final plan', () => {
  const final = (): Plan => {
    const plan = workshopPlan();
    return edited(plan, finaliseEdit(plan));
  };

  it('takes no edit, tells so, and nothing goes to the file', () => {
    const { edit, now, refused, saved } = opened(final());
    const before = now();
    edit(set('plan.title', 'Another title'));
    edit(recordEdit({ ...row, edition: '1' }));
    edit({ kind: 'path', path: 'full' });
    edit(finaliseEdit(before));
    expect([now() === before, refused, saved]).toEqual([true, ['final', 'final', 'final', 'final'], []]);
  });

  it('cannot be undone back into a draft', () => {
    const { edit, now, undo, redo } = opened();
    edit(set('plan.title', 'Last words'));
    edit(finaliseEdit(now()));
    const before = now();
    undo();
    redo();
    expect(now()).toBe(before);
  });

  it('is reopened as the draft of its next edition, with a row in the record of changes', () => {
    const { edit, now, refused } = opened(final());
    edit(reopenEdit(now(), row));
    const { status, edition, changes } = now().sections.cover;
    expect([status, edition, refused]).toEqual(['draft', '2', []]);
    expect(changes['reopened']).toMatchObject({
      edition: '2',
      on: '2026-03-01',
      what: 'Reopened after edition 1.',
      by: 'Planning desk',
    });
    edit(set('plan.title', 'Edition two'));
    expect(now().title).toBe('Edition two');
  });

  it('does not become final a second time by undoing its reopening', () => {
    const { edit, now, undo } = opened(final());
    edit(reopenEdit(now(), row));
    undo();
    expect(now().sections.cover).toMatchObject({ status: 'draft', edition: '2' });
    edit(set('plan.title', 'Another title'));
    undo();
    undo();
    expect([now().title, isFinal(now())]).toEqual([final().title, false]);
  });

  it('is what reopening asks for: a draft is not reopened', () => {
    const { edit, now, refused } = opened();
    edit(reopenEdit(now(), row));
    expect([now().sections.cover.edition, refused]).toEqual(['', ['draft']]);
  });
});

describe('the next edition', () => {
  it.each([
    ['1', '2'],
    ['', '2'],
    ['Edition 9', 'Edition 10'],
    ['2026/01', '2026/02'],
    ['1 (revised)', '2 (revised)'],
    ['First', 'First 2'],
  ])('after %j is %j', (edition, next) => {
    expect(nextEdition(edition)).toBe(next);
  });
});
