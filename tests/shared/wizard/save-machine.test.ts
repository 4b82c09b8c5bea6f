import { describe, expect, it } from 'vitest';
import { SimulatedClock, createActor, createMachine, fromPromise } from 'xstate';
import type { Result } from '../../../shared/base/result.ts';
import type { HostFault } from '../../../shared/host/faults.ts';
import type { Operation } from '../../../shared/plan/commit.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { saveMachine } from '../../../shared/wizard/save-machine.ts';
import type { JournalLine } from '../../../shared/wizard/journal-queue.ts';
import type { Written, WriteRequest } from '../../../shared/wizard/save-types.ts';

const planNamed = (title: string): Plan => ({ title }) as Plan;
const operation = { opId: 'x', name: { action: 'add' }, patches: [], inverse: [] } as unknown as Operation;
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

function saving(answers: (request: WriteRequest) => Written | Promise<Written>, readOnly = false) {
  const clock = new SimulatedClock();
  const writes: WriteRequest[] = [];
  const journalled: (readonly JournalLine[])[] = [];
  const machine = saveMachine.provide({
    actors: {
      write: fromPromise<Written, WriteRequest>(({ input }) => {
        writes.push(input);
        return Promise.resolve(answers(input));
      }),
      journal: fromPromise<Result<unknown, HostFault>, readonly JournalLine[]>(({ input }) => {
        journalled.push(input);
        return Promise.resolve({ ok: true, value: {} });
      }),
    },
  });
  const told: string[] = [];
  const parent = createMachine({
    context: ({ spawn }) => ({
      save: spawn(machine, {
        id: 'save',
        input: { plan: planNamed('a'), base: 'base0', readOnly, savedAt: null },
      }),
    }),
    on: {
      'save.settled': {
        actions: ({ event }) => void told.push((event as unknown as { outcome: string }).outcome),
      },
    },
  });
  const root = createActor(parent, { clock }).start();
  const save = root.getSnapshot().context.save;
  const change = (title: string): void =>
    save.send({ type: 'save.changed', plan: planNamed(title), operation });
  const file = (): unknown => (save.getSnapshot().value as { file: unknown }).file;
  return { clock, writes, journalled, told, save, change, file };
}
const saved = (base: string): Written => ({ ok: true, value: { base, savedAt: 'now' } });
const fault = (code: HostFault['code']): Written => ({ ok: false, fault: { code, detail: {} } });

