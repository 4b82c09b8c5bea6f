// When a row of a table counts as begun: a row just added, or one that stands ready with its kind only, is not yet anything.
import type { AnyItem } from '../plan/address.ts';
import { collectionDefinition } from '../plan/address.ts';
import { isBlank } from '../plan/field-kinds.ts';

const begunFields = new Map<string, readonly string[]>();

/** Whether somebody has written in an item. Choices other than the naming field do not count: new rows come with some. */
export function isBegun(collectionKey: string, item: AnyItem): boolean {
  let fields = begunFields.get(collectionKey);
  if (!fields) {
    const definition = collectionDefinition(collectionKey);
    fields = Object.keys(definition.fields).filter(
      (name) => name === definition.titleField || definition.fields[name]?.kind !== 'choice',
    );
    begunFields.set(collectionKey, fields);
  }
  return fields.some((name) => !isBlank(item[name]));
}
