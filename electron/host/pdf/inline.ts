// A stretch of text between two places where a line may break, measured. A long document has hundreds of thousands of
// these at once, so each holds little of its own: what a whole run shares stands in the run.
import type { FontFace } from './fonts.ts';
import type { Alignment, EmbeddedFont, TextRun } from './pdf-types.ts';
import { type ShapedText, shapeText } from './shaping.ts';

/** A run with its font, and how high a line of it stands. */
export type MeasuredRun = Omit<TextRun, 'text'> & {
  readonly font: EmbeddedFont;
  readonly face: FontFace;
  readonly height: number;
};

/** Where in its paragraph a piece begins; a `lineEnd` is followed by a new line in the text itself. */
export type Word = { readonly text: string; readonly start: number; readonly lineEnd: boolean };

export class Inline {
  readonly run: MeasuredRun;
  text: string;
  shaped: ShapedText;
  readonly start: number;
  lineEnd: boolean;
  /** Nothing may part it from the next. */
  noNewLine = false;
  /** From the line's start; set when it comes to stand in one. */
  x = 0;

  constructor(run: MeasuredRun, { text, start, lineEnd }: Word) {
    this.run = run;
    this.text = text;
    this.shaped = shapeText(run.face, text);
    this.start = start;
    this.lineEnd = lineEnd;
  }

  say(text: string): void {
    this.text = text;
    this.shaped = shapeText(this.run.face, text);
  }

  // What pdfmake asks of whatever stands in a line.
  get width(): number {
    return (this.shaped.width * this.run.size) / 1000;
  }

  /** White space that needs no room at a line's end. */
  get trailingCut(): number {
    return (this.shaped.trailing * this.run.size) / 1000;
  }

  get leadingCut(): number {
    return 0;
  }

  get height(): number {
    return this.run.height;
  }

  get alignment(): Alignment {
    return this.run.alignment;
  }
}
