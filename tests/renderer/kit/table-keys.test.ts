// The keyboard of a table.
import { describe, expect, it } from 'vitest';
import {
  commandWhileEditing,
  commandWhileReading,
  type CellPlace,
  type KeyPress,
} from '../../../renderer/kit/table-keys.ts';

const size = { rows: 3, columns: 4 };
const middle: CellPlace = { row: 1, column: 1 };
const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrl: false,
  alt: false,
  shift: false,
  ...held,
});
const reading = (key: string, held?: Partial<KeyPress>, at = middle, isRtl = false) =>
  commandWhileReading(press(key, held), at, size, isRtl);
const editing = (key: string, held?: Partial<KeyPress>, at = middle) =>
  commandWhileEditing(press(key, held), at, size);
const go = (row: number, column: number) => ({ type: 'go', to: { row, column } });

describe('Keys in a table that is read', () => {
  it('arrows lead to the neighbours and stop at the edges', () => {
    expect([
      reading('ArrowUp'),
      reading('ArrowRight'),
      reading('ArrowUp', {}, { row: 0, column: 3 }),
    ]).toEqual([go(0, 1), go(1, 2), go(0, 3)]);
  });

  it('arrows turn around where reading goes from right to left', () => {
    expect(reading('ArrowRight', {}, middle, true)).toEqual(go(1, 0));
  });

  it('Home and End lead along the row, with Ctrl to the corners', () => {
    expect([reading('End'), reading('Home', { ctrl: true }), reading('End', { ctrl: true })]).toEqual([
      go(1, 3),
      go(0, 0),
      go(2, 3),
    ]);
  });

  it('Enter, F2 and any letter begin to write, the letter being the first one', () => {
    expect([reading('Enter'), reading('F2'), reading('ấ'), reading('s', { ctrl: true })]).toEqual([
      { type: 'edit' },
      { type: 'edit' },
      { type: 'type' },
      undefined,
    ]);
  });

  it('Ctrl+D duplicates the row and Alt with an arrow moves it', () => {
    expect([
      reading('d', { ctrl: true }),
      reading('ArrowUp', { alt: true }),
      reading('ArrowDown', { alt: true }),
    ]).toEqual([{ type: 'duplicate' }, { type: 'move', by: -1 }, { type: 'move', by: 1 }]);
  });

  it('Tab is left to the page', () => {
    expect(reading('Tab')).toBeUndefined();
  });
});

describe('Keys in a cell that is written in', () => {
  it('Enter leads to the row below, and from the last row out of the table', () => {
    expect([editing('Enter'), editing('Enter', {}, { row: 2, column: 1 })]).toEqual([
      go(2, 1),
      { type: 'leave' },
    ]);
  });

  it('Tab leads through the cells in reading order and leaves at either end', () => {
    expect([
      editing('Tab', {}, { row: 0, column: 3 }),
      editing('Tab', { shift: true }, { row: 1, column: 0 }),
      editing('Tab', {}, { row: 2, column: 3 }),
      editing('Tab', { shift: true }, { row: 0, column: 0 }),
    ]).toEqual([go(1, 0), go(0, 3), undefined, undefined]);
  });

  it('Escape stops, arrows and Shift+Enter stay with the text', () => {
    expect([editing('Escape'), editing('ArrowLeft'), editing('Enter', { shift: true })]).toEqual([
      { type: 'stop' },
      undefined,
      undefined,
    ]);
  });
});
