// From keys, clicks and pasting in an EditableTable to where its focus goes and what is done with its rows.
import type { ClipboardEvent, FocusEvent, KeyboardEvent, RefObject } from 'react';
import { flushSync } from 'react-dom';
import { parseClipboardCells } from './clipboard-cells.ts';
import { useNewestCall } from './stable.ts';
import type { ActiveCell, TableFocus } from './table-focus.ts';
import { commandWhileEditing, commandWhileReading, type CellCommand } from './table-keys.ts';
import type { RowCommands } from './table-types.ts';

export type TableEventsInput = {
  frame: RefObject<HTMLElement | null>;
  ids: readonly string[];
  columns: readonly { id: string; edit?: unknown }[];
  focus: TableFocus;
  commands: RowCommands;
  /** Adds a row under the last one; absent while the last one is blank. */
  addBelow?: (() => void) | undefined;
  isRtl: boolean;
};

export function useTableEvents(input: TableEventsInput) {
  const onTouch = useNewestCall((rowId: string, column: number) => {
    const isEditing = canEdit(input, column);
    flushSync(() => input.focus.go({ rowId, column, isEditing }, isEditing));
  });
  return {
    onTouch,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const command = commandOf(input, event);
      if (command) run(input, command, event);
    },
    onFocus: (event: FocusEvent<HTMLElement>) => followFocus(input, event),
    onBlur: (event: FocusEvent<HTMLElement>) => endEditing(input, event),
    onPaste: (event: ClipboardEvent<HTMLElement>) => pasteCells(input, event),
  };
}

const canEdit = (input: TableEventsInput, column: number) => input.columns[column]?.edit !== undefined;

function commandOf(input: TableEventsInput, event: KeyboardEvent<HTMLElement>): CellCommand | undefined {
  const { frame, ids, columns, focus } = input;
  const target = event.target as HTMLElement;
  const isOwn = frame.current?.contains(target) && target.closest('[data-column]');
  const isTakenInside = event.nativeEvent.isComposing || isListInUse(target, event.key);
  if (!isOwn || isTakenInside || !focus.stop) return undefined;
  const at = { row: ids.indexOf(focus.stop.rowId), column: focus.stop.column };
  const isActionButton = at.column === columns.length;
  if (isActionButton && ['Enter', ' ', 'ArrowDown', 'ArrowUp'].includes(event.key) && !event.altKey)
    return undefined;
  const press = {
    key: event.key,
    ctrl: event.ctrlKey || event.metaKey,
    alt: event.altKey,
    shift: event.shiftKey,
  };
  const size = { rows: ids.length, columns: columns.length + 1 };
  return focus.stop.isEditing
    ? commandWhileEditing(press, at, size)
    : commandWhileReading(press, at, size, input.isRtl);
}

/**
 * An open list has its own keys. Tab closes it, takes what was typed and goes to the next cell all the same;
 * Enter passes on while nothing is typed and no entry is marked.
 */
function isListInUse(target: HTMLElement, key: string): boolean {
  if (target.getAttribute('aria-expanded') !== 'true' || key === 'Tab') return false;
  const isIdle =
    target instanceof HTMLInputElement &&
    target.value === '' &&
    !target.hasAttribute('aria-activedescendant');
  return !(key === 'Enter' && isIdle);
}

function run(input: TableEventsInput, command: CellCommand, event: KeyboardEvent<HTMLElement>) {
  const { ids, focus, commands } = input;
  const here: ActiveCell | null = focus.stop;
  if (!here) return;
  const isWriting = command.type === 'edit' || command.type === 'type';
  if (isWriting && !canEdit(input, here.column)) return;
  if (command.type !== 'type') event.preventDefault();
  if (command.type === 'open') commands.onOpen?.(here.rowId);
  if (command.type === 'duplicate') commands.onDuplicate?.(here.rowId);
  if (command.type === 'move') commands.onMove?.(here.rowId, command.by);
  if (isWriting) flushSync(() => focus.go({ ...here, isEditing: true }, command.type === 'edit'));
  if (command.type === 'stop') focus.go({ ...here, isEditing: false });
  if (command.type === 'leave' && input.addBelow) input.addBelow();
  else if (command.type === 'leave') {
    focus.set({ ...here, isEditing: false });
    input.frame.current?.querySelector<HTMLElement>('.cw-table-add')?.focus();
  }
  if (command.type === 'go') {
    const { row, column } = command.to;
    focus.go({
      rowId: ids[row] ?? here.rowId,
      column,
      isEditing: event.key === 'Tab' && canEdit(input, column),
    });
  }
}

function followFocus({ frame, focus }: TableEventsInput, event: FocusEvent<HTMLElement>) {
  const cell = event.target.closest<HTMLElement>('[data-column]');
  const rowId = cell?.closest<HTMLElement>('[data-row]')?.dataset['row'];
  if (!cell || rowId === undefined || !frame.current?.contains(cell)) return;
  const column = Number(cell.dataset['column']);
  if (focus.active?.rowId === rowId && focus.active.column === column) return;
  focus.set({ rowId, column, isEditing: false });
}

/** Lists and calendars open outside the cell; while focus is in one, the cell is still being edited. */
function endEditing({ focus }: TableEventsInput, event: FocusEvent<HTMLElement>) {
  const { active } = focus;
  const to = event.relatedTarget as HTMLElement | null;
  if (!active?.isEditing || to === null || to.closest('.cw-popover')) return;
  const cell = document.querySelector(
    `[data-row="${CSS.escape(active.rowId)}"] [data-column="${active.column}"]`,
  );
  if (cell?.contains(to)) return;
  focus.set((now) => (now === active ? { ...active, isEditing: false } : now));
}

function pasteCells({ columns, focus, commands }: TableEventsInput, event: ClipboardEvent<HTMLElement>) {
  const text = event.clipboardData.getData('text/plain');
  const columnId = columns[focus.stop?.column ?? -1]?.id;
  if (!commands.onPasteCells || !focus.stop || columnId === undefined) return;
  if (!/[\t\n]/.test(text.trimEnd())) return;
  event.preventDefault();
  commands.onPasteCells({ rowId: focus.stop.rowId, columnId }, parseClipboardCells(text));
}
