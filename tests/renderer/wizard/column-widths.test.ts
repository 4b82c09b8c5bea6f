// How wide the columns of a step's table are.
import { describe, expect, it } from 'vitest';
import { widenNames } from '../../../renderer/wizard/collection-columns.tsx';

const wide = { kind: 'line', shape: { width: 'wide' } } as const;
const name = { kind: 'ref', shape: { width: 'narrow' } } as const;
const figure = { kind: 'number', shape: { width: 'narrow', align: 'end' } } as const;
const widths = (columns: Parameters<typeof widenNames>[0]) => widenNames(columns).map(({ width }) => width);

describe('the columns of a table', () => {
  it('give a name more room than a figure needs, where there is room', () => {
    expect(widths([wide, name, figure])).toEqual(['wide', 'medium', 'narrow']);
  });

  it('widen the first names and leave the others, so that the table fits between steps and guidance', () => {
    expect(widths([wide, name, name, name])).toEqual(['wide', 'medium', 'narrow', 'narrow']);
  });

  it('stay as they are where many share the room', () => {
    const many = [wide, name, name, name, name, figure];
    expect(widenNames(many)).toEqual(many.map(({ shape }) => shape));
  });
});
