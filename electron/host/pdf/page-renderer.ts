// pdfmake's renderer with our own lines and drawings. It draws text, lines, boxes and our figures, and nothing else:
// pictures, SVG and attachments are refused here whatever a definition says.
import { drawPieces, inkOperator } from './draw-line.ts';
import { linePieces, lineText } from './line-pieces.ts';
import type { Inline } from './inline.ts';
import { number } from './pdf-numbers.ts';
import type { Line, Page, PdfDocument, Vector } from './pdf-types.ts';
import { Renderer } from './pdfmake-parts.ts';

export class PageRenderer extends Renderer {
  private pageOfId = new Map<string, number>();

  constructor(pdf: PdfDocument, onProgress: (part: number) => void) {
    super(pdf, onProgress);
  }

  override renderPages(pages: Page[]): void {
    pages.forEach((page, index) => {
      for (const { type, item } of page.items) {
        const id = type === 'line' ? (item as Line).id : undefined;
        if (id !== undefined && !this.pageOfId.has(id)) this.pageOfId.set(id, index + 1);
      }
    });
    super.renderPages(pages);
  }

  override renderLine(line: Line, x: number, y: number): void {
    if (line._outline) this.addBookmark(line._outline);
    const first = line.inlines[0];
    if (!first) return;
    if (line.id !== undefined) this.pdfDocument.addNamedDestination(line.id, 'XYZ', x, y, null);
    const shift = first.run.pageOf === undefined ? 0 : this.setPageNumber(first, first.run.pageOf);
    const pieces = linePieces(line);
    drawPieces(this.pdfDocument, pieces, lineText(line), x + shift, baseline(line, y));
    for (const { inline, x: from, width } of pieces) {
      if (!inline) continue;
      const { link, linkToDestination, color } = inline.run;
      if (link) {
        this.pdfDocument.link(x + from, y, width, line.getHeight(), link);
        this.underline(x + shift + from, baseline(line, y) + 1.5, width, color);
      }
      if (linkToDestination) this.pdfDocument.goTo(x + from, y, width, line.getHeight(), linkToDestination);
    }
  }

  override renderVector(vector: Vector): void {
    if (!vector.drawing) {
      const plain = plainOperators(vector);
      if (plain === undefined) super.renderVector(vector);
      else this.pdfDocument.addContent(plain);
      return;
    }
    this.pdfDocument.save().translate(vector.x, vector.y);
    vector.drawing(this.pdfDocument, vector);
    this.pdfDocument.restore();
  }

  renderImage(): void {
    throw new Error('expected no picture in a document, found one');
  }

  renderSVG(): void {
    throw new Error('expected no SVG in a document, found one');
  }

  renderAttachment(): void {
    throw new Error('expected no attachment in a document, found one');
  }

  private addBookmark({ id, parentId, text, expanded }: NonNullable<Line['_outline']>): void {
    const parent = (parentId !== undefined && this.outlineMap[parentId]) || this.pdfDocument.outline;
    this.outlineMap[id] = parent.addItem(text, { expanded });
  }

  /** Sets the real number in place of the one measured with; answers how far it moves to stay flush. */
  private setPageNumber(inline: Inline, id: string): number {
    const measured = inline.width;
    inline.say(String(this.pageOfId.get(id) ?? ''));
    return inline.alignment === 'right' ? measured - inline.width : 0;
  }

  private underline(x: number, y: number, width: number, color: string): void {
    this.pdfDocument.save().lineWidth(0.4);
    this.pdfDocument.moveTo(x, y).lineTo(x + width, y);
    this.pdfDocument.stroke(color).restore();
  }
}

/** The rules and grounds of tables, of which a page has dozens, without all that pdfmake says of each. */
function plainOperators(vector: Vector): string | undefined {
  const { type, lineWidth, color, lineColor, dash } = vector;
  if (type === 'line' && lineColor !== undefined && !dash) {
    const { x1 = 0, y1 = 0, x2 = 0, y2 = 0 } = vector;
    const rule = `${number(x1)} ${number(y1)} m\n${number(x2)} ${number(y2)} l\nS`;
    return `q\n${number(lineWidth || 1)} w\n${inkOperator(lineColor, 'RG')}${rule}\nQ`;
  }
  if (type === 'rect' && color !== undefined && lineColor === undefined) {
    const { x, y, w, h } = vector;
    return `q\n${inkOperator(color, 'rg')}${[x, y, w, h].map(number).join(' ')} re\nf\nQ`;
  }
  return undefined;
}

/** Ink of every font lies about these parts of its size above and below; the rest of the line's height is shared. */
function baseline(line: Line, y: number): number {
  let size = 0;
  for (const inline of line.inlines) size = Math.max(size, inline.run.size);
  return y + line.getHeight() / 2 + size * 0.36;
}
