import { describe, expect, it } from 'vitest';
import { createActor, fromPromise } from 'xstate';
import type { Result } from '../../../shared/base/result.ts';
import type { HostFault } from '../../../shared/host/faults.ts';
import { newPlan } from '../../../shared/plan/new-plan.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { saveMachine } from '../../../shared/wizard/save-machine.ts';
import type { JournalLine } from '../../../shared/wizard/journal-queue.ts';
import type { WriteRequest, Written } from '../../../shared/wizard/save-types.ts';
import { workbenchMachine } from '../../../shared/wizard/workbench-machine.ts';
import type {
  OpenFault,
  OpenedPlan,
  Resolved,
  StaleRequest,
} from '../../../shared/wizard/workbench-types.ts';

let count = 0;
const ports = () => ({
  now: () => '2026-03-01T08:00:00.000Z',
  newId: () => `id-${(count += 1)}`,
  author: '',
});
const planTitled = (title: string): Plan =>
  newPlan(
    {
      title,
      role: 'host',
      level: 'national',
      country: 'THA',
      language: 'en',
      template: { id: 'mcof-preparedness', version: 1, path: 'workshop-90' },
      sectorIds: [],
    },
    ports(),
  );
const openedAs = (change: Partial<OpenedPlan> = {}): OpenedPlan => ({
  file: 'a.crisisplan',
  handle: 'handle-1',
  base: 'base0',
  plan: planTitled('first'),
  notices: [],
  recovery: null,
  elsewhereSince: null,
  readOnly: false,
  ...change,
});
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
};

type Answers = {
  open?: Result<OpenedPlan, OpenFault>;
  write?: (request: WriteRequest) => Written;
  resolved?: Resolved;
};

function workbenchWith(answers: Answers = {}) {
  const closed: string[] = [];
  const written: WriteRequest[] = [];
  const saved: Written = { ok: true, value: { base: 'base1', savedAt: '2026-03-01T08:01:00.000Z' } };
  const machine = workbenchMachine.provide({
    actors: {
      open: fromPromise<Result<OpenedPlan, OpenFault>, string>(() =>
        Promise.resolve(answers.open ?? { ok: true, value: openedAs() }),
      ),
      close: fromPromise<unknown, string>(({ input }) => {
        closed.push(input);
        return Promise.resolve();
      }),
      discardRecovery: fromPromise<unknown, { handle: string; recovery: string }>(() => Promise.resolve()),
      resolveStale: fromPromise<Resolved, StaleRequest>(() =>
        Promise.resolve(
          answers.resolved ?? { ok: true, value: { plan: planTitled('theirs'), base: 'base9' } },
        ),
      ),
      saveActor: saveMachine.provide({
        actors: {
          write: fromPromise<Written, WriteRequest>(({ input }) => {
            written.push(input);
            return Promise.resolve(answers.write ? answers.write(input) : saved);
          }),
          journal: fromPromise<Result<unknown, HostFault>, readonly JournalLine[]>(() =>
            Promise.resolve({ ok: true, value: {} }),
          ),
        },
      }),
    },
  });
  const workbench = createActor(machine, { input: { ports } }).start();
  const title = (): string | undefined =>
    workbench.getSnapshot().context.plan?.getSnapshot().context.history.plan.title;
  const type = (value: string): void =>
    workbench.getSnapshot().context.plan?.send({
      type: 'plan.edit',
      edit: { kind: 'set', place: { section: 'plan', field: 'title' }, value },
    });
  return { workbench, closed, written, title, type };
}
const open = { type: 'plan.open', file: 'a.crisisplan' } as const;

