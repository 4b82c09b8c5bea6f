// What a key means in a table of editable cells. Pure, so that the whole keyboard can be read and tested here.

export type CellPlace = { row: number; column: number };
export type GridSize = { rows: number; columns: number };
export type KeyPress = { key: string; ctrl: boolean; alt: boolean; shift: boolean };

export type CellCommand =
  | { type: 'go'; to: CellPlace }
  | { type: 'edit' }
  /** Edit, and let the pressed key itself be the first letter. */
  | { type: 'type' }
  | { type: 'stop' }
  /** Leave the last row downwards, to the button that adds one. */
  | { type: 'leave' }
  | { type: 'open' }
  | { type: 'duplicate' }
  | { type: 'move'; by: -1 | 1 };

const clamp = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1);

/** Where an arrow, Home, End or Page key leads; undefined for other keys. Right-to-left turns the arrows around. */
export function placeAfterKey(
  press: KeyPress,
  at: CellPlace,
  size: GridSize,
  isRtl: boolean,
): CellPlace | undefined {
  const along = isRtl ? -1 : 1;
  const go = (row: number, column: number) => ({
    row: clamp(row, size.rows),
    column: clamp(column, size.columns),
  });
  switch (press.key) {
    case 'ArrowUp':
      return go(at.row - 1, at.column);
    case 'ArrowDown':
      return go(at.row + 1, at.column);
    case 'ArrowLeft':
      return go(at.row, at.column - along);
    case 'ArrowRight':
      return go(at.row, at.column + along);
    case 'Home':
      return go(press.ctrl ? 0 : at.row, 0);
    case 'End':
      return go(press.ctrl ? size.rows : at.row, size.columns);
    case 'PageUp':
      return go(at.row - 10, at.column);
    case 'PageDown':
      return go(at.row + 10, at.column);
    default:
      return undefined;
  }
}

/** The next or previous cell in reading order; undefined past either end. */
export function placeAfterTab(at: CellPlace, size: GridSize, isBackwards: boolean): CellPlace | undefined {
  const index = at.row * size.columns + at.column + (isBackwards ? -1 : 1);
  if (index < 0 || index >= size.rows * size.columns) return undefined;
  return { row: Math.floor(index / size.columns), column: index % size.columns };
}

export function commandWhileReading(
  press: KeyPress,
  at: CellPlace,
  size: GridSize,
  isRtl: boolean,
): CellCommand | undefined {
  if (press.alt && (press.key === 'ArrowUp' || press.key === 'ArrowDown')) {
    return { type: 'move', by: press.key === 'ArrowUp' ? -1 : 1 };
  }
  if (press.ctrl && press.key.toLowerCase() === 'd') return { type: 'duplicate' };
  if (press.alt && press.key === 'Enter') return { type: 'open' };
  if (press.key === 'Enter' || press.key === 'F2') return { type: 'edit' };
  const to = press.alt ? undefined : placeAfterKey(press, at, size, isRtl);
  if (to) return { type: 'go', to };
  const isLetter = [...press.key].length === 1 && press.key !== ' ' && !press.ctrl && !press.alt;
  return isLetter ? { type: 'type' } : undefined;
}

export function commandWhileEditing(press: KeyPress, at: CellPlace, size: GridSize): CellCommand | undefined {
  if (press.key === 'Escape') return { type: 'stop' };
  if (press.alt && press.key === 'Enter') return { type: 'open' };
  if (press.key === 'Enter' && !press.shift && !press.ctrl && !press.alt) {
    return at.row + 1 < size.rows ? { type: 'go', to: { ...at, row: at.row + 1 } } : { type: 'leave' };
  }
  if (press.key !== 'Tab') return undefined;
  const to = placeAfterTab(at, size, press.shift);
  return to ? { type: 'go', to } : undefined;
}
