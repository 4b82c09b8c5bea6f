// The outline of a word as one path, for marks that stand across a page and must not mix with its text.
import type { FontBook } from './fonts.ts';
import { number } from './pdf-numbers.ts';
import { shapeText } from './shaping.ts';
import type { Typesetter } from './set-text.ts';

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
      for (const { type, values } of face.shaper.glyphToJson(glyph.id)) {
        const placed = values.map((value, index) =>
          number(index % 2 === 0 ? dx + value * unit : dy - value * unit),
        );
        parts.push(`${type}${placed.join(' ')}`);
      }
      pen += (glyph.xAdvance * size) / 1000;
    }
  }
  return { path: parts.join(''), width: pen };
}
