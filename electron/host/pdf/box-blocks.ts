// Nodes for framed boxes with a small label and room to write, and for text with blanks to fill in by hand.
// Black lines on white, so that a photocopy of a copy still serves.
import type { BlankText, BoxRow, Boxes, FormBox } from '../../../shared/document/form-blocks.ts';
import { inks, millimetres, rule, space, type } from '../../../shared/document/page-style.ts';
import { columnsNode, likelyHeight, type NodeTools, noLines, textNode, textWidth } from './node-tools.ts';
import type { Node } from './pdf-types.ts';
import { ordered } from './table-blocks.ts';

const leastBox = 10.5;
const leastPitch = 9;
const choiceGap = 2;
const line = rule.thin;

/** Narrower than in tables: the height of a row is the pen's, not the type's. */
export const pad = { across: space.cell.across, down: 2 } as const;

/** Side of a box to tick, in points. */
export const tickSize = 10;

/** An empty box to tick. */
export const tickNode = (): Node => ({
  canvas: [
    {
      type: 'rect',
      x: 0,
      y: 1,
      w: tickSize,
      h: tickSize,
      lineWidth: rule.strong * 0.75,
      lineColor: inks.ink,
    },
  ],
});

/** The rules and paddings of everything that is filled in by hand. */
export function framed(): Node {
  return {
    ...noLines,
    hLineWidth: (at: number) => (at <= 1 ? rule.strong * 0.75 : line),
    vLineWidth: () => line,
    hLineColor: () => inks.ink,
    vLineColor: () => inks.ink,
    paddingLeft: () => pad.across,
    paddingRight: () => pad.across,
    paddingTop: () => pad.down,
    paddingBottom: () => pad.down,
  };
}

/** Rows of boxes as one block. */
export function boxesNode(tools: NodeTools, boxes: Boxes): Node {
  const { rows } = boxes;
  return {
    stack: rows.map((row, at) => boxRow(tools, row, at === 0)),
    // What could be higher than a page must be parted, or pdfmake would drop what does not fit.
    unbreakable: boxesHeight(tools, boxes) < tools.sheet.height / 2,
    margin: [0, 2, 0, 6],
  };
}

/** About how high boxes will stand. */
export function boxesHeight(tools: NodeTools, { rows }: Boxes): number {
  return rows.reduce((sum, row) => {
    const widths = boxWidths(tools, row);
    const heights = row.boxes.map((box, at) => boxHeight(box, widths[at]!));
    return sum + Math.max(millimetres(row.height ?? leastBox), ...heights);
  }, 12);
}

function boxHeight({ value = '', choices = [] }: FormBox, width: number): number {
  const said = value === '' ? 0 : likelyHeight(value, type.form, width);
  const rows = Math.ceil(choices.length / choicesAcross(choices, width));
  return type.furniture.leading + said + rows * (type.form.leading + choiceGap) + 2 * pad.down;
}

function boxWidths(tools: NodeTools, { boxes }: BoxRow): number[] {
  const free = textWidth(tools) - boxes.length * 2 * pad.across - (boxes.length + 1) * line;
  const parts = boxes.reduce((sum, { width }) => sum + width, 0);
  return boxes.map(({ width }) => (free * width) / parts);
}

function boxRow(tools: NodeTools, row: BoxRow, first: boolean): Node {
  const widths = boxWidths(tools, row);
  const cells = row.boxes.map((box, at) => ({ stack: boxContent(tools, box, widths[at]!) }));
  return {
    table: {
      widths: ordered(tools, widths),
      heights: millimetres(row.height ?? leastBox) - 2 * pad.down - line,
      body: [ordered(tools, cells)],
    },
    layout: { ...framed(), hLineWidth: (at: number) => (at === 0 && !first ? 0 : line) },
  };
}

function boxContent(tools: NodeTools, { label, value = '', choices = [] }: FormBox, width: number): Node[] {
  const said = value === '' || value.length === 0 ? [] : [textNode(tools, value, type.form)];
  return [
    textNode(tools, label, { ...type.furniture, color: inks.quiet }),
    ...said,
    ...choiceRows(tools, choices, width),
  ];
}

function choicesAcross(choices: readonly string[], width: number): number {
  const widest = Math.max(...choices.map((text) => text.length * type.form.size * 0.5), 1) + tickSize + 12;
  return Math.max(1, Math.min(choices.length, Math.floor(width / widest)));
}

function choiceRows(tools: NodeTools, choices: readonly string[], width: number): Node[] {
  const across = choicesAcross(choices, width);
  const rows = Array.from({ length: Math.ceil(choices.length / across) }, (_, row) =>
    choices.slice(row * across, (row + 1) * across),
  );
  return rows.map((row) =>
    columnsNode(
      tools,
      row.map((text) => choice(tools, text, width / across)),
      0,
      [0, choiceGap, 0, 0],
    ),
  );
}

function choice(tools: NodeTools, text: string, width: number): Node {
  const parts = [
    { width: tickSize + 5, stack: [tickNode()] },
    { width: '*', stack: [textNode(tools, text, type.form)] },
  ];
  return { width, ...columnsNode(tools, parts, 0) };
}

/** Text whose lines leave room for a pen. */
export function blankTextNode(tools: NodeTools, { text, pitch = leastPitch }: BlankText): Node {
  const leading = millimetres(pitch);
  return {
    ...textNode(tools, text, { size: type.body.size, leading }, [0, 0, 0, 4]),
    room: leading * 2,
  };
}
