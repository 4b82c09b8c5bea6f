// What can be done with the rows of a collection. Deleting asks nothing: it names the way back.
import { collectionDefinition, itemTitle, itemsOf } from '../../shared/plan/address.ts';
import type { AnyItem } from '../../shared/plan/address.ts';
import { countReferences } from '../../shared/plan/references.ts';
import type { CollectionBlock } from '../../shared/plan/template.ts';
import { itemName } from '../../shared/words/plan-words.ts';
import type { RowCommands, TableWords } from '../kit/table-types.ts';
import { useMemo } from 'react';
import { useEdit, useNewId, useOpenPlan, useWords } from '../workbench-context.tsx';
import { useUndoable } from './undoable.ts';

type Block = Pick<CollectionBlock, 'collection' | 'only'>;

/** The values a new row starts with, where a block asks only about some. */
export const startValues = (block: Block): Record<string, unknown> =>
  block.only ? { [block.only.field]: block.only.values[0] } : {};

type Commands = {
  [Name in 'onAdd' | 'onDuplicate' | 'onMove' | 'onRemove']: NonNullable<RowCommands[Name]>;
};

export function useRowCommands(block: Block): Commands {
  const edit = useEdit();
  const newId = useNewId();
  const remove = useRemove(block.collection);
  const { collection } = block;
  return {
    onAdd: () => edit({ kind: 'add', collection, id: newId(), values: startValues(block) }),
    onDuplicate: (item) => edit({ kind: 'duplicate', collection, item, id: newId() }),
    onMove: (item, by) => edit({ kind: 'move', collection, item, by }),
    onRemove: remove,
  };
}

/** Deletes a row and says so, with how many answers named it. */
function useRemove(collection: string): (item: string) => void {
  const words = useWords();
  const doUndoable = useUndoable();
  const { plan: actor } = useOpenPlan();
  return (item) => {
    const { plan } = actor.getSnapshot().context.history;
    if (!itemsOf(plan, collection)[item]) return;
    const title = itemTitle(plan, collection, item) || itemName(words, collection);
    const count = countReferences(plan, collection, item);
    const said =
      count === 0 ? words.say('table.removed', { title }) : words.say('table.removedUsed', { title, count });
    doUndoable({ kind: 'remove', collection, item }, said);
  };
}

/** The words of a table; the same object while the language stays. */
export function useTableWords(collection: string): TableWords<AnyItem> {
  const words = useWords();
  return useMemo(() => {
    const one = itemName(words, collection);
    return {
      add: words.say('table.add', { one }),
      actions: words.say('table.actions'),
      actionsFor: (row) => words.say('table.actionsFor', { title: rowTitle(row, collection) || one }),
      open: words.say('table.open'),
      duplicate: words.say('table.duplicate'),
      moveUp: words.say('table.moveUp'),
      moveDown: words.say('table.moveDown'),
      remove: words.say('table.remove'),
    };
  }, [words, collection]);
}

function rowTitle(row: AnyItem, collection: string): string {
  const value = row[collectionDefinition(collection).titleField];
  return typeof value === 'string' ? value : '';
}
