// Nodes for tables, the matrix and key-value blocks: thin rules, a light header that comes again on every page,
// no vertical lines, figures flush at the end side.
import type {
  Column,
  KeyValues,
  Matrix,
  MatrixCell,
  Table,
  Text,
} from '../../../shared/document/document.ts';
import { inks, rule, space, type } from '../../../shared/document/page-style.ts';
import {
  drawingNode,
  columnsNode,
  likelyHeight,
  type NodeTools,
  noLines,
  textNode,
  textWidth,
} from './node-tools.ts';
import type { Node, PdfDocument } from './pdf-types.ts';

/** Rows up to this height are never parted by a page's end; higher ones may be, so that nothing is lost. */
const wholeRow = 150;

export function tableNodes(tools: NodeTools, table: Table, number: string): Node[] {
  const widths = columnWidths(tools, table.columns, textWidth(tools, table.landscape));
  const heights = table.rows.map((row) => rowHeight(row, widths));
  const note = table.note
    ? [textNode(tools, table.note, { ...type.small, color: inks.quiet }, [0, 4, 0, 0])]
    : [];
  const header = table.columns.map((column) => cell(tools, column.header, column, true));
  const rows = table.rows.map((row, at) =>
    table.columns.map((column, index) => cell(tools, row[index] ?? '', column, isTotal(table, at))),
  );
  return [
    ...captionNodes(tools, table.caption, number, likelyTableStart(table, heights)),
    {
      table: {
        widths: ordered(tools, widths),
        headerRows: 1,
        keepWithHeaderRows: (heights[0] ?? 0) < wholeRow ? 1 : 0,
        dontBreakRows: heights.every((height) => height < wholeRow),
        body: [header, ...rows].map((row) => ordered(tools, row)),
      },
      layout: ruledLayout(table.totalRow === true ? rows.length : -1),
      margin: [0, table.caption === '' ? space.table.above : 0, 0, note.length > 0 ? 0 : space.table.below],
    },
    ...note.map((node): Node => ({ ...node, margin: [0, 4, 0, space.table.below] })),
  ];
}

/** Room that a table's caption, header and first row want together. */
export function likelyTableStart(table: Table, heights: readonly number[] = []): number {
  return (table.caption === '' ? 0 : 18) + 26 + Math.min(heights[0] ?? 20, wholeRow);
}

function isTotal(table: Table, row: number): boolean {
  return table.totalRow === true && row === table.rows.length - 1;
}

export function captionNodes(tools: NodeTools, caption: string, number: string, following: number): Node[] {
  if (caption === '') return [];
  const text: Text = [{ text: `${number}  `, bold: true }, { text: caption }];
  const node = textNode(tools, text, { ...type.caption, color: inks.quiet }, [0, space.table.above, 0, 4]);
  return [{ ...node, room: following + space.table.above, keepWithNext: true }];
}

function cell(tools: NodeTools, text: Text, { align = 'start' }: Pick<Column, 'align'>, bold: boolean): Node {
  return textNode(tools, text, { ...type.table, align, bold });
}

function columnWidths(tools: NodeTools, columns: readonly Column[], width: number): number[] {
  const free = width - columns.length * 2 * space.cell.across;
  const parts = columns.reduce((sum, column) => sum + column.width, 0);
  return columns.map((column) => (free * column.width) / parts);
}

function rowHeight(row: readonly Text[], widths: readonly number[]): number {
  return Math.max(...row.map((text, index) => likelyHeight(text, type.table, widths[index] ?? 60)), 0);
}

function ordered<Item>(tools: NodeTools, items: readonly Item[]): Item[] {
  return tools.typesetter.rightToLeft ? [...items].reverse() : [...items];
}

function ruledLayout(totalRow: number): Node {
  return {
    ...noLines,
    hLineWidth: (line: number, { table }: { table: { body: unknown[] } }) =>
      line === 0 ? 0 : line === 1 || line === table.body.length || line === totalRow ? rule.thin : rule.hair,
    hLineColor: (line: number) => (line === 1 || line === totalRow ? inks.ink : inks.line),
    fillColor: (row: number) => (row === 0 ? inks.canvas : null),
    paddingLeft: () => space.cell.across,
    paddingRight: () => space.cell.across,
    paddingTop: () => space.cell.down,
    paddingBottom: () => space.cell.down,
  };
}

export function keyValuesNode(tools: NodeTools, { rows }: KeyValues): Node {
  const labelWidth = textWidth(tools) * 0.28;
  const valueWidth = textWidth(tools) - labelWidth - 2 * space.cell.across;
  const heights = rows.map((row) => likelyHeight(row.value, type.body, valueWidth));
  return {
    table: {
      widths: ordered(tools, [labelWidth, valueWidth]),
      dontBreakRows: heights.every((height) => height < wholeRow),
      body: rows.map(({ label, value }) =>
        ordered(tools, [
          textNode(tools, label, { size: type.table.size, leading: type.body.leading, color: inks.quiet }),
          textNode(tools, value, type.body),
        ]),
      ),
    },
    layout: {
      ...ruledLayout(-1),
      hLineWidth: (line: number, { table }: { table: { body: unknown[] } }) =>
        line === 0 || line === table.body.length ? 0 : rule.hair,
      hLineColor: () => inks.line,
      fillColor: () => null,
      paddingLeft: (column: number) => (column === 0 ? 0 : space.cell.across),
      paddingRight: (column: number) => (column === 0 ? space.cell.across : 0),
    },
    margin: [0, 0, 0, space.table.below],
    room: 40,
  };
}

export function matrixNodes(tools: NodeTools, matrix: Matrix, number: string): Node[] {
  const width = textWidth(tools, true);
  const padding = 2 * space.cell.across;
  const labelWidth = width * 0.19 - padding;
  const cellWidth = (width * 0.81) / matrix.columns.length - padding;
  const header = [matrix.corner, ...matrix.columns].map((text) =>
    textNode(tools, text, { ...type.table, bold: true }),
  );
  const rows = matrix.rows.map(({ label, cells }) =>
    ordered(tools, [
      textNode(tools, label, { ...type.matrix, size: 8, bold: true }),
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
        dontBreakRows: matrix.rows.every(({ cells }) =>
          cells.every(({ entries }) => matrixHeight(entries, cellWidth) < 220),
        ),
        body: [ordered(tools, header), ...rows],
      },
      layout: ruledLayout(-1),
    },
  ];
}

function matrixHeight(entries: readonly string[], width: number): number {
  return entries.reduce((sum, entry) => sum + likelyHeight(entry, type.matrix, width - 14), 0);
}

function matrixCell(tools: NodeTools, content: MatrixCell): Node {
  const lines = content.entries.map((entry) => textNode(tools, entry, type.matrix));
  const mark = textNode(tools, content.mark, {
    ...type.matrix,
    bold: content.entries.length > 0,
    color: inks.quiet,
  });
  const state = drawingNode(8, 9, (pdf) => drawState(pdf, content.state), [0, 1, 0, 0]);
  return columnsNode(
    tools,
    [
      { width: 8, stack: [state] },
      { width: '*', stack: [mark, ...lines] },
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
