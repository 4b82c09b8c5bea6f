// What passes between our layer and pdfmake: runs of text, nodes, lines, pages, and the document being written.
import type { Dress, Family } from './fonts.ts';
import type { Inline } from './inline.ts';

export type Alignment = 'left' | 'center' | 'right';

/** Text of one paragraph with its bidirectional levels, when it has any right-to-left letter or direction. */
export type BidiParagraph = { readonly levels: Uint8Array; readonly base: 0 | 1 };

/** A stretch of text in one font, with everything about it resolved: pdfmake looks up no style. */
export type TextRun = {
  readonly text: string;
  readonly family: Family;
  readonly dress: Dress;
  readonly size: number;
  readonly leading: number;
  readonly color: string;
  readonly alignment: Alignment;
  readonly link?: string;
  readonly linkToDestination?: string;
  /** Prints the number of the page on which the node of this id begins. */
  readonly pageOf?: string;
  readonly paragraph?: BidiParagraph;
};

export type Line = {
  inlines: Inline[];
  maxWidth: number;
  id?: string;
  _outline?: { id: string; parentId?: string; text: string; expanded: boolean };
  x: number;
  y: number;
  lastLineInParagraph: boolean;
  newLineForced?: boolean;
  addInline: (inline: Inline) => void;
  getWidth: () => number;
  getAvailableWidth: () => number;
  getHeight: () => number;
};

/** A rectangle on the page that draws itself: figures, marks, boxes to tick. */
export type Drawing = (pdf: PdfDocument, vector: Vector) => void;
export type Vector = {
  type: string;
  x: number;
  y: number;
  w: number;
  h: number;
  drawing?: Drawing;
  x1?: number;
  y1?: number;
  x2?: number;
  y2?: number;
  lineWidth?: number;
  color?: string;
  lineColor?: string;
  dash?: unknown;
};

export type Page = {
  items: { type: string; item: Line | Vector }[];
  pageSize: { width: number; height: number };
};

/** A node of pdfmake's content. Its many optional keys are its own affair. */
export type Node = { [key: string]: unknown };

export type EmbeddedFont = {
  id: string;
  ascender: number;
  descender: number;
  widths: number[];
  unicode: (readonly number[])[];
  subset: { includeGlyph: (id: number) => number };
  ref: () => unknown;
};

export type OutlineItem = { addItem: (text: string, options: { expanded: boolean }) => OutlineItem };

/** pdfkit's document, as far as we draw with it. */
export type PdfDocument = {
  page: { width: number; height: number; fonts: Record<string, unknown> };
  outline: OutlineItem;
  _font: EmbeddedFont;
  registerFont: (name: string, bytes: Uint8Array) => PdfDocument;
  font: (name: string) => PdfDocument;
  addContent: (operators: string) => PdfDocument;
  save: () => PdfDocument;
  restore: () => PdfDocument;
  transform: (a: number, b: number, c: number, d: number, e: number, f: number) => PdfDocument;
  translate: (x: number, y: number) => PdfDocument;
  scale: (factor: number) => PdfDocument;
  rotate: (degrees: number) => PdfDocument;
  lineWidth: (width: number) => PdfDocument;
  dash: (length: number, options: { space: number }) => PdfDocument;
  undash: () => PdfDocument;
  moveTo: (x: number, y: number) => PdfDocument;
  lineTo: (x: number, y: number) => PdfDocument;
  closePath: () => PdfDocument;
  rect: (x: number, y: number, width: number, height: number) => PdfDocument;
  roundedRect: (x: number, y: number, width: number, height: number, radius: number) => PdfDocument;
  circle: (x: number, y: number, radius: number) => PdfDocument;
  clip: () => PdfDocument;
  fill: (color: string) => PdfDocument;
  stroke: (color?: string) => PdfDocument;
  fillAndStroke: (fill: string, stroke: string) => PdfDocument;
  link: (x: number, y: number, width: number, height: number, url: string) => PdfDocument;
  goTo: (x: number, y: number, width: number, height: number, destination: string) => PdfDocument;
  addNamedDestination: (name: string, ...where: unknown[]) => void;
  on: (event: string, listener: () => void) => void;
  read: () => Uint8Array | null;
  end: () => void;
};

export type PdfDocumentPart = new (
  fonts: object,
  images: object,
  patterns: object,
  attachments: object,
  options: object,
  virtualFiles: null,
  mayReadFile: (path: string) => boolean,
) => PdfDocument;

export type LayoutContext = {
  x: number;
  y: number;
  page: number;
  availableWidth: number;
  availableHeight: number;
  pageMargins: { top: number };
  pages: Page[];
  moveDown: (space: number) => void;
};

export type LayoutWriter = {
  transactionLevel: number;
  context: () => LayoutContext;
  moveToNextPage: (orientation?: string) => void;
};

export type LayoutBuilderPart = new (
  pageSize: object,
  margins: object,
  svgMeasure: object,
) => {
  docMeasure: { textInlines: unknown; styleStack: unknown };
  linearNodeList: { resetXY: () => void }[];
  writer: LayoutWriter;
  layoutDocument(...parts: unknown[]): Page[];
  tryLayoutDocument(...parts: unknown[]): { pages: Page[] };
  processNode(node: Node, verticalAlignment?: boolean): void;
  buildNextLine(node: Node): Line | null;
};

/** pdfmake's rows, as far as we tell it which may be parted. `tallRows` are indices in the body, the header being 0. */
export type TableRows = {
  dontBreakRows: boolean;
  tableNode: { table: { tallRows?: readonly number[] } };
  beginRow(row: number, writer: LayoutWriter): void;
};

export type RendererPart = new (
  pdf: PdfDocument,
  onProgress: (part: number) => void,
) => {
  pdfDocument: PdfDocument;
  outlineMap: Record<string, OutlineItem>;
  renderPages(pages: Page[]): void;
  renderLine(line: Line, x: number, y: number): void;
  renderVector(vector: Vector): void;
};
