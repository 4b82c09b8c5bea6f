// Small parts from which the nodes of all blocks are made: a text node, a rule, a stretch of columns in reading direction.
import type { DocumentDefinition, Text } from '../../../shared/document/document.ts';
import { inks, margin, rule } from '../../../shared/document/page-style.ts';
import type { FontBook } from './fonts.ts';
import type { FontShelf } from './inlines.ts';
import type { Drawing, Node } from './pdf-types.ts';
import type { TextStyle, Typesetter } from './set-text.ts';

export type NodeTools = {
  readonly definition: DocumentDefinition;
  readonly typesetter: Typesetter;
  readonly shelf: FontShelf;
  readonly fonts: FontBook;
  readonly sheet: { readonly width: number; readonly height: number };
};

export type Margin = readonly [left: number, top: number, right: number, bottom: number];

/** Width of the text on a sheet. */
export function textWidth(tools: NodeTools, landscape = false): number {
  return (landscape ? tools.sheet.height : tools.sheet.width) - 2 * margin;
}

/** A paragraph as pdfmake lays it out. */
export function textNode(tools: NodeTools, text: Text, style: TextStyle, at: Margin = [0, 0, 0, 0]): Node {
  return { text: tools.typesetter.set(text, style), margin: [...at] };
}

/** Columns in the direction of reading. */
export function columnsNode(
  tools: NodeTools,
  columns: readonly Node[],
  gap: number,
  at: Margin = [0, 0, 0, 0],
): Node {
  return {
    columns: tools.typesetter.rightToLeft ? [...columns].reverse() : [...columns],
    columnGap: gap,
    margin: [...at],
  };
}

/** A rule across the given width. */
export function ruleNode(
  width: number,
  weight: number = rule.hair,
  color: string = inks.line,
  at: Margin = [0, 0, 0, 0],
): Node {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: weight, lineColor: color }],
    margin: [...at],
  };
}

/** A box of the given size that draws itself. */
export function drawingNode(
  width: number,
  height: number,
  drawing: Drawing,
  at: Margin = [0, 0, 0, 0],
): Node {
  return { canvas: [{ type: 'rect', x: 0, y: 0, w: width, h: height, drawing }], margin: [...at] };
}

const beyond = /[\u2e80-\u{10ffff}]/gu;

/** The width of a usual letter in parts of its size. */
const letterWidth = { plain: 0.52, bold: 0.56 };

/** About how high a text will stand; for deciding what to keep together, never for placing. */
export function likelyHeight(text: Text, style: TextStyle, width: number): number {
  const runs = typeof text === 'string' ? [{ text, bold: style.bold }] : text;
  const whole = runs.map((run) => run.text).join('');
  const letter = letterWidth[runs[0]?.bold === true ? 'bold' : 'plain'];
  const letters = Math.max(1, width / (style.size * letter));
  return whole.split('\n').reduce((sum, line) => sum + likelyLines(line, letters), 0) * style.leading;
}

/** Lines that a text takes when it is parted between words; words longer than a line are parted too. */
function likelyLines(text: string, letters: number): number {
  // Characters beyond our scripts are printed as their code points, nine letters for one.
  const length = (word: string) => word.length + 8 * (word.match(beyond)?.length ?? 0);
  if (length(text) <= letters) return 1;
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const next = length(word);
    if (used > 0 && used + 1 + next > letters) {
      lines += 1;
      used = next;
    } else used += (used > 0 ? 1 : 0) + next;
    const over = Math.ceil(used / letters) - 1;
    if (over > 0) {
      lines += over;
      used -= over * letters;
    }
  }
  return lines;
}

/** What every table needs that pdfmake would otherwise draw as boxes. */
export const noLines = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};
