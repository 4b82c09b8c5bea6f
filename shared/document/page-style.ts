// The sizes and inks of printed pages, in points, decided once. Knows nothing of any engine.
import type { Ink } from './figure.ts';

const millimetre = 72 / 25.4;

/** Points for a length in millimetres. */
export function millimetres(length: number): number {
  return length * millimetre;
}

/** Width and height of a sheet, portrait, in points. */
export const sheets = {
  A4: { width: 595.28, height: 841.89 },
  Letter: { width: 612, height: 792 },
} as const;

export const margin = millimetres(22);

/** Size and line spacing. Khmer and Burmese stack signs above and below: their lines stand further apart. */
export const type = {
  body: { size: 10, leading: 14 },
  lead: { size: 11.5, leading: 16 },
  small: { size: 8.5, leading: 11.5 },
  table: { size: 9, leading: 12 },
  form: { size: 9.5, leading: 12.5 },
  matrix: { size: 8.5, leading: 10.5 },
  furniture: { size: 8, leading: 10 },
  caption: { size: 8.5, leading: 11.5 },
  coverTitle: { size: 28, leading: 34 },
  coverSubtitle: { size: 14, leading: 20 },
  heading1: { size: 20, leading: 25 },
  heading2: { size: 14, leading: 18 },
  heading3: { size: 11.5, leading: 15 },
} as const;

/** Space above and below, in points. */
export const space = {
  paragraph: 6,
  heading1: { above: 20, below: 8 },
  heading2: { above: 16, below: 6 },
  heading3: { above: 12, below: 4 },
  table: { above: 8, below: 12 },
  cell: { across: 5, down: 3.5 },
} as const;

/** Hair, thin and strong rules. */
export const rule = { hair: 0.4, thin: 0.6, strong: 1.2 } as const;

export const inks: Readonly<Record<Ink, string>> = {
  ink: '#16202b',
  quiet: '#4a5868',
  line: '#d3d9e0',
  paper: '#ffffff',
  canvas: '#f5f6f8',
  accent: '#0a5f66',
  before: '#2b5fa8',
  during: '#9a5b00',
  after: '#2f6b3a',
  error: '#a3142b',
};

/** Light enough to read the text through it, dark enough to survive a photocopier. */
export const markInk = '#b4bdc7';
