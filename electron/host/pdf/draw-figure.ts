// Draws a figure of the definition with pdfkit: shapes as vectors, labels as shaped text that can be searched.
// SVG is never involved: its text loses marks, and its images could read files.
import type { Figure, FigureText, Ink, Shape } from '../../../shared/document/figure.ts';
import { inks } from '../../../shared/document/page-style.ts';
import { drawPieces, type Piece } from './draw-line.ts';
import type { FontShelf } from './inlines.ts';
import type { Drawing, PdfDocument } from './pdf-types.ts';
import type { Typesetter } from './set-text.ts';
import { shapeText } from './shaping.ts';

type Tools = { readonly typesetter: Typesetter; readonly shelf: FontShelf };

/** What draws the figure at the origin, `scale` times its size. */
export function figureDrawing(figure: Figure, scale: number, tools: Tools): Drawing {
  return (pdf) => {
    pdf.scale(scale);
    for (const shape of figure.shapes) drawShape(pdf, shape, tools);
  };
}

function drawShape(pdf: PdfDocument, shape: Shape, tools: Tools): void {
  if (shape.kind === 'text') {
    drawLabel(pdf, shape, tools);
    return;
  }
  pdf.save().lineWidth(shape.strokeWidth ?? 0.8);
  if (shape.dashed) pdf.dash(3, { space: 2 });
  if (shape.kind === 'rect' && shape.hatched) hatch(pdf, shape);
  outline(pdf, shape);
  paint(
    pdf,
    'fill' in shape ? shape.fill : undefined,
    shape.stroke ?? (shape.kind === 'line' ? 'ink' : undefined),
  );
  pdf.restore();
  if (shape.kind === 'line' && shape.arrow) arrowHead(pdf, shape);
}

function outline(pdf: PdfDocument, shape: Exclude<Shape, FigureText>): void {
  if (shape.kind === 'rect') {
    if (shape.radius) pdf.roundedRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
    else pdf.rect(shape.x, shape.y, shape.width, shape.height);
  } else if (shape.kind === 'circle') pdf.circle(shape.center.x, shape.center.y, shape.radius);
  else {
    shape.points.forEach(({ x, y }, index) => (index === 0 ? pdf.moveTo(x, y) : pdf.lineTo(x, y)));
    if (shape.kind === 'area') pdf.closePath();
  }
}

function paint(pdf: PdfDocument, fill: Ink | undefined, stroke: Ink | undefined): void {
  if (fill && stroke) pdf.fillAndStroke(inks[fill], inks[stroke]);
  else if (fill) pdf.fill(inks[fill]);
  else if (stroke) pdf.stroke(inks[stroke]);
  else pdf.addContent('n');
}

function hatch(pdf: PdfDocument, { x, y, width, height }: Extract<Shape, { kind: 'rect' }>): void {
  pdf.save().lineWidth(0.5).rect(x, y, width, height).clip();
  for (let from = x - height; from < x + width; from += 4)
    pdf.moveTo(from, y + height).lineTo(from + height, y);
  pdf.stroke(inks.line).restore();
}

function arrowHead(pdf: PdfDocument, { points, stroke }: Extract<Shape, { kind: 'line' }>): void {
  const [from, to] = [points.at(-2), points.at(-1)];
  if (!from || !to) return;
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const side = (turn: number) =>
    [to.x - 6 * Math.cos(angle + turn), to.y - 6 * Math.sin(angle + turn)] as const;
  pdf.moveTo(to.x, to.y);
  for (const turn of [0.42, -0.42]) pdf.lineTo(...side(turn));
  pdf.closePath().fill(inks[stroke ?? 'ink']);
}

function drawLabel(pdf: PdfDocument, label: FigureText, tools: Tools): void {
  const { pieces, width, text } = labelPieces(label, label.size, tools);
  if (label.maxWidth !== undefined && width > label.maxWidth) {
    drawLabel(pdf, { ...withoutLimit(label), size: (label.size * label.maxWidth) / width }, tools);
    return;
  }
  const from = { start: 0, middle: width / 2, end: width }[label.anchor];
  drawPieces(pdf, pieces, text, label.x - from, label.y);
}

function withoutLimit({ maxWidth: _, ...label }: FigureText): FigureText {
  return label;
}

function labelPieces(label: FigureText, size: number, { typesetter, shelf }: Tools) {
  const runs = typesetter.set(label.text.replaceAll('\n', ' '), {
    size,
    leading: size,
    bold: label.bold ?? false,
    color: inks[label.ink ?? 'ink'],
  });
  let x = 0;
  const pieces = runs.map((run): Piece => {
    const { font, face } = shelf.take(run);
    const rightToLeft = run.family === 'arabic';
    const shaped = shapeText(face, run.text, rightToLeft);
    const width = (shaped.width * size) / 1000;
    x += width;
    return { rightToLeft, font, shaped, size, color: run.color, x: x - width, width };
  });
  const ordered = typesetter.rightToLeft ? mirrored(pieces, x) : pieces;
  return {
    pieces: ordered,
    width: x,
    text: runs
      .map((run) => run.text)
      .join('')
      .replaceAll('\u200b', '')
      .trimEnd(),
  };
}

function mirrored(pieces: readonly Piece[], whole: number): Piece[] {
  return pieces.map((piece) => ({ ...piece, x: whole - piece.x - piece.width })).reverse();
}
