// Pasting a block of cells into a table, as one step that can be undone.
import type { AnyItem } from '../../shared/plan/address.ts';
import type { CollectionBlock } from '../../shared/plan/template.ts';
import type { RowCommands } from '../kit/table-types.ts';
import { useEdit, useNewId, useOpenPlan, useWords } from '../workbench-context.tsx';
import { pasteEdit } from './paste-edits.ts';
import { startValues } from './row-commands.ts';

export function usePasteCells(
  block: CollectionBlock,
  rows: readonly AnyItem[],
): NonNullable<RowCommands['onPasteCells']> {
  const words = useWords();
  const edit = useEdit();
  const newId = useNewId();
  const { plan: actor } = useOpenPlan();
  return (at, cells) => {
    const { plan } = actor.getSnapshot().context.history;
    const { collection, columns } = block;
    const made = pasteEdit({
      plan,
      words,
      collection,
      columns,
      rows,
      at,
      cells,
      newId,
      start: startValues(block),
    });
    if (made) edit(made);
  };
}
