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

export type ShapedText = {
  readonly glyphs: readonly ShapedGlyph[];
  readonly width: number;
  /** How much of the width is white space at its end, which needs no room at the end of a line. */
  readonly trailing: number;
};

const keptWords = 40_000;
const words = new WeakMap<FontFace, Map<string, ShapedText>>();
const buffer = new ShapeBuffer();
/** Never drawn: where a line may break, and the byte order mark. */
const invisible = /[\u200b\ufeff\u00ad\n\r]/g;

/** Glyphs of a text set in one font. `rightToLeft` undefined: as the script goes, which HarfBuzz sees from the letters. */
export function shapeText(
  face: FontFace,
  text: string,
  rightToLeft: boolean | undefined = face.rightToLeft ? undefined : false,
): ShapedText {
  let known = words.get(face);
  if (!known) words.set(face, (known = new Map()));
  const usual = rightToLeft === undefined || (!rightToLeft && !face.rightToLeft);
  const key = usual ? text : `${rightToLeft ? '<' : '>'}${text}`;
  const kept = known.get(key);
  if (kept) return kept;
  const shaped = shapeAnew(face, text.replace(invisible, ''), rightToLeft);
  if (known.size >= keptWords) known.clear();
  known.set(key, shaped);
  return shaped;
}

function shapeAnew(face: FontFace, text: string, rightToLeft: boolean | undefined): ShapedText {
  if (text === '') return { glyphs: [], width: 0, trailing: 0 };
  buffer.reset();
  buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS);
  buffer.addText(text);
  buffer.guessSegmentProperties();
  if (rightToLeft !== undefined) buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR);
  shape(face.shaper, buffer);
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  const texts = oneEach(infos, text)
    ? infos.map((_, at) => [text.charCodeAt(at)])
    : clusterTexts(
        text,
        infos.map((info) => info.cluster),
      );
  const scale = 1000 / face.unitsPerEm;
  let width = 0;
  const glyphs = infos.map((info, index): ShapedGlyph => {
    const position = positions[index]!;
    const advanceWidth = advanceOf(face, info.codepoint);
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
  const spaces = text.length - text.trimEnd().length;
  const turned = infos[0]!.cluster > infos.at(-1)!.cluster;
  const last = spaces === 0 ? [] : turned ? glyphs.slice(0, spaces) : glyphs.slice(-spaces);
  return { glyphs, width, trailing: last.reduce((sum, { xAdvance }) => sum + xAdvance, 0) };
}

const advances = new WeakMap<FontFace, Map<number, number>>();

function advanceOf(face: FontFace, glyph: number): number {
  let known = advances.get(face);
  if (!known) advances.set(face, (known = new Map()));
  let advance = known.get(glyph);
  if (advance === undefined) known.set(glyph, (advance = face.shaper.glyphHAdvance(glyph)));
  return advance;
}

/** True when every glyph stands for the letter in its place: most words of Latin. */
function oneEach(infos: readonly { readonly cluster: number }[], text: string): boolean {
  if (infos.length !== text.length) return false;
  for (let at = 0; at < infos.length; at++) {
    if (infos[at]!.cluster !== at || (text.charCodeAt(at) & 0xf800) === 0xd800) return false;
  }
  return true;
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
