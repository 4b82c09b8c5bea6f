// A collection as a table in which every cell is written where it stands.
import { useMemo, useState } from 'react';
import type { CollectionBlock } from '../../shared/plan/template.ts';
import { collectionName, itemName } from '../../shared/words/plan-words.ts';
import { useUnlessSigned } from '../finalise/signed-table.ts';
import { EditableTable } from '../kit/editable-table.tsx';
import { useWords } from '../workbench-context.tsx';
import { useColumns } from './collection-columns.tsx';
import { CollectionHeading } from './collection-heading.tsx';
import { isBlankRow, useRows } from './collection-rows.ts';
import { usePasteCells } from './paste-cells.ts';
import { RecordPanel } from './record-panel.tsx';
import { useRowCommands, useTableWords } from './row-commands.ts';

export function CollectionTable({ block }: { block: CollectionBlock }) {
  const words = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const rows = useRows(block);
  const onPasteCells = usePasteCells(block, rows);
  const { columns, commands } = useUnlessSigned({
    columns: useColumns(block),
    commands: { ...useRowCommands(block), onPasteCells },
  });
  const tableWords = useTableWords(block.collection);
  const isBlank = useMemo(() => isBlankRow(block.collection), [block.collection]);
  return (
    <section className="cw-section cw-block" data-collection={block.collection}>
      <CollectionHeading block={block} count={rows.length} />
      <EditableTable
        label={collectionName(words, block.collection)}
        rows={rows}
        rowId={(row) => row.id}
        columns={columns}
        words={tableWords}
        empty={<EmptyTable collection={block.collection} />}
        isBlankRow={isBlank}
        {...commands}
        onOpen={setOpen}
      />
      <RecordPanel block={block} item={open} close={() => setOpen(null)} />
    </section>
  );
}

/** What belongs here, while there is nothing; the button below is the first step. */
export function EmptyTable({ collection }: { collection: string }) {
  const words = useWords();
  const one = itemName(words, collection);
  const text = words.find(`empty.${collection}`);
  return (
    <>
      <p className="cw-empty-title">{words.say('table.empty', { one })}</p>
      {text ? <p className="cw-empty-text">{text}</p> : null}
    </>
  );
}
