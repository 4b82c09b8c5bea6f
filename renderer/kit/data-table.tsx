// A table that is only read: lists, and the figures behind every picture. Of a long one only the rows in sight are drawn.
import { useRef, useState, type ReactNode } from 'react';
import { drawStretches } from './row-stretches.tsx';
import { useRowWindow } from './row-window.ts';
import { cellClass, headClass, tableMinWidth } from './table-columns.ts';
import type { TableColumn } from './table-types.ts';

export type DataTableProps<Row> = {
  label: string;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  empty: ReactNode;
  /** A last row of sums, one entry per column. */
  foot?: readonly ReactNode[] | undefined;
};

export function DataTable<Row>({ label, columns, rows, rowId, empty, foot }: DataTableProps<Row>) {
  const frame = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<number | undefined>(undefined);
  const view = useRowWindow(frame, rows.length, focused);
  if (rows.length === 0) return <div className="cw-table-empty">{empty}</div>;
  const cells = (row: Row) =>
    columns.map((column, index) => {
      const Cell = index === 0 ? 'th' : 'td';
      return (
        <Cell key={column.id} scope={index === 0 ? 'row' : undefined} className={cellClass(column, false)}>
          <div className="cw-cell-text">{column.show(row)}</div>
        </Cell>
      );
    });
  const drawRow = (index: number) => {
    const row = rows[index];
    return row === undefined ? null : (
      <tr
        key={rowId(row)}
        className="cw-row"
        aria-rowindex={view.isLong ? index + 2 : undefined}
        onFocus={view.isLong ? () => setFocused(index) : undefined}
      >
        {cells(row)}
      </tr>
    );
  };
  return (
    <div ref={frame} className="cw-table-scroll" role="region" aria-label={label} tabIndex={0}>
      <table
        aria-rowcount={view.isLong ? rows.length + 1 : undefined}
        className="cw-table cw-table-read"
        aria-label={label}
        style={{ minWidth: tableMinWidth(columns, 0) }}
      >
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={headClass(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{drawStretches(view, columns.length, drawRow)}</tbody>
        {foot ? (
          <tfoot>
            <tr className="cw-foot-row">
              {columns.map((column, index) => (
                <td key={column.id} className={cellClass(column, false)}>
                  <div className="cw-cell-text">{foot[index]}</div>
                </td>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}
