// Naming a thing that is not in the plan yet: it is made and pointed at in one step, undone as one. Pure.
import { collectionDefinition } from '../../shared/plan/address.ts';
import type { AnyCollection, Place } from '../../shared/plan/address.ts';
import { inOrder } from '../../shared/base/order-key.ts';
import type { Edit } from '../../shared/plan/edit.ts';

/** Whether an item of this collection can be made from its name alone. */
export function isNamedByText(collection: string): boolean {
  const { fields, titleField, idsFrom } = collectionDefinition(collection);
  return fields[titleField]?.kind === 'line' && idsFrom === undefined;
}

export type Creation = {
  /** The collection the new item goes to. */
  collection: string;
  id: string;
  title: string;
  /** The field that points at it, and what it then holds. */
  place: Place;
  value: unknown;
};

/** Adds an item with this name and points the field at it. */
export function createAndPoint({ collection, id, title, place, value }: Creation): Edit {
  const { titleField } = collectionDefinition(collection);
  return {
    kind: 'many',
    name: { action: 'add', subject: collection, title },
    edits: [
      { kind: 'add', collection, id, values: { [titleField]: title.slice(0, 2000) } },
      { kind: 'set', place, value },
    ],
  };
}

/** The items a field can point at, by name and in their order; blank ones and the item itself are left out. */
export function pointable(
  items: AnyCollection,
  collection: string,
  self: string | undefined,
): { id: string; label: string }[] {
  const { titleField } = collectionDefinition(collection);
  return inOrder(items).flatMap((item) => {
    const title = item[titleField];
    const label = typeof title === 'string' ? title.trim() : '';
    return item.id === self || label === '' ? [] : [{ id: item.id, label }];
  });
}