describe('saving', () => {
  it('journals a change at once and writes the newest plan after a short quiet', async () => {
    const { clock, writes, journalled, change, file, told } = saving(() => saved('base1'));
    change('b');
    change('c');
    clock.increment(250);
    await settle();
    expect(journalled).toEqual([
      [
        { seq: 1, operation },
        { seq: 2, operation },
      ],
    ]);
    expect(file()).toBe('dirty');
    clock.increment(600);
    await settle();
    expect(writes.map(({ plan, base, upTo }) => [plan.title, base, upTo])).toEqual([['c', 'base0', 2]]);
    expect(file()).toBe('clean');
    expect(told).toEqual(['saved']);
  });

  it('waits for a pause in the typing, and five seconds at most', async () => {
    const { clock, writes, change, file } = saving(() => saved('base1'));
    for (let turn = 0; turn < 9; turn += 1) {
      change(`b${turn}`);
      clock.increment(500);
      await settle();
    }
    expect([writes.length, file()]).toEqual([0, 'dirty']);
    change('b9');
    clock.increment(500);
    await settle();
    expect([writes.map(({ plan }) => plan.title), file()]).toEqual([['b9'], 'clean']);
    clock.increment(10_000);
    await settle();
    expect(writes).toHaveLength(1);
  });

  it('writes at once what changed while a save that was asked for was under way', async () => {
    let finish: (written: Written) => void = () => undefined;
    const { writes, change, save, file } = saving((request) =>
      request.base === 'base0' ? new Promise<Written>((resolve) => (finish = resolve)) : saved('base2'),
    );
    change('b');
    save.send({ type: 'save.flush', reason: 'close' });
    change('c');
    finish(saved('base1'));
    await settle();
    expect([writes.map(({ plan, reason }) => [plan.title, reason]), file()]).toEqual([
      [
        ['b', 'close'],
        ['c', 'close'],
      ],
      'clean',
    ]);
  });

  it('writes again, on the new base, what changed while it was writing', async () => {
    let finish: (written: Written) => void = () => undefined;
    const { clock, writes, change, file } = saving((request) =>
      request.base === 'base0' ? new Promise<Written>((resolve) => (finish = resolve)) : saved('base2'),
    );
    change('b');
    clock.increment(800);
    change('c');
    finish(saved('base1'));
    await settle();
    clock.increment(800);
    await settle();
    expect(writes.map(({ plan, base }) => [plan.title, base])).toEqual([
      ['b', 'base0'],
      ['c', 'base1'],
    ]);
    expect(file()).toBe('clean');
  });

  it('keeps trying after a failure and does not let it poison the next write', async () => {
    let full = true;
    const { clock, change, file, save } = saving(() => (full ? fault('no-space') : saved('base1')));
    change('b');
    clock.increment(800);
    await settle();
    expect([file(), save.getSnapshot().context.fault?.code]).toEqual(['failed', 'no-space']);
    full = false;
    clock.increment(5000);
    await settle();
    expect([file(), save.getSnapshot().context.fault]).toEqual(['clean', null]);
  });

  it('writes nothing over a file that someone else changed, until a person chose', async () => {
    const { clock, writes, change, file, save } = saving(() => fault('stale'));
    change('b');
    clock.increment(800);
    await settle();
    change('c');
    clock.increment(20_000);
    await settle();
    expect([file(), writes.length]).toEqual(['stale', 1]);
    save.send({ type: 'save.adopt', plan: planNamed('theirs'), base: 'base9' });
    expect([file(), save.getSnapshot().context.base]).toEqual(['clean', 'base9']);
  });

  it('treats a folder that is not there as away and writes when it comes back', async () => {
    let there = false;
    const { clock, change, file } = saving(() => (there ? saved('base1') : fault('away')));
    change('b');
    clock.increment(800);
    await settle();
    expect(file()).toBe('away');
    there = true;
    clock.increment(5000);
    await settle();
    expect(file()).toBe('clean');
  });

  it('makes a named version at once even when nothing changed', async () => {
    const { writes, save } = saving(() => saved('base1'));
    save.send({ type: 'save.flush', reason: 'named', name: 'before the meeting' });
    await settle();
    expect(writes.map(({ reason, name }) => [reason, name])).toEqual([['named', 'before the meeting']]);
  });

  it('never joins typing that a write took along with typing after it: it would be brought back twice', async () => {
    const { clock, journalled, save } = saving(() => saved('base1'));
    const type = (value: string, before: string): void =>
      save.send({
        type: 'save.changed',
        plan: planNamed(value),
        operation: {
          opId: value,
          name: { action: 'set' },
          patches: [{ op: 'replace', path: ['title'], value }],
          inverse: [{ op: 'replace', path: ['title'], value: before }],
        } as unknown as Operation,
      });
    type('ab', 'a');
    type('abc', 'ab');
    save.send({ type: 'save.flush', reason: 'auto' });
    type('abcd', 'abc');
    await settle();
    clock.increment(300);
    await settle();
    expect(journalled.flat().map(({ seq, operation: { inverse } }) => [seq, inverse])).toEqual([
      [2, [{ op: 'replace', path: ['title'], value: 'a' }]],
      [3, [{ op: 'replace', path: ['title'], value: 'abc' }]],
    ]);
  });

  it('lets whoever read a plan that may not be written leave at once', () => {
    const { told, save } = saving(() => fault('read-only'), true);
    save.send({ type: 'save.flush', reason: 'close' });
    expect(told.at(-1)).toBe('readOnly');
    expect(told).toHaveLength(2);
  });

  it('never writes a plan that may not be written, and still journals it', async () => {
    const { clock, writes, journalled, change, file } = saving(() => saved('base1'), true);
    change('b');
    clock.increment(10_000);
    await settle();
    expect([file(), writes.length, journalled.length]).toEqual(['readOnly', 0, 1]);
  });
});
