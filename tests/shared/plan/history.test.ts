// The laws of undo and redo, for any edits in any order.
import fc from 'fast-check';
import { freeze } from 'immer';
import { describe, expect, it } from 'vitest';
import { editHistory, nextRedo, nextUndo, redo, startHistory, undo } from '../../../shared/plan/history.ts';
import type { History, Step } from '../../../shared/plan/history.ts';
import { replay } from '../../../shared/plan/commit.ts';
import type { Edit } from '../../../shared/plan/edit.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { anyEdit } from '../../fixtures/arbitrary-plan.ts';
import { add, countingPorts, remove, set } from '../../fixtures/edits.ts';
import { blankPlan, workshopPlan } from '../../fixtures/plans.ts';

const content = (plan: Plan) => ({ ...plan, changedAt: '' });
const after = (history: History, edits: readonly Edit[], ports = countingPorts(5000)): History =>
  edits.reduce((current, edit) => editHistory(current, edit, ports)?.history ?? current, history);
const whileThereIs = (history: History, step: (from: History) => Step | null): History => {
  let current = history;
  for (let next = step(current); next; next = step(current)) current = next.history;
  return current;
};
const ports = countingPorts(5000);
const undoAll = (history: History) => whileThereIs(history, (from) => undo(from, ports));
const redoAll = (history: History) => whileThereIs(history, (from) => redo(from, ports));

const firstUnfrozen = (value: unknown, path: string): string | null => {
  if (value === null || typeof value !== 'object') return null;
  if (!Object.isFrozen(value)) return path;
  return Object.entries(value).reduce<string | null>(
    (found, [key, inner]) => found ?? firstUnfrozen(inner, `${path}.${key}`),
    null,
  );
};

describe('any edits in any order', () => {
  const someEdits = fc.array(anyEdit, { minLength: 1, maxLength: 20 });

  it('leave nothing in the plan that could still be written to, done, undone or done again', () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const done = after(startHistory(freeze(structuredClone(workshopPlan()), true)), edits);
        const undone = undoAll(done);
        for (const { plan } of [done, undone, redoAll(undone)])
          expect(firstUnfrozen(plan, 'plan')).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('undone one after the other leave the plan as it was, but for the time of the change', () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const plan = blankPlan();
        expect(content(undoAll(after(startHistory(plan), edits)).plan)).toEqual(content(plan));
      }),
      { numRuns: 150 },
    );
  });

  it('undone and done again leave the plan as they made it', () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const done = after(startHistory(blankPlan()), edits);
        expect(content(redoAll(undoAll(done)).plan)).toEqual(content(done.plan));
      }),
      { numRuns: 150 },
    );
  });

  it('replayed from their patches, as the journal does, give the same plan', () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const made = countingPorts(300);
        let history = startHistory(blankPlan());
        let replayed = history.plan;
        for (const edit of edits) {
          const step = editHistory(history, edit, made);
          if (!step) continue;
          history = step.history;
          replayed = replay(replayed, JSON.parse(JSON.stringify(step.operation)) as typeof step.operation);
        }
        expect(replayed).toEqual(history.plan);
      }),
      { numRuns: 150 },
    );
  });

  it('never change the plan they were made on', () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const plan = blankPlan();
        const before = JSON.stringify(plan);
        after(startHistory(plan), edits);
        expect(JSON.stringify(plan)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });
});

describe('undo', () => {
  it('has a name, and so has redo', () => {
    const history = after(startHistory(workshopPlan()), [remove('movement.routes', 'route-east')]);
    expect(nextUndo(history)).toEqual({ action: 'remove', subject: 'movement.routes', title: 'East road' });
    const undone = undo(history, ports)?.history ?? history;
    expect([nextUndo(undone), nextRedo(undone)?.title]).toEqual([null, 'East road']);
  });

  it('moves the time of the change on, never back', () => {
    const history = after(startHistory(blankPlan()), [set('plan.title', 'One')]);
    const step = undo(history, { ...ports, now: () => '2026-03-02T00:00:00.000Z' });
    expect(step?.history.plan.changedAt).toBe('2026-03-02T00:00:00.000Z');
  });

  it('has nothing to do on a plan as it was opened', () => {
    expect(undo(startHistory(blankPlan()), ports)).toBeNull();
    expect(redo(startHistory(blankPlan()), ports)).toBeNull();
  });

  it('forgets what was undone once something else is done', () => {
    const history = after(startHistory(blankPlan()), [set('plan.title', 'One')]);
    const undone = undo(history, ports)?.history ?? history;
    const other = after(undone, [set('scope.crisis', 'Flood')]);
    expect(redo(other, ports)).toBeNull();
  });

  it('keeps the last five hundred steps', () => {
    const edits = Array.from({ length: 520 }, (_, at) => set('plan.title', `Title ${at}`));
    const history = after(startHistory(blankPlan()), edits);
    expect([history.past.length, undoAll(history).plan.title]).toEqual([500, 'Title 19']);
  });
});

describe('typing', () => {
  const typed = (texts: readonly string[], stepMs: number, key = 'scope.crisis') =>
    after(
      startHistory(blankPlan()),
      texts.map((text) => set(key, text)),
      countingPorts(stepMs),
    );

  it('in one field within a second is one step, back to what stood there before', () => {
    const history = typed(['F', 'Fl', 'Flo', 'Flood'], 200);
    expect(history.past).toHaveLength(1);
    expect(undoAll(history).plan.sections.scope.crisis).toBe('');
    expect(redoAll(undoAll(history)).plan.sections.scope.crisis).toBe('Flood');
  });

  it('after a pause of a second is a step of its own', () => {
    expect(typed(['F', 'Fl'], 1000).past).toHaveLength(2);
  });

  it('in another field is a step of its own', () => {
    const history = after(
      startHistory(blankPlan()),
      [set('scope.crisis', 'F'), set('scope.area', 'P'), set('scope.crisis', 'Fl')],
      countingPorts(10),
    );
    expect(history.past).toHaveLength(3);
  });

  it('in the same field of another item is a step of its own', () => {
    const edits = ['a', 'b'].map((id) => add('coordination.actors', id, { name: 'x' }));
    const history = after(
      startHistory(blankPlan()),
      [...edits, set('coordination.actors.name', 'y', 'a'), set('coordination.actors.name', 'y', 'b')],
      countingPorts(10),
    );
    expect(history.past).toHaveLength(4);
  });

  it('right after an undo begins a new step', () => {
    const short = countingPorts(100);
    let history = after(startHistory(blankPlan()), [set('scope.crisis', 'F')], countingPorts(5000));
    history = after(history, [set('scope.crisis', 'Fl')], countingPorts(5000));
    const undone = undo(history, short)?.history ?? history;
    const again = after(undone, [set('scope.crisis', 'Fire')], short);
    expect(undoAll(again).plan.sections.scope.crisis).toBe('');
    expect(again.past.length).toBeGreaterThan(0);
  });

  it('back to the same text is no change at all', () => {
    expect(
      editHistory(startHistory(workshopPlan()), set('plan.title', workshopPlan().title), ports),
    ).toBeNull();
  });
});
