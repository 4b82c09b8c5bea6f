// The actor that holds the plan: it takes what fits, refuses what does not, and lives on.
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { planMachine } from '../../../shared/wizard/plan-machine.ts';
import { countingPorts, set } from '../../fixtures/edits.ts';
import { workshopPlan } from '../../fixtures/plans.ts';
import { counted } from '../../fixtures/workshop-plan.ts';

function started() {
  const ports = countingPorts(2000);
  const actor = createActor(planMachine, {
    input: { plan: workshopPlan(), ports: () => ports, listener: null },
  });
  const refused: string[] = [];
  actor.on('plan.refused', ({ reason }) => refused.push(reason));
  actor.start();
  return { actor, refused, title: () => actor.getSnapshot().context.history.plan.title };
}

describe('an edit that does not fit the plan', () => {
  it('is refused aloud, changes nothing, and the next edit is taken as ever', () => {
    const { actor, refused, title } = started();
    const before = actor.getSnapshot().context.history;
    actor.send({
      type: 'plan.edit',
      edit: set('movement.peopleToMove', counted(1, 'x'.repeat(2001))),
    });
    expect(actor.getSnapshot().context.history).toBe(before);
    expect(refused).toHaveLength(1);
    actor.send({ type: 'plan.edit', edit: set('plan.title', 'Written afterwards') });
    expect([actor.getSnapshot().status, title()]).toEqual(['active', 'Written afterwards']);
  });
});

describe('undo and redo', () => {
  it('go back and forth, and another plan begins a new history', () => {
    const { actor, title } = started();
    const first = title();
    actor.send({ type: 'plan.edit', edit: set('plan.title', 'One') });
    actor.send({ type: 'plan.undo' });
    expect(title()).toBe(first);
    actor.send({ type: 'plan.redo' });
    expect(title()).toBe('One');
    actor.send({ type: 'plan.replace', plan: workshopPlan() });
    actor.send({ type: 'plan.undo' });
    expect(title()).toBe(first);
  });
});
