// Where the focus of an EditableTable is: one tab stop, kept through adding, moving and deleting rows.
import { useLayoutEffect, useRef, useState, type Dispatch, type RefObject, type SetStateAction } from 'react';

export type ActiveCell = { rowId: string; column: number; isEditing: boolean };

export type TableFocus = {
  active: ActiveCell | null;
  /** The cell Tab leads to: the active one, or the first. */
  stop: ActiveCell | null;
  go: (cell: ActiveCell, isPressed?: boolean) => void;
  set: Dispatch<SetStateAction<ActiveCell | null>>;
  /** Call before asking for a new row: the row that then appears is focused and opened for writing. */
  expectRow: () => void;
  /** Call before rows change places, so that the focus follows its row. */
  keep: () => void;
};

export type TableFocusInput = {
  frame: RefObject<HTMLElement | null>;
  /** The same array as long as the rows are the same. */
  ids: readonly string[];
  /** The column in which a freshly added row is begun. */
  firstEditable: number;
};

export function useTableFocus({ frame, ids, firstEditable }: TableFocusInput): TableFocus {
  const [active, setActive] = useState<ActiveCell | null>(null);
  const wish = useRef<'focus' | 'press' | null>(null);
  const known = useRef<ReadonlySet<string> | null>(null);
  const lastIndex = useRef(0);

  const go = (cell: ActiveCell, isPressed = false) => {
    wish.current = isPressed ? 'press' : 'focus';
    setActive(cell);
  };

  // Stands before the effect that makes wishes: a wish waits for the drawing in which its row is there.
  useLayoutEffect(() => {
    if (!wish.current || !active) return;
    if (focusCell(frame.current, active, wish.current === 'press')) wish.current = null;
  });

  // Before the next key is heard: a letter typed right after Enter belongs to the new row.
  useLayoutEffect(() => {
    const before = known.current;
    const fresh = before && ids.find((id) => !before.has(id));
    if (fresh) {
      known.current = null;
      go({ rowId: fresh, column: firstEditable, isEditing: true });
    } else if (active && !ids.includes(active.rowId)) {
      const near = ids[Math.min(lastIndex.current, ids.length - 1)];
      if (near !== undefined) go({ rowId: near, column: active.column, isEditing: false });
      else {
        setActive(null);
        frame.current?.querySelector<HTMLElement>('.cw-table-add')?.focus();
      }
    } else if (active) lastIndex.current = ids.indexOf(active.rowId);
  }, [ids, active, firstEditable, frame]);

  return {
    active,
    stop: active ?? (ids[0] === undefined ? null : { rowId: ids[0], column: 0, isEditing: false }),
    go,
    set: setActive,
    expectRow: () => (known.current = new Set(ids)),
    keep: () => (wish.current = 'focus'),
  };
}

const focusable = 'input:not([type="hidden"]), textarea, [role="spinbutton"], button';

function focusCell(frame: HTMLElement | null, active: ActiveCell, isPressed: boolean): boolean {
  const row = frame?.querySelector(`[data-row="${CSS.escape(active.rowId)}"]`);
  const cell = row?.querySelector<HTMLElement>(`[data-column="${active.column}"]`);
  if (!cell) return false;
  const inside =
    active.isEditing || !cell.hasAttribute('tabindex') ? cell.querySelector<HTMLElement>(focusable) : null;
  (inside ?? cell).focus();
  if (inside instanceof HTMLInputElement && inside.type !== 'checkbox') inside.select();
  // A list that was only just drawn knows its entries a frame later; before that it would not open.
  if (isPressed && inside?.matches('button[aria-haspopup="listbox"]'))
    requestAnimationFrame(() => inside.isConnected && inside.click());
  return true;
}
