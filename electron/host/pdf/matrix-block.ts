// Nodes for the matrix of sectors and phases, on sheets turned on their side.
import type { Matrix, MatrixCell } from '../../../shared/document/document.ts';
import { inks, space, type } from '../../../shared/document/page-style.ts';
import { columnsNode, drawingNode, likelyHeight, type NodeTools, textNode, textWidth } from './node-tools.ts';
import type { Node, PdfDocument } from './pdf-types.ts';
import { breaks, captionNodes, ordered, ruledLayout } from './table-blocks.ts';

/** Wide enough that the longest sector name wraps once. */
const labelShare = 0.24;
/** Above and below a cell: fifteen rows are to stand on one sheet. */
const down = 2;

export function matrixNodes(tools: NodeTools, matrix: Matrix, number: string): Node[] {
  const width = textWidth(tools, true);
  const padding = 2 * space.cell.across;
  const labelWidth = width * labelShare - padding;
  const cellWidth = (width * (1 - labelShare)) / matrix.columns.length - padding;
  const header = [matrix.corner, ...matrix.columns].map((text) =>
    textNode(tools, text, { ...type.table, bold: true }),
  );
  const rows = matrix.rows.map(({ label, cells }) =>
    ordered(tools, [
      textNode(tools, label, { ...type.matrix, bold: true }),
      ...cells.map((content) => matrixCell(tools, content)),
    ]),
  );
  const key = textNode(tools, matrix.key, { ...type.small, color: inks.quiet }, [0, 0, 0, 6]);
  return [
    ...captionNodes(tools, matrix.caption, number, 80),
    { ...key, keepWithNext: true },
    {
      table: {
        widths: ordered(tools, [labelWidth, ...matrix.columns.map(() => cellWidth)]),
        headerRows: 1,
        ...breaks(
          matrix.rows.map(({ cells }) =>
            Math.max(...cells.map(({ entries }) => matrixHeight(entries, cellWidth))),
          ),
          1,
        ),
        body: [ordered(tools, header), ...rows],
      },
      layout: { ...ruledLayout(-1), paddingTop: () => down, paddingBottom: () => down },
    },
  ];
}

function matrixHeight(entries: readonly string[], width: number): number {
  return entries.reduce((sum, entry) => sum + likelyHeight(entry, type.matrix, width - 14), 0);
}

function matrixCell(tools: NodeTools, content: MatrixCell): Node {
  const [first, ...rest] = content.entries;
  const begin = [
    { text: content.mark, bold: first !== undefined, quiet: true },
    ...(first === undefined ? [] : [{ text: content.mark === '' ? first : `  ${first}` }]),
  ];
  const lines = [begin, ...rest].map((entry) => textNode(tools, entry, type.matrix));
  const state = drawingNode(8, 9, (pdf) => drawState(pdf, content.state), [0, 1, 0, 0]);
  return columnsNode(
    tools,
    [
      { width: 8, stack: [state] },
      { width: '*', stack: lines },
    ],
    5,
  );
}

/** Told apart without colour: hatched, outline, and a square filled a third, two thirds, wholly. */
function drawState(pdf: PdfDocument, state: MatrixCell['state']): void {
  const side = 7;
  pdf.lineWidth(0.6);
  const filled = { outOfScope: 0, empty: 0, named: side / 3, led: (side * 2) / 3, full: side }[state];
  if (filled > 0) pdf.rect(0, side - filled, side, filled).fill(inks.accent);
  if (state === 'outOfScope') {
    for (const shift of [0, 3.5, 7]) pdf.moveTo(Math.max(0, shift - 3.5), Math.min(side, shift + 3.5));
    pdf
      .moveTo(0, side)
      .lineTo(side, 0)
      .moveTo(0, side / 2)
      .lineTo(side / 2, 0)
      .moveTo(side / 2, side)
      .lineTo(side, side / 2);
    pdf.stroke(inks.quiet);
  }
  pdf.rect(0, 0, side, side).stroke(state === 'outOfScope' ? inks.line : inks.quiet);
}
