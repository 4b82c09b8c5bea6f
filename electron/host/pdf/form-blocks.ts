// Nodes for grids that are filled in by hand: every cell framed, every row high enough for a pen, boxes to tick.
import type { Form } from '../../../shared/document/form-blocks.ts';
import type { Table, Text } from '../../../shared/document/document.ts';
import { inks, millimetres, rule, type } from '../../../shared/document/page-style.ts';
import { columnWidths, headerSize } from './column-widths.ts';
import { framed, pad, tickNode, tickSize } from './box-blocks.ts';
import { likelyHeight, type NodeTools, textNode, textWidth } from './node-tools.ts';
import type { Node, PdfDocument, Vector } from './pdf-types.ts';
import { breaks, ordered, wholeRow } from './table-blocks.ts';

const leastRow = 9;
/** A header of two lines. */
const headerRoom = 32;
const line = rule.thin;
const between = line + 2 * pad.across;

/** The drawing that stands for blank rows; `height` is one row's, and the page decides how many there are. */
export type FillRows = { readonly height: number; leftOut: boolean };

type Measures = {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly least: number;
};

function measure(tools: NodeTools, form: Form): Measures {
  const rows = form.rows.flatMap((row) => ('across' in row ? [] : [row]));
  const widths = formWidths(tools, form, rows);
  const least = millimetres(Math.max(leastRow, form.rowHeight ?? leastRow));
  const down = 2 * pad.down + line;
  const whole = textWidth(tools) - between;
  const heights = form.rows.map((row) => {
    if ('across' in row) return likelyHeight(row.across, type.form, whole) + down;
    const cells = row.map((text, at) => likelyHeight(text, type.form, widths[at] ?? 60));
    return Math.max(least, ...cells.map((height) => height + down));
  });
  return { widths, heights, least };
}

/** A column of boxes is as wide as a box; the others share what is left. */
function formWidths(tools: NodeTools, { columns }: Form, rows: readonly (readonly Text[])[]): number[] {
  const written = columns.flatMap((column, at) => (column.tick === true ? [] : [at]));
  const table: Table = {
    kind: 'table',
    caption: '',
    columns: written.map((at) => columns[at]!),
    rows: rows.map((row) => written.map((at) => row[at] ?? '')),
  };
  const ticks = columns.length - written.length;
  const shared = textWidth(tools) - written.length * 2 * pad.across;
  const free = shared - ticks * (tickSize + 2 * pad.across) - (columns.length + 1) * line;
  const widths = columnWidths(tools, table).map((width) => (width * free) / shared);
  return columns.map((column, at) => (column.tick === true ? tickSize : widths[written.indexOf(at)]!));
}

/** Room that the header and the first two rows want together: a group's line never ends a page without its first row. */
export function formStart(tools: NodeTools, form: Form): number {
  const { heights, least } = measure(tools, form);
  return headerRoom + (heights[0] ?? least) + (heights[1] ?? 0);
}

/** The grid, and after it a drawing of blank rows down to the page's end where it wants them. */
export function formNodes(tools: NodeTools, form: Form): Node[] {
  const measures = measure(tools, form);
  const { widths, heights, least } = measures;
  const blank = form.columns.map(() => '');
  const rows = [...form.rows, ...Array.from({ length: form.blankRows ?? 0 }, () => blank)];
  const header = form.columns.map((column) => column.header);
  const size = headerSize(tools, { kind: 'table', caption: '', columns: form.columns, rows: [] }, widths);
  const body = [
    ordered(
      tools,
      header.map((text) => textNode(tools, text, { ...type.form, size: Math.min(size, 9), bold: true })),
    ),
    ...rows.map((row) => rowCells(tools, form, row)),
  ];
  const across = rows.flatMap((row, at) => ('across' in row ? [at + 1] : []));
  const height = (row: number) => (row === 0 || across.includes(row) ? 'auto' : least - 2 * pad.down - line);
  const table = {
    table: {
      widths: ordered(tools, widths),
      headerRows: 1,
      keepWithHeaderRows: (heights[0] ?? 0) < wholeRow ? 1 : 0,
      heights: height,
      ...breaks([...heights, ...Array.from({ length: form.blankRows ?? 0 }, () => least)], 1),
      body,
    },
    layout: framed(),
    margin: [0, 1, 0, form.fill ? 0 : 3],
  };
  if (!form.fill) return [table];
  const fill: FillRows = { height: least, leftOut: false };
  const optional = form.ifRoom ? { ifRoom: headerRoom + 2 * least, fillAfter: fill } : {};
  return [{ ...table, ...optional }, fillNode(tools, form, { widths, fill })];
}

function rowCells(tools: NodeTools, form: Form, row: Form['rows'][number]): Node[] {
  if ('across' in row) {
    const cell = { ...textNode(tools, row.across, type.form), colSpan: form.columns.length };
    return [cell, ...form.columns.slice(1).map(() => ({}))];
  }
  const cells = form.columns.map((column, at) =>
    column.tick === true ? tickNode() : textNode(tools, row[at] ?? '', type.form),
  );
  return ordered(tools, cells);
}

/** Nothing of its own height: layout gives it what is left of the page. */
type Fill = { readonly widths: readonly number[]; readonly fill: FillRows };

function fillNode(tools: NodeTools, { columns }: Form, { widths, fill }: Fill): Node {
  const least = fill.height;
  const inOrder = ordered(
    tools,
    widths.map((width, at) => ({ width, tick: columns[at]?.tick === true })),
  );
  const drawing = (pdf: PdfDocument, vector: Vector) => {
    const count = Math.round(vector.h / least);
    if (count === 0) return;
    pdf.lineWidth(line);
    let x = line / 2;
    const upright = () => pdf.moveTo(x, 0).lineTo(x, count * least + line / 2);
    upright();
    for (const { width, tick } of inOrder) {
      if (tick)
        for (let row = 0; row < count; row++)
          pdf.rect(x + pad.across, row * least + pad.down + 1, tickSize, tickSize);
      x += width + between;
      upright();
    }
    for (let row = 1; row <= count; row++) pdf.moveTo(0, row * least).lineTo(x + line / 2, row * least);
    pdf.stroke(inks.ink);
  };
  return { canvas: [{ type: 'rect', x: 0, y: 0, w: textWidth(tools), h: 0, drawing }], fill };
}
