// What stands on every page around the text: running head, foot with the page number, and the mark across the page.
import type { DocumentMark } from '../../../shared/document/document.ts';
import { inks, margin, markInk, rule, type } from '../../../shared/document/page-style.ts';
import { columnsNode, drawingNode, type NodeTools, ruleNode, textNode } from './node-tools.ts';
import { drawPieces } from './draw-line.ts';
import type { Drawing, Node } from './pdf-types.ts';
import { shapeText } from './shaping.ts';
import { outlineText } from './text-outline.ts';

type Size = { readonly width: number; readonly height: number };

export function pageFurniture(tools: NodeTools) {
  const hasCover = tools.definition.blocks[0]?.kind === 'cover';
  const marks = new Map<string, Drawing>();
  return {
    header: (page: number, _pages: number, size?: Size, running?: string) =>
      page === 1 && hasCover ? null : header(tools, size ?? tools.sheet, running),
    footer: (page: number, pages: number, size?: Size) => footer(tools, page, pages, size ?? tools.sheet),
    background: (_page: number, size: Size) => mark(tools, size, marks),
  };
}

const furniture = { ...type.furniture, color: inks.quiet };

function header(tools: NodeTools, size: Size, running?: string): Node | null {
  const { end } = tools.definition.header;
  const start = running ?? tools.definition.header.start;
  if (start === '' && end === '') return null;
  const width = size.width - 2 * margin;
  const columns = [
    { width: width * 0.64, stack: [textNode(tools, shortened(start), furniture)] },
    { width: width * 0.32, stack: [textNode(tools, shortened(end), { ...furniture, align: 'end' })] },
  ];
  return {
    stack: [columnsNode(tools, columns, width * 0.04), ruleNode(width, rule.hair, inks.line, [0, 3, 0, 0])],
    margin: [margin, 30, margin, 0],
  };
}

function footer(tools: NodeTools, page: number, pages: number, size: Size): Node {
  const width = size.width - 2 * margin;
  const words = tools.definition.footer.filter((part) => part !== '').join(' · ');
  const number = tools.definition.words.pageOf
    .replace('{page}', String(page))
    .replace('{pages}', String(pages));
  const columns = [
    { width: width * 0.74, stack: [textNode(tools, shortened(words), furniture)] },
    { width: width * 0.22, stack: [textNode(tools, number, { ...furniture, align: 'end' })] },
  ];
  return {
    stack: [ruleNode(width, rule.hair, inks.line, [0, 0, 0, 4]), columnsNode(tools, columns, width * 0.04)],
    margin: [margin, 16, margin, 0],
  };
}

/** Two lines at most: more would run into the text. */
function shortened(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 118).trimEnd()} …`;
}

/** `drawn` keeps the drawing for every size of sheet. */
function mark(tools: NodeTools, size: Size, drawn: Map<string, Drawing>): Node | null {
  const { mark: said } = tools.definition;
  if (!said) return null;
  const key = `${size.width} ${size.height}`;
  const drawing = drawn.get(key) ?? markDrawing(tools, said, size);
  drawn.set(key, drawing);
  return drawingNode(size.width, size.height, drawing);
}

function markDrawing(tools: NodeTools, said: DocumentMark, size: Size): Drawing {
  const across = diagonal(tools, said.text, size);
  const band = said.kind === 'training' ? bandOnTop(tools, said.text, size) : undefined;
  return (pdf, vector) => {
    across(pdf, vector);
    band?.(pdf, vector);
  };
}

/** Letters in outline: light to read through, but a line survives the photocopier where a grey tone does not. */
function diagonal({ typesetter, fonts }: NodeTools, text: string, { width, height }: Size): Drawing {
  const sample = outlineText(text, 100, typesetter, fonts).width;
  const size = Math.min(96, (Math.hypot(width, height) * 72) / Math.max(sample, 1));
  const { path, width: drawn } = outlineText(text, size, typesetter, fonts);
  const angle = (-Math.atan2(height, width) * 180) / Math.PI;
  return (pdf) => {
    pdf
      .save()
      .translate(width / 2, height / 2)
      .rotate(angle)
      .translate(-drawn / 2, size * 0.35);
    pdf.lineWidth(0.6).addContent(path).stroke(markInk).restore();
  };
}

/** A framed line above the running head, in full ink. */
function bandOnTop({ typesetter, shelf }: NodeTools, text: string, { width }: Size): Drawing {
  const size = 9;
  const runs = typesetter.set(text, { size, leading: size, bold: true });
  return (pdf) => {
    let x = 0;
    const pieces = runs.map((run) => {
      const { font, face } = shelf.take(run);
      const rightToLeft = run.family === 'arabic';
      const shaped = shapeText(face, run.text, rightToLeft);
      const width = (shaped.width * size) / 1000;
      x += width;
      return { rightToLeft, font, shaped, size, color: inks.ink, x: x - width, width };
    });
    pdf
      .lineWidth(rule.strong)
      .rect(margin, 12, width - 2 * margin, 15)
      .stroke(inks.ink);
    drawPieces(
      pdf,
      pieces,
      runs
        .map((run) => run.text)
        .join('')
        .replaceAll('\u200b', ''),
      (width - x) / 2,
      23,
    );
  };
}
