// The rows of a table in their order, and whether anything is written in them.
import { useMemo, useRef } from 'react';
import { inOrder } from '../../shared/base/order-key.ts';
import { itemsOf, type AnyCollection, type AnyItem } from '../../shared/plan/address.ts';
import { isBegun } from '../../shared/checks/begun.ts';
import type { CollectionBlock } from '../../shared/plan/template.ts';
import { usePlan } from '../workbench-context.tsx';

type Block = Pick<CollectionBlock, 'collection' | 'only'>;

/** The items in order, cheaply: while no item came, went or moved, the former order still holds. Pure. */
export function orderedAgain(before: readonly AnyItem[], items: AnyCollection): readonly AnyItem[] {
  const now: AnyItem[] = [];
  for (const old of before) {
    const item = items[old.id];
    if (!item || item.order !== old.order) return inOrder(items);
    now.push(item);
  }
  return now.length === Object.keys(items).length ? now : inOrder(items);
}

/** Whether an item is one of those a block asks about. */
export const isAskedAbout = (block: Block, item: AnyItem): boolean =>
  block.only === undefined || block.only.values.includes(String(item[block.only.field]));

export function useRows(block: Block): readonly AnyItem[] {
  const items = usePlan((plan) => itemsOf(plan, block.collection));
  const before = useRef<readonly AnyItem[]>([]);
  return useMemo(() => {
    before.current = orderedAgain(before.current, items);
    return block.only ? before.current.filter((item) => isAskedAbout(block, item)) : before.current;
  }, [items, block]);
}

/** Whether nobody has written in a row yet. */
export const isBlankRow = (collection: string) => (item: AnyItem) => !isBegun(collection, item);
