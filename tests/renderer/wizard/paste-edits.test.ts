// A block of cells from a spreadsheet.
import { describe, expect, it } from 'vitest';
import { pasteEdit } from '../../../renderer/wizard/paste-edits.ts';
import { inOrder } from '../../../shared/base/order-key.ts';
import type { AnyItem } from '../../../shared/plan/address.ts';
import { makeWords } from '../../../shared/words/words.ts';
import { add, countingPorts, edited } from '../../fixtures/edits.ts';
import { blankPlan } from '../../fixtures/plans.ts';

const words = makeWords('en');
const plan = edited(
  blankPlan(),
  add('coordination.actors', 'red', { name: 'Relief society' }),
  add('sectors.activities', 'first', { title: 'Old title' }),
);
const columns = ['title', 'sector', 'phase', 'lead', 'end', 'places'];
const paste = (cells: string[][], columnId = 'title') =>
  pasteEdit({
    plan,
    words,
    collection: 'sectors.activities',
    columns,
    rows: inOrder(plan.sections.sectors.activities) as unknown as AnyItem[],
    at: { rowId: 'first', columnId },
    cells,
    newId: countingPorts().newId,
    start: {},
  });

describe('pasting a block of cells', () => {
  it('fills the rows from the cell on and adds the rest below, understanding names', () => {
    const edit = paste([
      ['Open a desk', 'health support', 'During', 'Relief society', '3'],
      ['Second', '', 'before', 'Nobody we know', '2026-12-15'],
    ]);
    const after = edit ? edited(plan, edit) : plan;
    const rows = inOrder(after.sections.sectors.activities).map(({ title, sector, phase, lead, end }) => ({
      title,
      sector,
      phase,
      lead,
      end,
    }));
    expect(rows).toEqual([
      { title: 'Open a desk', sector: 'MCOF-04', phase: 'during', lead: 'red', end: { day: 3, date: '' } },
      { title: 'Second', sector: '', phase: 'before', lead: '', end: { day: null, date: '2026-12-15' } },
    ]);
  });

  it('does nothing where no cell fits', () => {
    expect(paste([['no such phase']], 'phase')).toBeNull();
    expect(paste([['']])).toBeNull();
  });
});
