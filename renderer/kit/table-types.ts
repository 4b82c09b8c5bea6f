// What a caller says about a table: its columns, its words and what can be done with a row.
import type { ReactElement, ReactNode } from 'react';

export type TableColumn<Row> = {
  id: string;
  label: string;
  /** Relative width; `narrow` fits a number or a date, `wide` takes what is left. */
  width?: 'tiny' | 'small' | 'narrow' | 'medium' | 'wide' | undefined;
  align?: 'end' | undefined;
  show: (row: Row) => ReactNode;
};

export type EditableColumn<Row> = TableColumn<Row> & {
  /** A bare field of the kit that sends each change as it is made; absent when the cell is only read. */
  edit?: ((row: Row) => ReactElement) | undefined;
};

export type TableWords<Row> = {
  add: string;
  actions: string;
  actionsFor: (row: Row) => string;
  open: string;
  duplicate: string;
  moveUp: string;
  moveDown: string;
  remove: string;
};

export type RowCommands = {
  onAdd?: (() => void) | undefined;
  onOpen?: ((id: string) => void) | undefined;
  onDuplicate?: ((id: string) => void) | undefined;
  onMove?: ((id: string, by: -1 | 1) => void) | undefined;
  onRemove?: ((id: string) => void) | undefined;
  /** A block of cells pasted with its first cell here. Absent: pasting works inside one cell only. */
  onPasteCells?: ((at: { rowId: string; columnId: string }, cells: string[][]) => void) | undefined;
};
