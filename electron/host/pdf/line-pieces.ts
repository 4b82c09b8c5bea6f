// Puts the inlines of a line into the order they are seen in. Left-to-right lines stay as they are;
// where a right-to-left letter stands, the levels of the whole paragraph decide (Unicode Annex 9, rules L1 and L2).
import type { Piece } from './draw-line.ts';
import type { Inline } from './inline.ts';
import type { Line } from './pdf-types.ts';
import { shapeText } from './shaping.ts';

const zeroWidth = /[\u200b\ufeff\u00ad]/g;

/** The line's text in reading order, as a reader copies it. */
export function lineText(line: Line): string {
  return line.inlines
    .map((inline) => inline.text)
    .join('')
    .replace(zeroWidth, '')
    .trimEnd();
}

/** The pieces of a line with their places, from the line's start. */
export function linePieces(line: Line): Piece[] {
  const base = line.inlines[0]?.run.paragraph;
  if (!base || !line.inlines.some((inline) => hasOddLevel(inline))) {
    return line.inlines.map((inline) => pieceOf(inline, inline.text, false, inline.x));
  }
  return placeInOrder(visualOrder(levelPieces(line)));
}

function hasOddLevel({ run: { paragraph }, start, text }: Inline): boolean {
  if (!paragraph) return false;
  for (let at = start; at < start + text.length; at++) if (paragraph.levels[at]! % 2 === 1) return true;
  return paragraph.base === 1;
}

type LevelPiece = { readonly inline: Inline; text: string; readonly level: number };

function levelPieces(line: Line): LevelPiece[] {
  const pieces: LevelPiece[] = [];
  for (const inline of line.inlines) {
    const { run, start, text } = inline;
    let last: LevelPiece | undefined;
    for (let at = 0; at < text.length; at++) {
      const level = run.paragraph?.levels[start + at] ?? run.paragraph?.base ?? 0;
      if (last?.level === level) last.text += text[at]!;
      else pieces.push((last = { inline, text: text[at]!, level }));
    }
  }
  while (pieces.length > 0) {
    const last = pieces.at(-1)!;
    last.text = last.text.trimEnd();
    if (last.text.replace(zeroWidth, '') !== '') break;
    pieces.pop();
  }
  return pieces;
}

function visualOrder(pieces: LevelPiece[]): LevelPiece[] {
  const order = [...pieces];
  const highest = Math.max(0, ...order.map((piece) => piece.level));
  for (let level = highest; level >= 1; level--) {
    for (let from = 0; from < order.length; from++) {
      if (order[from]!.level < level) continue;
      let to = from;
      while (to + 1 < order.length && order[to + 1]!.level >= level) to++;
      order.splice(from, to - from + 1, ...order.slice(from, to + 1).reverse());
      from = to;
    }
  }
  return order;
}

function placeInOrder(order: readonly LevelPiece[]): Piece[] {
  let x = 0;
  return order.map(({ inline, text, level }) => {
    const piece = pieceOf(inline, text, level % 2 === 1, x);
    x += piece.width;
    return piece;
  });
}

function pieceOf(inline: Inline, text: string, rightToLeft: boolean, x: number): Piece {
  const { font, face, size, color } = inline.run;
  const isAsMeasured = text === inline.text && !rightToLeft && !face.rightToLeft;
  const shaped = isAsMeasured ? inline.shaped : shapeText(face, text, rightToLeft);
  return { rightToLeft, font, shaped, size, color, x, width: (shaped.width * size) / 1000, inline };
}
