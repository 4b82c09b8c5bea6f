// Where an item stands among its siblings: a fractional-index string, so that moving one row changes one row.
import { generateKeyBetween } from 'fractional-indexing';

/** A key between two others; `null` stands for the very start or the very end. */
export function orderBetween(before: string | null, after: string | null): string {
  return generateKeyBetween(before, after);
}

/** Compares two items by order key, ties by id, so that every machine shows the same order. */
export function byOrder(
  left: { readonly order: string; readonly id: string },
  right: { readonly order: string; readonly id: string },
): number {
  if (left.order !== right.order) return left.order < right.order ? -1 : 1;
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}

/** The items of a collection in their order. */
export function inOrder<Item extends { readonly order: string; readonly id: string }>(
  collection: Readonly<Record<string, Item>>,
): Item[] {
  return Object.values(collection).sort(byOrder);
}
