// A drawing as data: a few shapes and texts on a sheet measured in points, origin top left.
// Knows nothing of SVG, PDF or a screen; each of them draws it in its own way.

/** The inks of a drawing, by meaning. Never the only carrier of it: each shape has a text or pattern too. */
export type Ink =
  'ink' | 'quiet' | 'line' | 'paper' | 'canvas' | 'accent' | 'before' | 'during' | 'after' | 'error';

export type Point = { readonly x: number; readonly y: number };

type Stroke = { readonly stroke?: Ink; readonly strokeWidth?: number; readonly dashed?: boolean };

export type Shape =
  | ({
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
      readonly fill?: Ink;
      /** Diagonal lines instead of a plain fill: out of scope, unknown. */
      readonly hatched?: boolean;
    } & Stroke)
  | ({
      readonly kind: 'circle';
      readonly center: Point;
      readonly radius: number;
      readonly fill?: Ink;
    } & Stroke)
  | ({ readonly kind: 'line'; readonly points: readonly Point[]; readonly arrow?: boolean } & Stroke)
  | ({ readonly kind: 'area'; readonly points: readonly Point[]; readonly fill?: Ink } & Stroke)
  | FigureText;

/** A label. `anchor` says which point of the text stands at x; y is the baseline. It is never cut: give `maxWidth` to have it set smaller. */
export type FigureText = {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  readonly ink?: Ink;
  readonly language?: string;
  readonly maxWidth?: number;
};

export type Figure = {
  /** Points; scaled down to the text width when wider. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who cannot see it. */
  readonly alternative: string;
  readonly shapes: readonly Shape[];
};
