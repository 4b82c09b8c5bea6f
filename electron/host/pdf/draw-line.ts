// Writes one line of text into the page: pieces in visual order, glyphs as HarfBuzz placed them,
// and the text itself beside them wherever the glyphs alone would be copied wrongly.
import { number } from './pdf-numbers.ts';
import type { EmbeddedFont, Inline, PdfDocument } from './pdf-types.ts';
import type { FontFace } from './fonts.ts';
import { type ShapedText, shapeText } from './shaping.ts';

/** A piece of one font and one direction, with its place from the line's start. */
export type Piece = {
  readonly text: string;
  readonly rightToLeft: boolean;
  readonly font: EmbeddedFont;
  readonly face: FontFace;
  readonly size: number;
  readonly color: string;
  readonly x: number;
  readonly width: number;
  readonly inline?: Inline;
};

/** Draws pieces with their baseline at y. `text` is the line in reading order, as it should be copied. */
export function drawPieces(
  pdf: PdfDocument,
  pieces: readonly Piece[],
  text: string,
  x: number,
  y: number,
): void {
  const operators: string[] = [];
  const copied: number[] = [];
  let lifted = false;
  let font = '';
  let color = '';
  let pen = Number.NaN;
  for (const piece of pieces) {
    if (piece.text === '') continue;
    pdf.page.fonts[piece.font.id] ??= piece.font.ref();
    const face = `/${piece.font.id} ${number(piece.size)} Tf`;
    if (face !== font) operators.push((font = face));
    const ink = fillOperator(piece.color);
    if (ink !== color) operators.push((color = ink));
    if (Math.abs(piece.x - pen) > 0.005 || Number.isNaN(pen))
      operators.push(`1 0 0 1 ${number(piece.x)} 0 Tm`);
    const shaped = shapeText(piece.face, piece.text, piece.rightToLeft);
    lifted = showGlyphs(piece, shaped, operators, copied) || lifted;
    pen = piece.x + (shaped.width * piece.size) / 1000;
  }
  if (operators.length === 0) return;
  const asCopied = String.fromCodePoint(...copied);
  // Readers take glyphs of a right-to-left line in the order seen and turn them round; a span's text they do not.
  const turned = pieces.some((piece) => piece.rightToLeft);
  const span = !turned && (lifted || asCopied.trimEnd() !== text);
  pdf.save();
  pdf.transform(1, 0, 0, -1, x, y);
  // Inside BT … ET: around it, reading order falls apart in text extraction.
  pdf.addContent(span ? `BT\n/Span <</ActualText ${utf16Hex(text)}>> BDC` : 'BT');
  pdf.addContent(operators.join('\n'));
  pdf.addContent(span ? 'EMC\nET' : 'ET');
  pdf.restore();
}

/** True when a glyph stands off its line: its place in copied text is then a guess. */
function showGlyphs(piece: Piece, shaped: ShapedText, operators: string[], copied: number[]): boolean {
  const row = new GlyphRow(operators);
  let rise = 0;
  let lifted = false;
  for (const glyph of shaped.glyphs) {
    if (Math.abs(glyph.yOffset - rise) > 0.5) {
      row.show();
      rise = glyph.yOffset;
      operators.push(`${number((rise * piece.size) / 1000)} Ts`);
    }
    if (glyph.xOffset !== 0 || glyph.yOffset !== 0) lifted = true;
    const cid = piece.font.subset.includeGlyph(glyph.id);
    piece.font.widths[cid] ??= glyph.width;
    piece.font.unicode[cid] ??= glyph.codePoints;
    copied.push(...piece.font.unicode[cid]);
    row.move(glyph.xOffset);
    row.add(cid);
    row.move(glyph.xAdvance - glyph.width - glyph.xOffset);
  }
  row.show();
  if (rise !== 0) operators.push('0 Ts');
  return lifted;
}

/** One TJ: glyphs, and moves between them in thousandths of the size. */
class GlyphRow {
  private readonly operators: string[];
  private readonly parts: string[] = [];
  private hex = '';
  private moved = 0;

  constructor(operators: string[]) {
    this.operators = operators;
  }

  add(cid: number): void {
    this.settle();
    this.hex += cid.toString(16).padStart(4, '0');
  }

  move(thousandths: number): void {
    this.moved += thousandths;
  }

  show(): void {
    this.settle();
    if (this.hex !== '') this.parts.push(`<${this.hex}>`);
    this.hex = '';
    if (this.parts.length > 0) this.operators.push(`[${this.parts.join('')}] TJ`);
    this.parts.length = 0;
  }

  private settle(): void {
    if (Math.abs(this.moved) < 0.5) return;
    if (this.hex !== '') this.parts.push(`<${this.hex}>`);
    this.hex = '';
    this.parts.push(number(-this.moved));
    this.moved = 0;
  }
}

function fillOperator(color: string): string {
  const part = (from: number) => number(Number.parseInt(color.slice(from, from + 2), 16) / 255);
  return `${part(1)} ${part(3)} ${part(5)} rg`;
}

function utf16Hex(text: string): string {
  let hex = 'FEFF';
  for (let at = 0; at < text.length; at++)
    hex += text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return `<${hex}>`;
}
