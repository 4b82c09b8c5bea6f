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

/** The room a table has between steps and guidance in a window 1280 pixels wide, less a little for its title, and of the menu at the end of a row; in rem. */
const room = 40;
const rowMenu = 2.5;
const namesOfThings: readonly FieldKind[] = ['code', 'codes', 'ref', 'refs'];

/** Gives columns of names more width, from the first on, while the table still needs no sideways scrolling. Pure. */
export function widenNames(columns: readonly { kind: FieldKind; shape: Shape }[]): Shape[] {
  let left =
    room - rowMenu - columns.reduce((sum, { shape }) => sum + columnWidths[shape.width ?? 'medium'], 0);
  return columns.map(({ kind, shape }) => {
    const more = columnWidths.medium - columnWidths.narrow;
    if (shape.width !== 'narrow' || !namesOfThings.includes(kind) || left < more) return shape;
    left -= more;
    return { ...shape, width: 'medium' };
  });
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
    const widened = widenNames(
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
        ...widened[at],
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
