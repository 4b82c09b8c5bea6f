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
import type { EditableColumn } from '../kit/table-types.ts';
import { useWords } from '../workbench-context.tsx';

type Shape = Pick<EditableColumn<AnyItem>, 'width' | 'align'>;
const shapes: Readonly<Record<FieldKind, Shape>> = {
  line: { width: 'wide' },
  text: { width: 'wide' },
  choice: { width: 'narrow' },
  code: { width: 'medium' },
  codes: { width: 'medium' },
  number: { width: 'narrow', align: 'end' },
  rating: { width: 'narrow' },
  yesNo: { width: 'tiny' },
  date: { width: 'narrow' },
  when: { width: 'narrow' },
  quantity: { width: 'narrow', align: 'end' },
  money: { width: 'narrow', align: 'end' },
  coordinates: { width: 'narrow' },
  ref: { width: 'medium' },
  refs: { width: 'medium' },
};

type Block = Pick<CollectionBlock, 'collection' | 'columns' | 'only'>;

/** Where a field of an item stands. */
export function placeIn(collectionKey: string, item: string, field: string): Place {
  const { section, collection } = splitCollectionKey(collectionKey);
  return { section, collection, item, field };
}

export function useColumns({ collection, columns, only }: Block): readonly EditableColumn<AnyItem>[] {
  const words = useWords();
  return useMemo(() => {
    const { fields, titleField } = collectionDefinition(collection);
    return columns.map((name): EditableColumn<AnyItem> => {
      const kind = fields[name]?.kind ?? 'line';
      const isPhase = kind === 'choice' && name === 'phase';
      return {
        id: name,
        label: fieldName(words, `${collection}.${name}`),
        ...(isPhase ? { width: 'tiny' as const } : shapes[kind]),
        show: (row) => (
          <CellText
            place={placeIn(collection, row.id, name)}
            value={row[name]}
            origin={row.origin}
            isTitle={name === titleField}
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
