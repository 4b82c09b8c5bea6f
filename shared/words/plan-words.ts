// Names of fields, tables, choices and edits, for code that treats all sections alike.
import type { EditName } from '../plan/commit.ts';
import type { Words } from './words.ts';

/** The name of a field, e.g. `population.groups.headcount` or `plan.title`. */
export const fieldName = (words: Words, key: string): string => words.find(`field.${key}`) ?? key;

/** The name of a table, several items. */
export const collectionName = (words: Words, key: string): string => words.find(`collection.${key}`) ?? key;

/** The name of one item of a table, in lower case. */
export const itemName = (words: Words, key: string): string => words.find(`one.${key}`) ?? key;

/** The name of a section. */
export const sectionName = (words: Words, id: string): string => words.find(`section.${id}`) ?? id;

/** The name of a choice of a field; a field's own name goes before the common one. */
export const optionName = (words: Words, fieldKey: string, option: string): string =>
  words.find(`option.${fieldKey}.${option}`) ?? words.find(`option.${option}`) ?? option;

/** An edit in words, for undo and redo: "delete activity “Open the border desk”". */
export function editWords(words: Words, edit: EditName): string {
  const isField = words.find(`field.${edit.subject}`) !== null;
  if (edit.action === 'set' || (isField && edit.action !== 'takeOver'))
    return words.say('edit.set', { field: fieldName(words, edit.subject) });
  const collection = itemName(words, edit.subject);
  if (edit.action === 'remove' && edit.title)
    return words.say('edit.removeTitled', { collection, title: edit.title });
  if (edit.action === 'takeOver') return words.say('edit.takeOver', { title: edit.title });
  if (edit.action === 'undo' || edit.action === 'redo') return words.say('edit.set', { field: collection });
  return words.say(`edit.${edit.action}`, { collection });
}
