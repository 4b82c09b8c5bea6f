// What is measured, as rows, and the sums behind them. Pure: knows neither clock nor program.

export type Unit = 's' | 'ms' | 'MB' | 'times' | 'pages';

/** One figure of the bench. `most` is the aim: the most it may be; `because` says where an aim comes from that is no fixed number. */
export type Row = {
  readonly group: string;
  readonly what: string;
  readonly value: number;
  readonly unit: Unit;
  readonly most?: number;
  readonly because?: string;
};

export type Judged = Row & { readonly met: boolean | null };

/** The smallest value that at least `share` (0 to 1) of all values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('expected at least one value to take a percentile of');
  const sorted = values.toSorted((left, right) => left - right);
  const at = Math.max(1, Math.ceil(share * sorted.length)) - 1;
  return sorted[at] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** The row with its verdict; `null` where there is no aim. */
export const judge = (row: Row): Judged => ({
  ...row,
  met: row.most === undefined ? null : row.value <= row.most,
});
