// A collection of many fields: a table of its key columns, and the whole record in a panel at the side.
import { useMemo, useState } from 'react';
import { collectionDefinition } from '../../shared/plan/address.ts';
import type { FieldKind, Fields } from '../../shared/plan/field-kinds.ts';
import type { CollectionBlock } from '../../shared/plan/template.ts';
import { collectionName } from '../../shared/words/plan-words.ts';
import { useUnlessSigned } from '../finalise/signed-table.ts';
import { EditableTable } from '../kit/editable-table.tsx';
import { useWords } from '../workbench-context.tsx';
import { useColumns } from './collection-columns.tsx';
import { CollectionHeading } from './collection-heading.tsx';
import { isBlankRow, useRows } from './collection-rows.ts';
import { EmptyTable } from './collection-table.tsx';
import { usePasteCells } from './paste-cells.ts';
import { RecordPanel } from './record-panel.tsx';
import { useRowCommands, useTableWords } from './row-commands.ts';

const mostColumns = 4;
/** A table of fewer columns shows longer answers too. */
const enoughColumns = 3;
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

const longerKinds: readonly FieldKind[] = ['line', 'refs', 'codes', 'text'];

/** The columns shown in the table: what names the row, what is required, other short answers, and longer ones where there is room. Pure. */
export function keyColumns(fields: Fields, titleField: string, block: CollectionBlock): string[] {
  const asked = block.columns.filter((name) => name !== titleField);
  const required = asked.filter((name) => block.required.includes(name));
  const ofKind = (kinds: readonly FieldKind[]) =>
    asked.filter((name) => kinds.includes(fields[name]?.kind ?? 'text'));
  const short = [...new Set([titleField, ...required, ...ofKind(shortKinds)])].slice(0, mostColumns);
  return [...new Set([...short, ...ofKind(longerKinds)])].slice(0, Math.max(short.length, enoughColumns));
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
  const rowCommands = useRowCommands(block);
  const onPasteCells = usePasteCells(shown, rows);
  const isBlank = useMemo(() => isBlankRow(block.collection), [block.collection]);
  const { columns: cells, commands } = useUnlessSigned({
    columns: useColumns(shown),
    commands: { ...(isFixed ? {} : rowCommands), onPasteCells },
  });
  const tableWords = useTableWords(block.collection);
  return (
    <section className="cw-section cw-block cw-list-block" data-collection={block.collection}>
      <CollectionHeading block={block} count={rows.length} />
      <EditableTable
        label={collectionName(words, block.collection)}
        rows={rows}
        rowId={(row) => row.id}
        empty={<EmptyTable collection={block.collection} />}
        isBlankRow={isBlank}
        columns={cells}
        words={tableWords}
        {...commands}
        onOpen={setOpen}
      />
      <RecordPanel block={block} item={open} close={() => setOpen(null)} />
    </section>
  );
}
