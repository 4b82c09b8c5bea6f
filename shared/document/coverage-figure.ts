// The 15 × 3 grid as a drawing: each cell with its digit and a square filled as far as the cell is worked out.
import type { CellState, Coverage } from '../checks/coverage.ts';
import { sectorById } from '../framework/sectors.ts';
import { phases } from '../plan/sections/sectors.ts';
import { optionName } from '../words/plan-words.ts';
import type { Words } from '../words/words.ts';
import type { Figure, Shape } from './figure.ts';

const width = 450;
const nameWidth = 258;
const rowHeight = 13.5;
const headHeight = 18;
const cellWidth = (width - nameWidth) / phases.length;
const side = 8;
const filled: Record<CellState, number> = { outOfScope: 0, empty: 0, named: 1 / 3, led: 2 / 3, full: 1 };

/** The coverage of a plan as a figure. */
export function coverageFigure(found: Coverage, words: Words): Figure {
  const height = headHeight + found.rows.length * rowHeight + 2;
  return {
    width,
    height,
    alternative: words.say('document.coverage.figure'),
    shapes: [
      ...head(words),
      ...found.rows.flatMap((row, index) => rowShapes(row, headHeight + index * rowHeight, words)),
    ],
  };
}

function head(words: Words): Shape[] {
  const labels = phases.map((phase, index): Shape => ({
    kind: 'text',
    x: nameWidth + index * cellWidth + 2,
    y: 11,
    text: optionName(words, 'sectors.activities.phase', phase),
    size: 8,
    anchor: 'start',
    bold: true,
    maxWidth: cellWidth - 6,
  }));
  return [...labels, ruleAt(headHeight - 2, true)];
}

function ruleAt(y: number, strong: boolean): Shape {
  return {
    kind: 'line',
    points: [
      { x: 0, y },
      { x: width, y },
    ],
    stroke: strong ? 'ink' : 'line',
    strokeWidth: strong ? 0.6 : 0.4,
  };
}

function rowShapes(row: Coverage['rows'][number], y: number, words: Words): Shape[] {
  const name: Shape = {
    kind: 'text',
    x: 0,
    y: y + 8.5,
    text: words.own(sectorById(row.sectorId)?.name ?? row.sectorId),
    size: 8,
    anchor: 'start',
    maxWidth: nameWidth - 8,
    ink: row.decision === 'notNow' ? 'quiet' : 'ink',
  };
  const cells = phases.flatMap((phase, index) => {
    const { state, count } = row.cells[phase];
    return cellShapes(state, count, { x: nameWidth + index * cellWidth + 2, y: y + 1.5 }, words);
  });
  return [name, ...cells, ruleAt(y + rowHeight - 2, false)];
}

function cellShapes(state: CellState, count: number, at: { x: number; y: number }, words: Words): Shape[] {
  const box = { kind: 'rect', x: at.x, y: at.y, width: side, height: side } as const;
  const shapes: Shape[] = [
    { ...box, stroke: state === 'outOfScope' ? 'line' : 'quiet', hatched: state === 'outOfScope' },
  ];
  const part = filled[state] * side;
  if (part > 0) shapes.push({ ...box, y: at.y + side - part, height: part, fill: 'accent' });
  const text = [
    words.say(`document.coverage.${state}`),
    count > 0 ? words.say('document.coverage.activities', { count }) : '',
  ];
  shapes.push({
    kind: 'text',
    x: at.x + side + 5,
    y: at.y + 7,
    text: text.filter((said) => said !== '').join(' · '),
    size: 7,
    anchor: 'start',
    ink: 'quiet',
    maxWidth: cellWidth - side - 10,
  });
  return shapes;
}
