// Nodes for tables and key-value blocks: thin rules, a light header that comes again on every page,
// no vertical lines, figures flush at the end side.
import type { Column, KeyValues, Table, Text } from '../../../shared/document/document.ts';
import { inks, rule, space, type } from '../../../shared/document/page-style.ts';
import { columnWidths, headerSize } from './column-widths.ts';
import { columnsNode, likelyHeight, type NodeTools, noLines, textNode, textWidth } from './node-tools.ts';
import type { Node } from './pdf-types.ts';

/** Rows up to this height are never parted by a page's end; higher ones may be, so that nothing is lost. */
export const wholeRow = 140;
/**
 * Header, row and detail may each be a line higher than reckoned. Reckoned too low, a heading ends its page alone and
 * the whole document is laid out once more; so much too high, a heading moves on a little early.
 */
const estimateSlack = 3 * type.table.leading;
/** Tables up to this height stand on one page. */
const wholeTable = 170;

type Measures = { readonly widths: readonly number[]; readonly heights: readonly number[] };

/** A table is asked for its height by what stands before it, and again when it is made. */
const measured = new WeakMap<NodeTools, Map<Table, Measures>>();

function measure(tools: NodeTools, table: Table): Measures {
  const known = measured.get(tools) ?? new Map<Table, Measures>();
  measured.set(tools, known);
  const measures = known.get(table) ?? measureAnew(tools, table);
  known.set(table, measures);
  return measures;
}

function measureAnew(tools: NodeTools, table: Table): Measures {
  const widths = columnWidths(tools, table);
  const across = 2 * space.cell.down;
  const whole = sum(widths) + (widths.length - 1) * 2 * space.cell.across;
  const detail = (at: number) =>
    hasDetail(table, at) ? likelyHeight(table.details![at]!, type.table, whole) : 0;
  return { widths, heights: table.rows.map((row, at) => rowHeight(row, widths) + detail(at) + across) };
}

const sum = (heights: readonly number[]): number => heights.reduce((whole, height) => whole + height, 0);

/** Room that a table's caption, header and first row, or the whole of a small table, want together. */
export function tableStart(tools: NodeTools, table: Table): number {
  return startHeight(table, measure(tools, table));
}

function startHeight({ caption }: Table, { heights }: Measures): number {
  const whole = sum(heights);
  const rows = whole < wholeTable ? whole : Math.min(heights[0] ?? 20, wholeRow);
  return (caption === '' ? 0 : 18) + 26 + rows + estimateSlack;
}

export function tableNodes(tools: NodeTools, table: Table, number: string): Node[] {
  const measures = measure(tools, table);
  const { widths, heights } = measures;
  const note = table.note
    ? [textNode(tools, table.note, { ...type.small, color: inks.quiet }, [0, 4, 0, space.table.below])]
    : [];
  const headerStyle = { ...type.table, size: headerSize(tools, table, widths) };
  const header = table.columns.map(({ header: text, align = 'start' }) =>
    textNode(tools, text, { ...headerStyle, align, bold: true }),
  );
  const rows = table.rows.map((row, at) => {
    const cells = table.columns.map((column, index) =>
      cell(tools, row[index] ?? '', column, isTotal(table, at)),
    );
    return hasDetail(table, at)
      ? detailedRow(tools, cells, table.details![at]!, widths)
      : ordered(tools, cells);
  });
  return [
    ...captionNodes(tools, table.caption, number, startHeight(table, measures)),
    {
      table: {
        widths: ordered(tools, widths),
        headerRows: 1,
        keepWithHeaderRows: (heights[0] ?? 0) < wholeRow ? 1 : 0,
        ...breaks(heights, 1),
        body: [ordered(tools, header), ...rows],
      },
      layout: ruledLayout(table.totalRow === true ? rows.length : -1),
      margin: [0, table.caption === '' ? space.table.above : 0, 0, note.length > 0 ? 0 : space.table.below],
      unbreakable: sum(heights) < wholeTable,
    },
    ...note,
  ];
}

const hasDetail = ({ details }: Table, row: number): boolean => {
  const detail = details?.[row];
  return detail !== undefined && detail.length > 0;
};

/** One cell across the table, with the row's own cells on top: so that row and detail are never parted. */
function detailedRow(
  tools: NodeTools,
  cells: readonly Node[],
  detail: Text,
  widths: readonly number[],
): Node[] {
  const top = cells.map((node, index) => ({ width: widths[index], stack: [node] }));
  const across = [
    columnsNode(tools, top, 2 * space.cell.across),
    textNode(tools, detail, type.table, [0, 1, 0, 0]),
  ];
  return [{ stack: across, colSpan: cells.length }, ...cells.slice(1).map(() => ({}))];
}

/** Which rows may be parted; `before` rows stand above the first. A tall first row without a header would begin the table torn. */
export function breaks(heights: readonly number[], before: 0 | 1): Node {
  const tall = heights.flatMap((height, index) => (height < wholeRow ? [] : [index + before]));
  return tall.includes(0) ? {} : { dontBreakRows: true, tallRows: tall };
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

function rowHeight(row: readonly Text[], widths: readonly number[]): number {
  return Math.max(...row.map((text, index) => likelyHeight(text, type.table, widths[index] ?? 60)), 0);
}

/** Cells in the direction of reading. */
export function ordered<Item>(tools: NodeTools, items: readonly Item[]): Item[] {
  return tools.typesetter.rightToLeft ? [...items].reverse() : [...items];
}

/** The rules and paddings of every table. `totalRow` is the line above a sum. */
export function ruledLayout(totalRow: number): Node {
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

const labelShare = 0.28;

function valueHeights(tools: NodeTools, { rows }: KeyValues): number[] {
  const width = textWidth(tools) * (1 - labelShare) - 2 * space.cell.across;
  return rows.map((row) => likelyHeight(row.value, type.body, width));
}

/** Room that the first row wants: one that is not tall is never parted, so a heading before it waits for it. */
export function keyValuesStart(tools: NodeTools, block: KeyValues): number {
  const [first = 0] = valueHeights(tools, block);
  return 2 * space.cell.down + Math.min(first, wholeRow) + type.body.leading;
}

/** About how high the rows stand. */
export function keyValuesHeight(tools: NodeTools, block: KeyValues): number {
  return sum(valueHeights(tools, block)) + block.rows.length * 2 * space.cell.down + space.table.below;
}

export function keyValuesNode(tools: NodeTools, block: KeyValues): Node {
  const { rows } = block;
  const labelWidth = textWidth(tools) * labelShare;
  const valueWidth = textWidth(tools) - labelWidth - 2 * space.cell.across;
  const heights = valueHeights(tools, block);
  return {
    table: {
      widths: ordered(tools, [labelWidth, valueWidth]),
      ...breaks(heights, 0),
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
    room: keyValuesStart(tools, block),
  };
}
