// A collection of many fields: a table of its key columns, and the whole record in a panel at the side.
import { useMemo, useState } from 'react';
import { collectionDefinition, itemTitle } from '../../shared/plan/address.ts';
import type { FieldKind, Fields } from '../../shared/plan/field-kinds.ts';
import type { CollectionBlock } from '../../shared/plan/template.ts';
import { collectionName, itemName } from '../../shared/words/plan-words.ts';
import { FieldView } from '../fields/field-view.tsx';
import { EditableTable } from '../kit/editable-table.tsx';
import { SidePanel } from '../kit/side-panel.tsx';
import { usePlan, useWords } from '../workbench-context.tsx';
import { placeIn, useColumns } from './collection-columns.tsx';
import { CollectionHeading } from './collection-heading.tsx';
import { isBlankRow, useRows } from './collection-rows.ts';
import { EmptyTable } from './collection-table.tsx';
import { usePasteCells } from './paste-cells.ts';
import { useRowCommands, useTableWords } from './row-commands.ts';

const mostColumns = 5;
const shortKinds: readonly FieldKind[] = [
  'code',
  'choice',
  'ref',
  'quantity',
  'number',
  'rating',
  'date',
  'when',
];

/** The columns shown in the table: what names the row, what is required, then other short answers. Pure. */
export function keyColumns(fields: Fields, titleField: string, block: CollectionBlock): string[] {
  const asked = block.columns.filter((name) => name !== titleField);
  const required = asked.filter((name) => block.required.includes(name));
  const short = asked.filter((name) => shortKinds.includes(fields[name]?.kind ?? 'text'));
  return [...new Set([titleField, ...required, ...short])].slice(0, mostColumns);
}

export function CollectionList({ block }: { block: CollectionBlock }) {
  const words = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const definition = collectionDefinition(block.collection);
  const columns = useMemo(
    () => keyColumns(definition.fields, definition.titleField, block),
    [definition, block],
  );
  const shown = useMemo(() => ({ ...block, columns }), [block, columns]);
  const rows = useRows(block);
  const isFixed = definition.idsFrom !== undefined;
  const { onAdd, onDuplicate, onMove, onRemove } = useRowCommands(block);
  const isBlank = useMemo(() => isBlankRow(block.collection), [block.collection]);
  const table = {
    columns: useColumns(shown),
    words: useTableWords(block.collection),
    onPasteCells: usePasteCells(shown, rows),
  };
  return (
    <section className="cw-section cw-block" data-collection={block.collection}>
      <CollectionHeading block={block} count={rows.length} />
      <EditableTable
        label={collectionName(words, block.collection)}
        rows={rows}
        rowId={(row) => row.id}
        empty={<EmptyTable collection={block.collection} />}
        isBlankRow={isBlank}
        {...table}
        {...(isFixed ? {} : { onAdd, onDuplicate, onMove, onRemove })}
        onOpen={setOpen}
      />
      <RecordPanel block={block} item={open} close={() => setOpen(null)} />
    </section>
  );
}

type PanelProps = { block: CollectionBlock; item: string | null; close: () => void };

function RecordPanel({ block, item, close }: PanelProps) {
  const words = useWords();
  const title = usePlan((plan) => (item === null ? '' : itemTitle(plan, block.collection, item)));
  const places = useMemo(
    () => (item === null ? [] : block.columns.map((field) => placeIn(block.collection, item, field))),
    [block, item],
  );
  return (
    <SidePanel
      title={title || itemName(words, block.collection)}
      isOpen={item !== null}
      onClose={close}
      closeLabel={words.say('wizard.close')}
    >
      <div className="cw-form">
        {places.map((place) => (
          <FieldView key={place.field} place={place} size="form" />
        ))}
      </div>
    </SidePanel>
  );
}
