// Draws the rows of a table that are to be drawn, and blank rows as high as those that are not.
import type { ReactNode } from 'react';
import type { RowWindow } from './row-window.ts';

export function drawStretches(
  view: RowWindow,
  columns: number,
  drawRow: (index: number) => ReactNode,
): ReactNode {
  return view.stretches.flatMap(({ from, to, isDrawn }): ReactNode[] =>
    isDrawn
      ? Array.from({ length: to - from }, (_, offset) => drawRow(from + offset))
      : [
          <tr key={`blank-${from === 0 ? 'start' : from}`} aria-hidden role="presentation">
            <td colSpan={columns} style={{ height: (to - from) * view.rowHeight, padding: 0 }} />
          </tr>,
        ],
  );
}
