// The columns of a collection's table: text to read, the field itself to write in.
import { useMemo } from 'react';
import {
  collectionDefinition,
  splitCollectionKey,
  type AnyItem,
  type Place,
} from '../../shared/plan/address.ts';
import type { FieldKind } from '../../shared/plan/field-kinds.ts';
import type { CollectionBlock } from '../../shared/plan/template.ts';
import { fieldName } from '../../shared/words/plan-words.ts';
import { CellText } from '../fields/cell-text.tsx';
import { FieldView } from '../fields/field-view.tsx';
import { columnWidths } from '../kit/table-columns.ts';
import type { EditableColumn } from '../kit/table-types.ts';
import { useWords } from '../workbench-context.tsx';

type Shape = Pick<EditableColumn<AnyItem>, 'width' | 'align'>;

/** The widths of columns by kind; the more columns, the narrower each, so that the table fits beside the steps. */
function shapesFor(count: number): Readonly<Record<FieldKind, Shape>> {
  const one: Shape = { width: count >= 4 ? 'narrow' : 'medium' };
  const several: Shape = { width: count >= 6 ? 'narrow' : 'medium' };
  const moment: Shape = { width: count >= 5 ? 'small' : 'medium' };
  const figure: Shape = { width: 'narrow', align: 'end' };
  return {
    line: { width: 'wide' },
    text: { width: 'wide' },
    choice: { width: count <= 3 ? 'medium' : 'narrow' },
    code: one,
    codes: several,
    number: figure,
    rating: { width: 'narrow' },
    yesNo: { width: 'small' },
    date: moment,
    when: moment,
    quantity: figure,
    money: figure,
    coordinates: { width: 'medium' },
    ref: one,
    refs: several,
  };
}

/**
 * The room of a table beside steps and guidance, less the menu at the end of a row, in rem: in a window 1280 pixels wide, and
 * in one of 1366 for a table of many columns, which has the room of the guidance in a smaller one.
 */
const roomFor = (count: number): number => (count > 4 ? 45 : 39.75);
/** What of it is better left to the first column, which has what no other takes. */
const forTheFirst = 2;
const narrower = [
  ['wide', 'medium'],
  ['medium', 'narrow'],
] as const;
/** What gains by more width, in this order: names of things, then figures, whose source stands below them. */
const gaining: readonly (readonly FieldKind[])[] = [['code', 'codes', 'ref', 'refs'], ['quantity']];

/**
 * Gives columns of names more width, from the first on, while the table needs no sideways scrolling; where it would, takes
 * width from the last columns that have some to give. Pure.
 */
export function fitColumns(columns: readonly { kind: FieldKind; shape: Shape }[]): Shape[] {
  const more = columnWidths.medium - columnWidths.narrow;
  const shapes = columns.map(({ shape }) => ({ ...shape }));
  let left =
    roomFor(columns.length) - shapes.reduce((sum, { width = 'medium' }) => sum + columnWidths[width], 0);
  for (const [from, to] of narrower)
    for (const shape of shapes.slice(1).toReversed())
      if (left < 0 && shape.width === from) {
        shape.width = to;
        left += columnWidths[from] - columnWidths[to];
      }
  for (const kinds of gaining)
    for (const [at, shape] of shapes.entries())
      if (
        left >= more + forTheFirst &&
        shape.width === 'narrow' &&
        kinds.includes(columns[at]?.kind ?? 'line')
      ) {
        shape.width = 'medium';
        left -= more;
      }
  return shapes;
}

type Block = Pick<CollectionBlock, 'collection' | 'columns' | 'only'>;

/** Where a field of an item stands. */
export function placeIn(collectionKey: string, item: string, field: string): Place {
  const { section, collection } = splitCollectionKey(collectionKey);
  return { section, collection, item, field };
}

export function useColumns({ collection, columns, only }: Block): readonly EditableColumn<AnyItem>[] {
  const words = useWords();
  return useMemo(() => {
    const shapes = shapesFor(columns.length);
    const { fields, titleField } = collectionDefinition(collection);
    const kinds = columns.map((name) => fields[name]?.kind ?? 'line');
    const fitted = fitColumns(
      kinds.map((kind, at) => ({
        kind,
        shape: kind === 'choice' && columns[at] === 'phase' ? { width: 'tiny' as const } : shapes[kind],
      })),
    );
    return columns.map((name, at): EditableColumn<AnyItem> => {
      const kind = kinds[at] ?? 'line';
      return {
        id: name,
        label: fieldName(words, `${collection}.${name}`),
        ...fitted[at],
        show: (row) => (
          <CellText
            place={placeIn(collection, row.id, name)}
            value={row[name]}
            origin={row.origin}
            isTitle={name === titleField}
            isSmall={columns.length >= 5 && kind === 'code'}
          />
        ),
        edit: (row) => (
          <FieldView
            place={placeIn(collection, row.id, name)}
            size="cell"
            offered={only?.field === name ? only.values : undefined}
          />
        ),
      };
    });
  }, [words, collection, columns, only]);
}
