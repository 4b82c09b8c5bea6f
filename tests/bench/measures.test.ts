// The sums and the table of the bench; what it measures is asserted nowhere.
import { describe, expect, it } from 'vitest';
import { judge, median, percentile } from './measures.ts';
import type { Row } from './measures.ts';
import { tableText, verdict } from './table.ts';

const row = (what: string, value: number, more: Partial<Row> = {}): Row => ({
  group: 'Typing',
  what,
  value,
  unit: 'ms',
  ...more,
});

describe('A percentile', () => {
  it('is a value that was measured, and that the asked share of all values does not exceed', () => {
    const values = [40, 10, 30, 20];
    expect([0, 0.25, 0.5, 0.51, 0.95, 1].map((share) => percentile(values, share))).toEqual([
      10, 10, 20, 30, 40, 40,
    ]);
    expect(median([3])).toBe(3);
    expect(values).toEqual([40, 10, 30, 20]);
  });

  it('of nothing is a broken assumption', () => {
    expect(() => percentile([], 0.5)).toThrow('expected at least one value');
  });
});

describe('The table of the bench', () => {
  const rows = [
    row('p95', 15.96, { most: 16 }),
    row('undo', 17),
    row('print', 2.5, { group: 'PDF', unit: 's', most: 1.25, because: 'half of the browser’s 2.50 s' }),
  ].map(judge);

  it('sets each figure beside its aim and says whether it is met', () => {
    expect(tableText(rows)).toBe(
      [
        'Typing',
        '  p95    16.0 ms  ≤ 16.0 ms  met',
        '  undo   17.0 ms',
        '',
        'PDF',
        '  print   2.50 s   ≤ 1.25 s  NOT MET  half of the browser’s 2.50 s',
      ].join('\n'),
    );
  });

  it('counts the aims that are met, and not what has no aim', () => {
    expect(verdict(rows)).toBe('1 of 2 aims met');
  });
});
