// From a text of the definition to runs that can be measured and drawn: font per script, word breaks, direction.
// The one place where characters are cleaned, where a missing character is noted and where a link is let through.
import bidiFactory from 'bidi-js';
import type { Run, Text } from '../../../shared/document/document.ts';
import { inks } from '../../../shared/document/page-style.ts';
import type { Dress, FontBook } from './fonts.ts';
import type { Alignment, BidiParagraph, TextRun } from './pdf-types.ts';
import { splitIntoRuns } from './script-runs.ts';
import { markWordBreaks } from './word-breaks.ts';

export type TextStyle = {
  readonly size: number;
  readonly leading: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly align?: 'start' | 'center' | 'end';
};

export type Typesetter = {
  /** True when the document is read from right to left. */
  readonly rightToLeft: boolean;
  /** Runs of one paragraph. Never empty: a text that says nothing is one empty run, so that its line keeps its height. */
  readonly set: (
    text: Text,
    style: TextStyle,
    extra?: Pick<TextRun, 'linkToDestination' | 'pageOf'>,
  ) => TextRun[];
  /** Characters no font covers, and how often each was met. */
  readonly uncovered: ReadonlyMap<string, number>;
};

const bidi = bidiFactory();
const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const rightToLeftLanguages = new Set(['ar', 'fa', 'he', 'ps', 'ur', 'dv', 'ug', 'ku']);
/** Controls, byte order marks and marks of direction: never printed, and hiding places in received text. */
const unprinted =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u2028\u2029]/g;

/** Sets texts of one document in the given fonts. */
export function createTypesetter(language: string, fonts: FontBook): Typesetter {
  const rightToLeft = rightToLeftLanguages.has(language.split('-')[0]!.toLowerCase());
  const uncovered = new Map<string, number>();
  return {
    rightToLeft,
    uncovered,
    set(text, style, extra = {}) {
      const runs: TextRun[] = [];
      for (const run of typeof text === 'string' ? [{ text }] : text) {
        const shared = { ...runStyle(run, style, rightToLeft), ...extra };
        const split = splitIntoRuns(cleanText(run.text), shared.dress, fonts);
        for (const sign of split.uncovered) uncovered.set(sign, (uncovered.get(sign) ?? 0) + 1);
        for (const part of split.runs) {
          runs.push({ ...shared, family: part.family, text: markWordBreaks(part.text, part.family) });
        }
      }
      if (runs.length === 0) runs.push({ ...runStyle({ text: '' }, style, rightToLeft), ...extra });
      return withDirection(runs, rightToLeft);
    },
  };
}

function runStyle(run: Run, style: TextStyle, rightToLeft: boolean): TextRun {
  const bold = run.bold ?? style.bold ?? false;
  const dress: Dress = bold ? (run.italic ? 'bolditalics' : 'bold') : run.italic ? 'italics' : 'normal';
  const link = run.link !== undefined && isSafeLink(run.link) ? run.link : undefined;
  const color = link ? inks.accent : run.quiet ? inks.quiet : (style.color ?? inks.ink);
  return {
    text: '',
    family: 'sans',
    dress,
    size: style.size,
    leading: style.leading,
    color,
    alignment: alignmentOf(style.align ?? 'start', rightToLeft),
    ...(link ? { link } : {}),
  };
}

function alignmentOf(align: 'start' | 'center' | 'end', rightToLeft: boolean): Alignment {
  if (align === 'center') return 'center';
  return (align === 'start') === rightToLeft ? 'right' : 'left';
}

/** Only these ever become a link; anything else is printed as text. */
export function isSafeLink(link: string): boolean {
  return /^(https:\/\/|mailto:)[^\s]+$/i.test(link);
}

function cleanText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll('\t', ' ')
    .replace(unprinted, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC');
}

function withDirection(runs: TextRun[], rightToLeft: boolean): TextRun[] {
  const whole = runs.map((run) => run.text).join('');
  if (!rightToLeft && !rightToLeftLetter.test(whole)) return runs;
  const { levels } = bidi.getEmbeddingLevels(whole, rightToLeft ? 'rtl' : 'ltr');
  const paragraph: BidiParagraph = { levels, base: rightToLeft ? 1 : 0 };
  return runs.map((run) => ({ ...run, paragraph }));
}
