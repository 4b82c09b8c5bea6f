// A table in which short values are written where they stand, with the keyboard throughout.
// Holds the focus only; every change goes out through the columns' fields and the row commands.
import { Plus } from 'lucide-react';
import { useMemo, useRef, type ReactNode } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import { Button } from './button.tsx';
import { drawStretches } from './row-stretches.tsx';
import { useRowWindow } from './row-window.ts';
import { useSameIds, useStableCommands } from './stable.ts';
import { headClass, tableMinWidth } from './table-columns.ts';
import { useTableEvents } from './table-events.ts';
import { useTableFocus } from './table-focus.ts';
import { TableRow } from './table-row.tsx';
import type { EditableColumn, RowCommands, TableWords } from './table-types.ts';

export type EditableTableProps<Row> = RowCommands & {
  label: string;
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** Keep this array the same object between renders: rows draw again when it changes. */
  columns: readonly EditableColumn<Row>[];
  /** Likewise. */
  words: TableWords<Row>;
  /** Shown while there are no rows: what belongs here. The first step is the button that adds one. */
  empty: ReactNode;
  /** Whether nothing is written in a row yet: Enter at the end of the last row then adds no other. */
  isBlankRow?: ((row: Row) => boolean) | undefined;
};

export function EditableTable<Row>(props: EditableTableProps<Row>) {
  const { rows, columns, words } = props;
  const frame = useRef<HTMLDivElement>(null);
  const { direction } = useLocale();
  const ids = useSameIds(rows.map(props.rowId));
  const firstEditable = Math.max(
    columns.findIndex((column) => column.edit),
    0,
  );
  const focus = useTableFocus({ frame, ids, firstEditable });
  const commands = useStableCommands(props, { beforeAdding: focus.expectRow, beforeMoving: focus.keep });
  const add = () => {
    focus.expectRow();
    props.onAdd?.();
  };
  const last = rows.at(-1);
  const mayAddBelow = props.onAdd && last !== undefined && !props.isBlankRow?.(last);
  const { onTouch, ...events } = useTableEvents({
    frame,
    ids,
    columns,
    focus,
    commands: { ...commands, onPasteCells: props.onPasteCells },
    addBelow: mayAddBelow ? add : undefined,
    isRtl: direction === 'rtl',
  });
  const stopRow = focus.stop?.rowId;
  const kept = useMemo(() => (stopRow === undefined ? undefined : ids.indexOf(stopRow)), [ids, stopRow]);
  const view = useRowWindow(frame, rows.length, kept);
  const activeColumn = (id: string) => (stopRow === id ? (focus.stop?.column ?? -1) : -1);
  const drawRow = (index: number) => {
    const row = rows[index];
    const id = ids[index];
    if (row === undefined || id === undefined) return null;
    return (
      <TableRow
        key={id}
        {...{ row, id, columns, words, commands, onTouch }}
        number={view.isLong ? index + 1 : undefined}
        isFirst={index === 0}
        isLast={index === rows.length - 1}
        activeColumn={activeColumn(id)}
        isEditing={stopRow === id && (focus.stop?.isEditing ?? false)}
      />
    );
  };
  return (
    <div ref={frame} className="cw-table-frame">
      {rows.length === 0 ? (
        <div className="cw-table-empty">{props.empty}</div>
      ) : (
        <div className="cw-table-scroll">
          <table
            role="grid"
            aria-label={props.label}
            aria-rowcount={view.isLong ? rows.length + 1 : undefined}
            className={view.isLong ? 'cw-table cw-table-long' : 'cw-table'}
            style={{ minWidth: tableMinWidth(columns, 2.25) }}
            {...events}
          >
            <Head columns={columns} actions={words.actions} />
            <tbody>{drawStretches(view, columns.length + 1, drawRow)}</tbody>
          </table>
        </div>
      )}
      {props.onAdd ? (
        <div className="cw-table-foot">
          <Button icon={Plus} onPress={add} className="cw-table-add">
            {words.add}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function Head<Row>({ columns, actions }: { columns: readonly EditableColumn<Row>[]; actions: string }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column.id} scope="col" className={headClass(column)}>
            {column.label}
          </th>
        ))}
        <th scope="col" className="cw-head cw-row-actions">
          <span className="cw-hidden">{actions}</span>
        </th>
      </tr>
    </thead>
  );
}
