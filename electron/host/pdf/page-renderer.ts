// pdfmake's renderer with our own lines and drawings. It draws text, lines, boxes and our figures, and nothing else:
// pictures, SVG and attachments are refused here whatever a definition says.
import { drawPieces } from './draw-line.ts';
import { linePieces, lineText } from './line-pieces.ts';
import type { Inline, Line, Page, PdfDocument, Vector } from './pdf-types.ts';
import { Renderer } from './pdfmake-parts.ts';
import { shapeText } from './shaping.ts';

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
    const shift = first.pageOf === undefined ? 0 : this.setPageNumber(first, first.pageOf);
    const pieces = linePieces(line);
    drawPieces(this.pdfDocument, pieces, lineText(line), x + shift, baseline(line, y));
    for (const { inline, x: from, width } of pieces) {
      if (!inline) continue;
      const height = line.getHeight();
      if (inline.link) {
        this.pdfDocument.link(x + from, y, width, height, inline.link);
        this.underline(x + shift + from, baseline(line, y) + 1.5, width, inline.color);
      }
      if (inline.linkToDestination)
        this.pdfDocument.goTo(x + from, y, width, height, inline.linkToDestination);
    }
  }

  override renderVector(vector: Vector): void {
    if (!vector.drawing) {
      super.renderVector(vector);
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
    inline.text = String(this.pageOfId.get(id) ?? '');
    inline.width = (shapeText(inline.face, inline.text).width * inline.size) / 1000;
    return inline.alignment === 'right' ? measured - inline.width : 0;
  }

  private underline(x: number, y: number, width: number, color: string): void {
    this.pdfDocument.save().lineWidth(0.4);
    this.pdfDocument.moveTo(x, y).lineTo(x + width, y);
    this.pdfDocument.stroke(color).restore();
  }
}

/** Ink of every font lies about these parts of its size above and below; the rest of the line's height is shared. */
function baseline(line: Line, y: number): number {
  const size = Math.max(...line.inlines.map((inline) => inline.size));
  return y + line.getHeight() / 2 + size * 0.36;
}
