// Writes one line of text into the page: pieces in visual order, glyphs as HarfBuzz placed them,
// and the text itself beside them wherever the glyphs alone would be copied wrongly.
import type { Inline } from './inline.ts';
import { number } from './pdf-numbers.ts';
import type { EmbeddedFont, PdfDocument } from './pdf-types.ts';
import type { ShapedText } from './shaping.ts';

/** A piece of one font and one direction, with its place from the line's start. */
export type Piece = {
  readonly rightToLeft: boolean;
  readonly font: EmbeddedFont;
  readonly shaped: ShapedText;
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
  let operators = '';
  let copied = '';
  let lifted = false;
  let font = '';
  let color = '';
  let pen = Number.NaN;
  for (const piece of pieces) {
    if (piece.shaped.glyphs.length === 0) continue;
    pdf.page.fonts[piece.font.id] ??= piece.font.ref();
    const face = `/${piece.font.id} ${number(piece.size)} Tf\n`;
    if (face !== font) operators += font = face;
    if (piece.color !== color) operators += inkOperator((color = piece.color), 'rg');
    if (Math.abs(piece.x - pen) > 0.005 || Number.isNaN(pen))
      operators += `1 0 0 1 ${number(piece.x)} 0 Tm\n`;
    const drawn = drawnGlyphs(piece);
    operators += drawn.operators;
    copied += drawn.copied;
    lifted ||= drawn.lifted;
    pen = piece.x + piece.width;
  }
  if (operators === '') return;
  // Readers take glyphs of a right-to-left line in the order seen and turn them round; a span's text they do not.
  const turned = pieces.some((piece) => piece.rightToLeft);
  const span = !turned && (lifted || copied.trimEnd() !== text);
  // Inside BT … ET: around it, reading order falls apart in text extraction.
  const [begin, end] = span ? [`BT\n/Span <</ActualText ${utf16Hex(text)}>> BDC`, 'EMC\nET'] : ['BT', 'ET'];
  pdf.addContent(`q\n1 0 0 -1 ${number(x)} ${number(y)} cm\n${begin}\n${operators}${end}\nQ`);
}

/** `lifted`: a glyph stands off its line, and its place in copied text is a guess. */
type DrawnGlyphs = { readonly operators: string; readonly copied: string; readonly lifted: boolean };

/** What a word looks like in a document's fonts: the same at every size, as long as nothing stands off the line. */
const drawnWords = new WeakMap<EmbeddedFont, Map<ShapedText, DrawnGlyphs>>();

function drawnGlyphs({ font, shaped, size }: Piece): DrawnGlyphs {
  let known = drawnWords.get(font);
  if (!known) drawnWords.set(font, (known = new Map()));
  const kept = known.get(shaped);
  if (kept) return kept;
  const drawn = drawAnew(font, shaped, size);
  if (!drawn.lifted) known.set(shaped, drawn);
  return drawn;
}

function drawAnew(font: EmbeddedFont, shaped: ShapedText, size: number): DrawnGlyphs {
  const operators: string[] = [];
  const row = new GlyphRow(operators);
  let copied = '';
  let rise = 0;
  let lifted = false;
  for (const glyph of shaped.glyphs) {
    if (Math.abs(glyph.yOffset - rise) > 0.5) {
      row.show();
      rise = glyph.yOffset;
      operators.push(`${number((rise * size) / 1000)} Ts`);
    }
    if (glyph.xOffset !== 0 || glyph.yOffset !== 0) lifted = true;
    const cid = font.subset.includeGlyph(glyph.id);
    font.widths[cid] ??= glyph.width;
    const codePoints = (font.unicode[cid] ??= glyph.codePoints);
    copied += String.fromCodePoint(...codePoints);
    row.move(glyph.xOffset);
    row.add(cid);
    row.move(glyph.xAdvance - glyph.width - glyph.xOffset);
  }
  row.show();
  if (rise !== 0) operators.push('0 Ts');
  return { operators: operators.map((one) => `${one}\n`).join(''), copied, lifted };
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

/** `rg` fills and `RG` strokes with a colour written as #rrggbb. */
export function inkOperator(color: string, operator: 'rg' | 'RG'): string {
  const part = (from: number) => number(Number.parseInt(color.slice(from, from + 2), 16) / 255);
  return `${part(1)} ${part(3)} ${part(5)} ${operator}\n`;
}

function utf16Hex(text: string): string {
  let hex = 'FEFF';
  for (let at = 0; at < text.length; at++)
    hex += text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return `<${hex}>`;
}
