// Which rows of a long table are drawn: those in sight, some around them, and the one that holds the focus.
// Short tables are drawn whole. Rows of a long table have one height, so the rest is two blank stretches.
import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** A run of drawn rows, or a blank stretch as high as the rows it stands for. */
export type RowStretch = { from: number; to: number; isDrawn: boolean };

const longTable = 100;
const around = 12;
const usualHeight = 37;

/** Draws the rows from `first` to `last` and the `kept` one; all else is blank. Pure. */
export function stretchesOf(
  count: number,
  range: { first: number; last: number },
  kept: number | undefined,
): RowStretch[] {
  const from = Math.max(0, Math.min(range.first - around, count));
  const to = Math.max(from, Math.min(range.last + around + 1, count));
  const drawn = [{ from, to }];
  if (kept !== undefined && kept >= 0 && kept < count && (kept < from || kept >= to))
    drawn.push({ from: kept, to: kept + 1 });
  drawn.sort((left, right) => left.from - right.from);
  const stretches: RowStretch[] = [];
  let at = 0;
  for (const run of drawn) {
    if (run.from > at) stretches.push({ from: at, to: run.from, isDrawn: false });
    if (run.to > run.from) stretches.push({ ...run, isDrawn: true });
    at = run.to;
  }
  if (at < count) stretches.push({ from: at, to: count, isDrawn: false });
  return stretches;
}

export type RowWindow = { isLong: boolean; rowHeight: number; stretches: readonly RowStretch[] };

/** Follows the scrolling of whatever the table stands in. `kept` is the row with the focus. */
export function useRowWindow(
  frame: RefObject<HTMLElement | null>,
  count: number,
  kept: number | undefined,
): RowWindow {
  const isLong = count > longTable;
  const [range, setRange] = useState({ first: 0, last: 40 });
  const rowHeight = useRef(usualHeight);
  const measure = useCallback(() => {
    const body = frame.current?.querySelector('tbody');
    if (!body) return;
    // The smallest: in a table that is read a row may have more to say than others.
    const heights = [...body.querySelectorAll<HTMLElement>('.cw-row')].map((row) => row.offsetHeight);
    const least = Math.min(...heights.filter((height) => height > 0));
    if (Number.isFinite(least)) rowHeight.current = least;
    const top = body.getBoundingClientRect().top;
    const first = Math.max(0, Math.floor(-top / rowHeight.current));
    const last = Math.max(first, Math.ceil((window.innerHeight - top) / rowHeight.current));
    setRange((now) =>
      Math.abs(now.first - first) < around / 2 && Math.abs(now.last - last) < around / 2
        ? now
        : { first, last },
    );
  }, [frame]);
  useLayoutEffect(() => {
    if (!isLong) return undefined;
    measure();
    document.addEventListener('scroll', measure, { capture: true, passive: true });
    window.addEventListener('resize', measure);
    return () => {
      document.removeEventListener('scroll', measure, { capture: true });
      window.removeEventListener('resize', measure);
    };
  }, [isLong, measure]);
  const stretches = isLong
    ? stretchesOf(count, range, kept)
    : count > 0
      ? [{ from: 0, to: count, isDrawn: true }]
      : [];
  return { isLong, rowHeight: rowHeight.current, stretches };
}
