// A block of cells pasted from a spreadsheet as one edit: rows are filled from the cell on, new ones are added below. Pure.
import {
  collectionDefinition,
  itemsOf,
  splitCollectionKey,
  type AnyItem,
} from '../../shared/plan/address.ts';
import type { Edit } from '../../shared/plan/edit.ts';
import { schemaOf, type Field } from '../../shared/plan/field-kinds.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { optionName } from '../../shared/words/plan-words.ts';
import type { Words } from '../../shared/words/words.ts';
import { codeOptions } from '../fields/code-options.ts';
import { pointable } from '../fields/create-edits.ts';
import { exactOption, foldText, type Option } from '../kit/options.ts';
import { parseNumber } from '../kit/number-text.ts';

export type Paste = {
  plan: Plan;
  words: Words;
  collection: string;
  /** The columns of the table, in order. */
  columns: readonly string[];
  rows: readonly AnyItem[];
  at: { rowId: string; columnId: string };
  cells: readonly (readonly string[])[];
  newId: () => string;
  /** What a new row starts with. */
  start: Readonly<Record<string, unknown>>;
};

/** The edit, or `null` when nothing of it fits the columns. */
export function pasteEdit(paste: Paste): Edit | null {
  const { collection, columns, rows, at, cells } = paste;
  const firstRow = rows.findIndex((row) => row.id === at.rowId);
  const firstColumn = columns.indexOf(at.columnId);
  if (firstRow < 0 || firstColumn < 0) return null;
  const edits = cells.flatMap((line, index): Edit[] => {
    const values = valuesOf(paste, line, columns.slice(firstColumn));
    const row = rows[firstRow + index];
    if (Object.keys(values).length === 0) return [];
    if (!row) return [{ kind: 'add', collection, id: paste.newId(), values: { ...paste.start, ...values } }];
    return Object.entries(values).map(([field, value]) => ({
      kind: 'set',
      place: { ...splitCollectionKey(collection), item: row.id, field },
      value,
    }));
  });
  if (edits.length === 0) return null;
  return { kind: 'many', name: { action: 'add', subject: collection, title: '' }, edits };
}

function valuesOf(
  paste: Paste,
  line: readonly string[],
  columns: readonly string[],
): Record<string, unknown> {
  const { fields } = collectionDefinition(paste.collection);
  const values: Record<string, unknown> = {};
  line.forEach((text, index) => {
    const name = columns[index];
    const field = name === undefined ? undefined : fields[name];
    if (name === undefined || field === undefined || text.trim() === '') return;
    const value = valueOf(paste, name, field, text.trim());
    if (value !== undefined && schemaOf(field).safeParse(value).success) values[name] = value;
  });
  return values;
}

/** What a pasted text means in a field; `undefined` when it cannot be told. */
function valueOf(paste: Paste, name: string, field: Field, text: string): unknown {
  const { plan, words, collection } = paste;
  const number = () => parseNumber(text, words.language) ?? undefined;
  switch (field.kind) {
    case 'line':
    case 'text':
    case 'date':
      return field.kind === 'line' ? text.replaceAll(/\s+/gu, ' ') : text;
    case 'number':
    case 'rating':
      return number();
    case 'quantity': {
      const value = number();
      return value === undefined
        ? undefined
        : { value, unit: '', source: '', date: '', confidence: '', others: '' };
    }
    case 'when': {
      const day = number();
      return day === undefined ? { day: null, date: text } : { day, date: '' };
    }
    case 'choice':
      return idOf(
        field.options.map((id) => ({ id, label: optionName(words, `${collection}.${name}`, id) })),
        text,
      );
    case 'yesNo':
      return idOf(
        ['yes', 'no'].map((id) => ({ id, label: optionName(words, name, id) })),
        text,
      );
    case 'code':
      return idOf(codeOptions(words, field.list), text);
    case 'ref':
      return idOf(pointable(itemsOf(plan, field.to), field.to, undefined), text);
    case 'codes':
      return idsOf(codeOptions(words, field.list), text);
    case 'refs':
      return idsOf(pointable(itemsOf(plan, field.to), field.to, undefined), text);
    case 'money':
    case 'coordinates':
      return undefined;
  }
}

const idOf = (options: readonly Option[], text: string): string | undefined =>
  (exactOption(options, text) ?? options.find((option) => foldText(option.label) === foldText(text)))?.id;

function idsOf(options: readonly Option[], text: string): string[] | undefined {
  const ids = text.split(/[,;]/u).flatMap((part) => idOf(options, part.trim()) ?? []);
  return ids.length === 0 ? undefined : [...new Set(ids)].sort();
}
