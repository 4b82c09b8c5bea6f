// From text to placed glyphs, by HarfBuzz. The same word is shaped once and kept for the next line and the next document.
// Knows nothing of lines or pages: positions are in thousandths of the font size.
import { Buffer as ShapeBuffer, ClusterLevel, Direction, shape } from 'harfbuzzjs';
import type { FontFace } from './fonts.ts';

export type ShapedGlyph = {
  readonly id: number;
  /** What the font itself says the glyph is wide, in font units: what a PDF's width table holds. */
  readonly advanceWidth: number;
  /** The characters it stands for; none when an earlier glyph of its cluster stands for them. */
  readonly codePoints: readonly number[];
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
  /** `advanceWidth` in thousandths. */
  readonly width: number;
};

export type ShapedText = { readonly glyphs: readonly ShapedGlyph[]; readonly width: number };

const keptWords = 40_000;
const words = new WeakMap<FontFace, Map<string, ShapedText>>();
const buffer = new ShapeBuffer();
/** Never drawn: where a line may break, and the byte order mark. */
const invisible = /[\u200b\ufeff\u00ad\n\r]/g;

/** Glyphs of a text set in one font. `rightToLeft` undefined lets HarfBuzz see it from the letters. */
export function shapeText(face: FontFace, text: string, rightToLeft?: boolean): ShapedText {
  let known = words.get(face);
  if (!known) words.set(face, (known = new Map()));
  const key = rightToLeft === undefined ? text : `${rightToLeft ? '<' : '>'}${text}`;
  const kept = known.get(key);
  if (kept) return kept;
  const shaped = shapeAnew(face, text.replace(invisible, ''), rightToLeft);
  if (known.size >= keptWords) known.clear();
  known.set(key, shaped);
  return shaped;
}

function shapeAnew(face: FontFace, text: string, rightToLeft: boolean | undefined): ShapedText {
  if (text === '') return { glyphs: [], width: 0 };
  buffer.reset();
  buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS);
  buffer.addText(text);
  buffer.guessSegmentProperties();
  if (rightToLeft !== undefined) buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR);
  shape(face.shaper, buffer);
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  const texts = clusterTexts(
    text,
    infos.map((info) => info.cluster),
  );
  const scale = 1000 / face.unitsPerEm;
  let width = 0;
  const glyphs = infos.map((info, index): ShapedGlyph => {
    const position = positions[index]!;
    const advanceWidth = face.shaper.glyphHAdvance(info.codepoint);
    width += position.xAdvance * scale;
    return {
      id: info.codepoint,
      advanceWidth,
      codePoints: texts[index]!,
      xAdvance: position.xAdvance * scale,
      xOffset: position.xOffset * scale,
      yOffset: position.yOffset * scale,
      width: advanceWidth * scale,
    };
  });
  return { glyphs, width };
}

/** For each glyph the characters of its cluster; the first glyph of a cluster, in reading order, takes them all. */
function clusterTexts(text: string, clusters: readonly number[]): number[][] {
  const starts = [...new Set(clusters)].sort((a, b) => a - b);
  const endOf = new Map(starts.map((start, index) => [start, starts[index + 1] ?? text.length]));
  const taken = new Set<number>();
  return clusters.map((cluster) => {
    if (taken.has(cluster)) return [];
    taken.add(cluster);
    return [...text.slice(cluster, endOf.get(cluster))].map((character) => character.codePointAt(0)!);
  });
}
