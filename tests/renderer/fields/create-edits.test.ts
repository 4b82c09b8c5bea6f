// Naming a body, place or group that is not in the plan yet.
import { describe, expect, it } from 'vitest';
import { createAndPoint, isNamedByText, pointable } from '../../../renderer/fields/create-edits.ts';
import { collectionKeys } from '../../../shared/plan/address.ts';
import { startHistory, editHistory, undo } from '../../../shared/plan/history.ts';
import { countingPorts } from '../../fixtures/edits.ts';
import { workshopPlan } from '../../fixtures/plans.ts';

describe('naming what is not in the plan yet', () => {
  it('makes it and points at it in one step, undone as one', () => {
    const plan = workshopPlan();
    const place = { section: 'sectors', collection: 'activities', item: 'act-kits', field: 'lead' } as const;
    const edit = createAndPoint({
      collection: 'coordination.actors',
      id: 'new-actor',
      title: 'Bus company',
      place,
      value: 'new-actor',
    });
    const done = editHistory(startHistory(plan), edit, countingPorts());
    expect(done?.history.plan.sections.coordination.actors['new-actor']?.name).toBe('Bus company');
    expect(done?.history.plan.sections.sectors.activities['act-kits']?.lead).toBe('new-actor');
    const back = done && undo(done.history, countingPorts());
    expect(back?.history.plan.sections).toEqual(plan.sections);
  });

  it('is offered for every collection whose rows are named by a line of text', () => {
    const closed = collectionKeys.filter((key) => !isNamedByText(key));
    expect(closed).toEqual(['sectors.choices']);
  });

  it('offers items by name, without blank ones and without the item itself', () => {
    const { actors } = workshopPlan().sections.coordination;
    const items = { ...actors, blank: { ...actors['actor-relief'], id: 'blank', order: 'z', name: ' ' } };
    const offered = pointable(items as never, 'coordination.actors', 'actor-relief');
    expect(offered.map((option) => option.id)).toEqual([
      'actor-disaster',
      'actor-labour',
      'actor-embassy',
      'actor-union',
    ]);
  });
});
