import { describe, expect, it } from 'vitest';
import { SimulatedClock, createActor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { templates } from '../../../shared/plan/templates.ts';
import { createWizardMachine } from '../../../shared/wizard/wizard-machine.ts';

const steps = [
  { id: 'one', minutes: 5 },
  { id: 'two', minutes: 10 },
  { id: 'three', minutes: null },
];

describe('the wizard', () => {
  it('goes on and back in order and stays at both ends', () => {
    const wizard = createActor(createWizardMachine(steps)).start();
    const visited: string[] = [];
    for (const type of ['step.back', 'step.next', 'step.next', 'step.next', 'step.back'] as const) {
      wizard.send({ type });
      visited.push(wizard.getSnapshot().context.step);
    }
    expect(visited).toEqual(['one', 'two', 'three', 'three', 'two']);
  });

  it('opens on the step asked for, and on the first when there is no such step', () => {
    const first = (wanted: string): string =>
      createActor(createWizardMachine(steps, wanted)).start().getSnapshot().context.step;
    expect([first('three'), first('gone')]).toEqual(['three', 'one']);
  });

  it('reaches every step of every path of every template from any other', () => {
    for (const template of templates())
      for (const path of template.paths) {
        const machine = createWizardMachine(path.steps.map(({ id }) => ({ id, minutes: null })));
        const paths = getShortestPaths(machine, {
          events: path.steps.map(({ id }) => ({ type: 'step.open' as const, step: id })),
          serializeState: (state) => JSON.stringify(state.value),
        });
        const reached = new Set(paths.map((found) => found.state.context.step));
        expect([...reached].sort()).toEqual(path.steps.map(({ id }) => id).sort());
      }
  });

  it('counts the time of each step only while the clock runs', () => {
    const clock = new SimulatedClock();
    const wizard = createActor(createWizardMachine(steps), { clock }).start();
    const second = (count: number): void => {
      for (let at = 0; at < count; at += 1) clock.increment(1000);
    };
    second(3);
    wizard.send({ type: 'clock.start' });
    second(2);
    wizard.send({ type: 'step.next' });
    second(4);
    wizard.send({ type: 'clock.pause' });
    second(5);
    wizard.send({ type: 'clock.start' });
    second(1);
    wizard.send({ type: 'clock.hide' });
    second(9);
    expect(wizard.getSnapshot().context.spent).toEqual({ one: 2, two: 5 });
  });
});
