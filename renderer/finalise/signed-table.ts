// A table of a final plan is read, not written: its cells open no boxes and its rows have no commands.
import { useMemo } from 'react';
import { isFinal } from '../../shared/wizard/finalising.ts';
import type { EditableColumn, RowCommands } from '../kit/table-types.ts';
import { usePlan } from '../workbench-context.tsx';

type Table<Row> = { readonly columns: readonly EditableColumn<Row>[]; readonly commands: RowCommands };

/** The table as it is in a draft, and without its ways to write in a final plan. */
export function useUnlessSigned<Row>({ columns, commands }: Table<Row>): Table<Row> {
  const isSigned = usePlan(isFinal);
  const read = useMemo(
    () => columns.map(({ edit: _edit, ...column }): EditableColumn<Row> => column),
    [columns],
  );
  return isSigned ? { columns: read, commands: {} } : { columns, commands };
}
