// Which rows of a long table are drawn.
import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../../renderer/kit/row-window.ts';

describe('a long table', () => {
  it('draws the rows in sight with some around them, and the row that holds the focus wherever it is', () => {
    expect(stretchesOf(3000, { first: 100, last: 120 }, 2500)).toEqual([
      { from: 0, to: 88, isDrawn: false },
      { from: 88, to: 133, isDrawn: true },
      { from: 133, to: 2500, isDrawn: false },
      { from: 2500, to: 2501, isDrawn: true },
      { from: 2501, to: 3000, isDrawn: false },
    ]);
  });

  it('accounts for every row exactly once, wherever one looks', () => {
    for (const [first, last, kept] of [
      [0, 10, 0],
      [2990, 3010, 5],
      [5000, 5100, undefined],
      [40, 60, 45],
    ] as const) {
      const stretches = stretchesOf(3000, { first, last }, kept);
      expect(stretches[0]?.from).toBe(0);
      expect(stretches.at(-1)?.to).toBe(3000);
      expect(stretches.every(({ from }, at) => at === 0 || from === stretches[at - 1]?.to)).toBe(true);
    }
  });
});
