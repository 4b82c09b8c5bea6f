// The outline of a word as one path, for marks that stand across a page and must not mix with its text.
import type { FontBook } from './fonts.ts';
import { number } from './pdf-numbers.ts';
import { shapeText } from './shaping.ts';
import type { Typesetter } from './set-text.ts';

/** `path` is written as a PDF draws it. */
export type TextOutline = { readonly path: string; readonly width: number };

/** Path of a bold text, baseline at 0, y downwards, one unit to a point at the given size. */
export function outlineText(
  text: string,
  size: number,
  typesetter: Typesetter,
  fonts: FontBook,
): TextOutline {
  const parts: string[] = [];
  let pen = 0;
  for (const run of typesetter.set(text, { size, leading: size, bold: true })) {
    const face = fonts.face(run.family, run.dress);
    const unit = size / face.unitsPerEm;
    const shaped = shapeText(face, run.text);
    for (const glyph of shaped.glyphs) {
      const dx = pen + (glyph.xOffset * size) / 1000;
      const dy = -(glyph.yOffset * size) / 1000;
      const place = (value: number, index: number) =>
        index % 2 === 0 ? dx + value * unit : dy - value * unit;
      let last: readonly number[] = [0, 0];
      for (const { type, values } of face.shaper.glyphToJson(glyph.id)) {
        const placed = values.map(place);
        parts.push(drawn(type, placed, last));
        if (placed.length > 0) last = placed.slice(-2);
      }
      pen += (glyph.xAdvance * size) / 1000;
    }
  }
  return { path: parts.join('\n'), width: pen };
}

const said = (values: readonly number[], operator: string): string =>
  `${values.map(number).join(' ')} ${operator}`;

/** One step of an outline. A PDF knows no curve with one point beside it: that one's two points lie two thirds of the way to it. */
function drawn(type: string, values: readonly number[], [fromX = 0, fromY = 0]: readonly number[]): string {
  switch (type) {
    case 'M':
      return said(values, 'm');
    case 'L':
      return said(values, 'l');
    case 'C':
      return said(values, 'c');
    case 'Q': {
      const [x = 0, y = 0, endX = 0, endY = 0] = values;
      const near = [fromX + ((x - fromX) * 2) / 3, fromY + ((y - fromY) * 2) / 3];
      const far = [endX + ((x - endX) * 2) / 3, endY + ((y - endY) * 2) / 3];
      return said([...near, ...far, endX, endY], 'c');
    }
    case 'Z':
      return 'h';
    default:
      throw new Error(`expected a step of an outline, found ${type}`);
  }
}