describe('the workbench', () => {
  it('opens a plan, moves between its screens and closes it only when the file has every word', async () => {
    const { workbench, closed, written, type } = workbenchWith();
    workbench.send(open);
    await settle();
    expect(workbench.getSnapshot().value).toEqual({ plan: { editing: 'home' } });
    workbench.send({ type: 'screen.open', screen: 'wizard', step: 'people' });
    expect(workbench.getSnapshot().value).toEqual({ plan: { editing: 'wizard' } });
    type('second');
    workbench.send({ type: 'plan.close' });
    await settle();
    expect(workbench.getSnapshot().value).toBe('library');
    expect([closed, written.map(({ plan, reason }) => [plan.title, reason])]).toEqual([
      ['handle-1'],
      [['second', 'close']],
    ]);
  });

  it('stays in the library with the reason when a plan cannot be opened', async () => {
    const { workbench } = workbenchWith({ open: { ok: false, fault: { code: 'newer', detail: '2' } } });
    workbench.send(open);
    await settle();
    const { value, context } = workbench.getSnapshot();
    expect([value, context.fault]).toEqual(['library', { code: 'newer', detail: '2' }]);
  });

  it('brings back by itself what a crash left, when it was made on the very file that stands there', async () => {
    const recovery = {
      id: 'recovery-1',
      at: '2026-03-01T07:59:00.000Z',
      edits: 3,
      matches: true,
      plan: planTitled('recovered'),
    };
    const { workbench, title, written } = workbenchWith({
      open: { ok: true, value: openedAs({ recovery }) },
    });
    workbench.send(open);
    await settle();
    expect([workbench.getSnapshot().value, title()]).toEqual([{ plan: { editing: 'home' } }, 'recovered']);
    expect(workbench.getSnapshot().context.opened?.notices).toEqual(['recovered']);
    workbench.send({ type: 'plan.close' });
    await settle();
    expect(written.map(({ plan }) => plan.title)).toEqual(['recovered']);
  });

  it('asks before it brings back what a crash left on another state of the file, and saves it once it was taken', async () => {
    const recovery = {
      id: 'recovery-1',
      at: '2026-03-01T07:59:00.000Z',
      edits: 3,
      matches: false,
      plan: planTitled('recovered'),
    };
    const { workbench, title, written } = workbenchWith({
      open: { ok: true, value: openedAs({ recovery }) },
    });
    workbench.send(open);
    await settle();
    expect(workbench.getSnapshot().value).toBe('offering');
    workbench.send({ type: 'recovery.take' });
    expect(title()).toBe('recovered');
    workbench.send({ type: 'plan.close' });
    await settle();
    expect(written.map(({ plan }) => plan.title)).toEqual(['recovered']);
  });

  it('asks before closing when the last save did not work, and lets the person stay', async () => {
    const { workbench, type, closed } = workbenchWith({
      write: () => ({ ok: false, fault: { code: 'no-space', detail: {} } }),
    });
    workbench.send(open);
    await settle();
    type('unsaved');
    workbench.send({ type: 'plan.close' });
    await settle();
    expect(workbench.getSnapshot().value).toEqual({ plan: 'blocked' });
    workbench.send({ type: 'close.cancel' });
    expect([workbench.getSnapshot().value, closed]).toEqual([{ plan: { editing: 'home' } }, []]);
  });

  it('shows theirs after a person chose it, and saves nothing of its own over it', async () => {
    const { workbench, title, type, written } = workbenchWith({
      write: () => ({ ok: false, fault: { code: 'stale', detail: {} } }),
    });
    workbench.send(open);
    await settle();
    type('mine');
    workbench.getSnapshot().context.save?.send({ type: 'save.flush', reason: 'auto' });
    await settle();
    workbench.send({ type: 'stale.resolve', choice: 'takeTheirs' });
    await settle();
    expect([title(), written.length, workbench.getSnapshot().value]).toEqual([
      'theirs',
      1,
      { plan: { editing: 'home' } },
    ]);
  });

  it('can reach every screen of an open plan from every other', async () => {
    const { workbench } = workbenchWith();
    workbench.send(open);
    await settle();
    const reached = new Set<string>();
    for (const from of ['home', 'wizard', 'review', 'upkeep', 'export', 'present'] as const)
      for (const to of ['home', 'wizard', 'review', 'upkeep', 'export', 'present'] as const) {
        workbench.send({ type: 'screen.open', screen: from });
        workbench.send({ type: 'screen.open', screen: to });
        reached.add(`${from}>${JSON.stringify(workbench.getSnapshot().value)}`);
      }
    expect(reached.size).toBe(36);
  });
});
