// How wide the columns of a step's table are.
import { describe, expect, it } from 'vitest';
import { fitColumns } from '../../../renderer/wizard/collection-columns.tsx';

const wide = { kind: 'line', shape: { width: 'wide' } } as const;
const name = { kind: 'ref', shape: { width: 'narrow' } } as const;
const figure = { kind: 'number', shape: { width: 'narrow', align: 'end' } } as const;
const widths = (columns: Parameters<typeof fitColumns>[0]) => fitColumns(columns).map(({ width }) => width);

describe('the columns of a table', () => {
  it('give a name more room than a figure needs, where there is room', () => {
    expect(widths([wide, name, figure])).toEqual(['wide', 'medium', 'narrow']);
  });

  it('widen the first names and leave the others, so that the table fits between steps and guidance', () => {
    expect(widths([wide, name, name, name])).toEqual(['wide', 'medium', 'narrow', 'narrow']);
  });

  it('give up width from the last on, rather than make the table scroll sideways', () => {
    const text = { kind: 'choice', shape: { width: 'medium' } } as const;
    expect(widths([wide, text, text, text])).toEqual(['wide', 'medium', 'medium', 'narrow']);
  });

  it('give a figure with a source what the names leave', () => {
    const sourced = { kind: 'quantity', shape: { width: 'narrow' } } as const;
    expect(widths([wide, sourced, figure])).toEqual(['wide', 'medium', 'narrow']);
    expect(widths([wide, sourced, name, figure])).toEqual(['wide', 'narrow', 'medium', 'narrow']);
  });

  it('stay as they are where many share the room', () => {
    const many = [wide, name, name, name, name, figure];
    expect(fitColumns(many)).toEqual(many.map(({ shape }) => shape));
  });
});
