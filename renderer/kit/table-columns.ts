// The class names of a table's columns. Pure.
import type { TableColumn } from './table-types.ts';

type Shape = Pick<TableColumn<never>, 'width' | 'align'>;

export function headClass(column: Shape): string {
  return `cw-head cw-head-${column.width ?? 'medium'}${column.align === 'end' ? ' cw-cell-end' : ''}`;
}

export function cellClass(column: Shape & { edit?: unknown }, isEdited: boolean): string {
  const kinds = [
    'cw-cell',
    column.align === 'end' && 'cw-cell-end',
    column.edit !== undefined && 'cw-cell-editable',
    isEdited && 'cw-cell-editing',
  ];
  return kinds.filter(Boolean).join(' ');
}
