// Measures runs for pdfmake in place of its own measuring: widths from HarfBuzz, no style lookups,
// and lines that are never broken inside a cluster of letters and marks.
import { breakBy } from './break-text.ts';
import type { Family, FontBook, FontFace } from './fonts.ts';
import { Inline } from './inline.ts';
import type { EmbeddedFont, Line, PdfDocument, TextRun } from './pdf-types.ts';
import { PdfmakeLine, TextBreaker } from './pdfmake-parts.ts';
import { shapeText } from './shaping.ts';

/** How much further apart the lines of a script stand than those of Latin: signs are stacked above and below. */
const leadingFactor: Readonly<Record<Family, number>> = {
  sans: 1,
  signs: 1,
  thai: 1.08,
  lao: 1.08,
  arabic: 1.12,
  khmer: 1.2,
  myanmar: 1.22,
};

export type FontShelf = {
  readonly take: (run: Pick<TextRun, 'family' | 'dress'>) => { font: EmbeddedFont; face: FontFace };
};

/** The fonts of one document: each is embedded when first used, and only then. */
export function openFontShelf(pdf: PdfDocument, fonts: FontBook): FontShelf {
  const embedded = new Map<string, EmbeddedFont>();
  return {
    take({ family, dress }) {
      const face = fonts.face(family, dress);
      let font = embedded.get(face.file);
      if (!font) {
        font = pdf.registerFont(face.file, face.bytes).font(face.file)._font;
        embedded.set(face.file, font);
      }
      return { font, face };
    },
  };
}

const breaker = new TextBreaker();
const breakText = breakBy((text) =>
  breaker.getBreaks(text, null).map((part) => ({ text: part.text, lineEnd: part.lineEnd === true })),
);

/** Stands where pdfmake's own `TextInlines` stands. */
export class MeasuredInlines {
  private readonly shelf: FontShelf;

  constructor(shelf: FontShelf) {
    this.shelf = shelf;
  }

  buildInlines(runs: TextRun[]): { items: Inline[]; minWidth: number; maxWidth: number } {
    const items: Inline[] = [];
    let start = 0;
    let minWidth = 0;
    let maxWidth = 0;
    let lineWidth = 0;
    for (const run of runs) {
      const words = breakText(run.text);
      const before = items.at(-1);
      if (before && words[0] && !before.lineEnd) before.noNewLine = !mayPart(before.text, words[0].text);
      const measured = { ...run, ...this.shelf.take(run), height: run.leading * leadingFactor[run.family] };
      for (const { text, lineEnd } of words) {
        const item = new Inline(measured, { text, lineEnd, start });
        items.push(item);
        start += text.length + (lineEnd ? 1 : 0);
        const { width } = item;
        const visible = width - item.trailingCut;
        if (visible > minWidth) minWidth = visible;
        if (lineWidth + visible > maxWidth) maxWidth = lineWidth + visible;
        lineWidth = lineEnd ? 0 : lineWidth + width;
      }
    }
    return { items, minWidth, maxWidth };
  }
}

/** True when a line may break between the last word of one run and the first of the next. */
const mayPart = (last: string, first: string): boolean => last === '' || breakText(last + first).length !== 1;

/** The next line of a text node, as wide as `width` allows; a word wider than that is cut between clusters. */
export function nextLine(inlines: Inline[] | undefined, width: number): Line | null {
  if (!inlines || inlines.length === 0) return null;
  const line = new PdfmakeLine(width);
  let used = 0;
  while (used < inlines.length) {
    const group = wordGroup(inlines, used);
    const room = width - line.getWidth() - (line.inlines.at(-1)?.trailingCut ?? 0);
    if (line.newLineForced) break;
    const needed = groupWidth(inlines, used, group);
    if (needed > room + 0.01) {
      if (line.inlines.length > 0) break;
      used = fillWithParts(line, inlines, used, width);
      break;
    }
    for (let at = used; at < group; at++) line.addInline(inlines[at]!);
    used = group;
  }
  inlines.splice(0, used);
  line.lastLineInParagraph = inlines.length === 0;
  return line;
}

/** Index after the inlines that no line break may part. */
function wordGroup(inlines: readonly Inline[], from: number): number {
  let end = from + 1;
  while (end < inlines.length && inlines[end - 1]!.noNewLine && !inlines[end - 1]!.lineEnd) end++;
  return end;
}

function groupWidth(inlines: readonly Inline[], from: number, end: number): number {
  let sum = 0;
  for (let at = from; at < end; at++) sum += inlines[at]!.width;
  return sum - inlines[end - 1]!.trailingCut;
}

/** Fills an empty line with as much of a too long word as fits; what is left stays in `inlines`. Answers how many were used up. */
function fillWithParts(line: Line, inlines: Inline[], from: number, width: number): number {
  let at = from;
  let room = width;
  while (at < inlines.length && inlines[at]!.width - inlines[at]!.trailingCut <= room) {
    const inline = inlines[at]!;
    line.addInline(inline);
    room -= inline.width;
    at++;
    if (!inline.noNewLine || inline.lineEnd) return at;
  }
  const long = inlines[at]!;
  const cut = fittingLength(long, room, line.inlines.length === 0);
  if (cut === 0) return at;
  const rest = new Inline(long.run, {
    text: long.text.slice(cut),
    start: long.start + cut,
    lineEnd: long.lineEnd,
  });
  rest.noNewLine = long.noNewLine;
  long.lineEnd = false;
  long.say(long.text.slice(0, cut));
  line.addInline(long);
  inlines.splice(at + 1, 0, rest);
  return at + 1;
}

const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });

function widthOf({ run, text }: Inline, length: number): number {
  return (shapeText(run.face, text.slice(0, length)).width * run.size) / 1000;
}

function fittingLength(inline: Inline, room: number, atLeastOne: boolean): number {
  const ends = [...clusters.segment(inline.text)].map(({ index, segment }) => index + segment.length);
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (widthOf(inline, ends[middle - 1]!) <= room) low = middle;
    else high = middle - 1;
  }
  if (low === 0) return atLeastOne ? ends[0]! : 0;
  return ends[low - 1]!;
}
