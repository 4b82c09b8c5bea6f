// Where an item stands among its siblings: one new key where there is room, new keys for all where there is none.
import { current, isDraft } from 'immer';
import { inOrder, orderBetween } from '../base/order-key.ts';

type Ordered = { readonly id: string; order: string };

/** Keys longer than this are made short again: inserting at one spot forever would outgrow what a file may hold. */
const longestKey = 100;

/** Puts an item right after another; at the very end when `after` is absent or gone. */
export function placeAfter(items: Readonly<Record<string, Ordered>>, id: string, after?: string): void {
  const others = siblings(items).filter((item) => item.id !== id);
  const at = others.findIndex((item) => item.id === after);
  place(items, others, { id, at: at < 0 ? others.length : at + 1 });
}

/** Lets an item change places with a neighbour. At either end nothing happens. */
export function moveBy(items: Readonly<Record<string, Ordered>>, id: string, by: -1 | 1): void {
  const sorted = siblings(items);
  const to = sorted.findIndex((item) => item.id === id) + by;
  if (!items[id] || !sorted[to]) return;
  const others = sorted.filter((item) => item.id !== id);
  place(items, others, { id, at: to });
}

function place(
  items: Readonly<Record<string, Ordered>>,
  others: readonly Ordered[],
  { id, at }: { readonly id: string; readonly at: number },
): void {
  const item = items[id];
  if (!item) return;
  const key = keyBetween(others[at - 1]?.order ?? null, others[at]?.order ?? null);
  if (key !== null && key.length <= longestKey) {
    item.order = key;
    return;
  }
  let order: string | null = null;
  for (const sibling of [...others.slice(0, at), item, ...others.slice(at)]) {
    order = orderBetween(order, null);
    const row = items[sibling.id];
    if (row) row.order = order;
  }
}

/** In their order, read from a plain copy: asking a draft for thousands of rows would make a draft of each. */
const siblings = (items: Readonly<Record<string, Ordered>>): readonly Ordered[] =>
  inOrder(isDraft(items) ? current(items) : items);

/** `null` where there is no room: neighbours share a key after a merge, or a key was written by hand and is none. */
function keyBetween(left: string | null, right: string | null): string | null {
  try {
    return orderBetween(left, right);
  } catch {
    return null;
  }
}
