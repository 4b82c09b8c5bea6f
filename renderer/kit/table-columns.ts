// The class names and widths of a table's columns. Pure.
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

/** The least a column takes, in rem. The sheet names the same widths. */
export const columnWidths = { tiny: 4.5, small: 5.75, narrow: 7.25, medium: 10.5, wide: 11.5 } as const;

/** Below this a table scrolls sideways instead of squeezing its words. */
export function tableMinWidth(columns: readonly Shape[], extra: number): string {
  return `${columns.reduce((sum, column) => sum + columnWidths[column.width ?? 'medium'], extra)}rem`;
}
