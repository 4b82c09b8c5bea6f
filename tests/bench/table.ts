// The rows as a table for a terminal. Pure.
import type { Judged, Unit } from './measures.ts';

const decimals: Record<Unit, number> = { s: 2, ms: 1, MB: 0, times: 1, pages: 0 };
const shown = (value: number, unit: Unit): string =>
  unit === 'times' ? `${value.toFixed(1)} ×` : `${value.toFixed(decimals[unit])} ${unit}`;

/** One line a row under a line for each group; the columns stand under one another. */
export function tableText(rows: readonly Judged[]): string {
  const cells = rows.map((row) => [
    row.what,
    shown(row.value, row.unit),
    row.most === undefined ? '' : `≤ ${shown(row.most, row.unit)}`,
    row.met === null ? '' : row.met ? 'met' : 'NOT MET',
    row.because ?? '',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  return rows
    .flatMap((row, index) => {
      const [what = '', value = '', aim = '', met = '', because = ''] = cells[index] ?? [];
      const [first = 0, second = 0, third = 0, fourth = 0] = widths;
      const columns = [
        what.padEnd(first),
        value.padStart(second),
        aim.padStart(third),
        met.padEnd(fourth),
        because,
      ];
      const line = `  ${columns.join('  ').trimEnd()}`;
      return rows[index - 1]?.group === row.group ? [line] : [...(index > 0 ? [''] : []), row.group, line];
    })
    .join('\n');
}

/** How many aims there are and how many are met, in one line. */
export function verdict(rows: readonly Judged[]): string {
  const aims = rows.filter((row) => row.met !== null);
  return `${aims.filter((row) => row.met).length} of ${aims.length} aims met`;
}
