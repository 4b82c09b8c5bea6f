// What a document says, as plain data: blocks in reading order, and the words of the page around them.
// Knows nothing of plans, of PDF or of any engine; anything that can lay out blocks can print it.
import type { Instant } from '../base/ports.ts';
import type { Figure } from './figure.ts';
import type { BlankText, Boxes, Form } from './form-blocks.ts';

/** A stretch of text in one dress. `language` (BCP 47) only where it differs from the document's. */
export type Run = {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Set in the quieter ink: sources, hints, remarks. */
  readonly quiet?: boolean;
  readonly language?: string;
  /** Only `https:` and `mailto:` are ever made into a link; others are printed as text. */
  readonly link?: string;
};

/** Text of a block. A plain string is one plain run. A line feed inside begins a new line. */
export type Text = string | readonly Run[];

export type PageSize = 'A4' | 'Letter';

/** A mark that stands across every page, in the caller's words ("DRAFT", "TRAINING EXAMPLE"). */
export type DocumentMark = { readonly kind: 'draft' | 'training'; readonly text: string };

/** The words the engine itself has to print; `{…}` is filled in by it. */
export type PageWords = {
  /** E.g. "Page {page} of {pages}". */
  readonly pageOf: string;
  /** E.g. "Table {number}". */
  readonly table: string;
  /** E.g. "Figure {number}". */
  readonly figure: string;
};

export type DocumentDefinition = {
  /** Language of the text, BCP 47; decides word breaks, and the direction of the page. */
  readonly language: string;
  readonly pageSize: PageSize;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** The one instant written into the file. The same definition gives the same bytes. */
  readonly created: Instant;
  /** Head of every page but the cover. */
  readonly header: { readonly start: string; readonly end: string };
  /** Foot of every page, before "page x of y": title, version, status. Empty ones are left out. */
  readonly footer: readonly string[];
  readonly mark: DocumentMark | null;
  readonly words: PageWords;
  readonly blocks: readonly Block[];
};

export type Block =
  | Cover
  | Contents
  | Heading
  | Paragraph
  | List
  | KeyValues
  | Table
  | Matrix
  | FigureBlock
  | CallOut
  | PageBreak
  | Signatures
  | Form
  | Boxes
  | BlankText;

/** The title page. Empty strings and lists are left out. A page of its own. */
export type Cover = {
  readonly kind: 'cover';
  readonly title: string;
  readonly subtitle: string;
  /** Above the title: role and country, authority. */
  readonly lines: readonly string[];
  readonly classification: string;
  /** Version, status, dates: label and value. */
  readonly facts: readonly LabelledText[];
  readonly signatures: readonly SignatureLine[];
  /** One paragraph at the foot: "this is not a publication of …". */
  readonly note: string;
};

/** A list of the headings that follow, with page numbers. A page (or more) of its own. */
export type Contents = {
  readonly kind: 'contents';
  readonly title: string;
  /** Deepest heading level listed. */
  readonly depth: 1 | 2 | 3;
};

/** A heading; each is also a bookmark of the file, nested by level. It never stands alone at the foot of a page. */
export type Heading = {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Printed before the text and in the contents: "3", "3.2", "A". */
  readonly number?: string;
  /** Begins a new page. */
  readonly newPage?: boolean;
  /** Left out of the contents and of the bookmarks. */
  readonly unlisted?: boolean;
  /** Stands in the head of its page and of those that follow, in place of the document's own. */
  readonly runningHead?: string;
};

export type Paragraph = {
  readonly kind: 'paragraph';
  readonly text: Text;
  /** `lead` opens a document or section; `small` is for sources and remarks. */
  readonly style?: 'body' | 'lead' | 'small';
  /** Stays on the page of what follows. */
  readonly keepWithNext?: boolean;
};

export type ListItem = { readonly text: Text; readonly items?: readonly ListItem[] };

export type List = {
  readonly kind: 'list';
  readonly style: 'bullet' | 'number' | 'tick';
  readonly items: readonly ListItem[];
};

export type LabelledText = { readonly label: string; readonly value: Text };

/** Label on the start side, answer beside it. */
export type KeyValues = { readonly kind: 'keyValues'; readonly rows: readonly LabelledText[] };

export type Column = {
  readonly header: string;
  /** Relative width; the columns share the page by these. */
  readonly width: number;
  /** `end` sets figures flush and tabular. */
  readonly align?: 'start' | 'center' | 'end';
};

/** A table. Its header row comes again on every page. One without rows prints nothing. */
export type Table = {
  readonly kind: 'table';
  /** Without the number; '' for a table that is not numbered. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Text[])[];
  /** What is said of each row at length, under it and across all columns; '' for nothing. As many as there are rows. */
  readonly details?: readonly Text[];
  /** The last row is a sum. */
  readonly totalRow?: boolean;
  readonly note?: Text;
  /** On landscape pages of its own. */
  readonly landscape?: boolean;
};

/** What stands in one cell of a matrix: a short state (letter first: never colour alone) and its entries. */
export type MatrixCell = {
  readonly state: 'outOfScope' | 'empty' | 'named' | 'led' | 'full';
  /** The state in a word or letter, as printed. */
  readonly mark: string;
  readonly entries: readonly string[];
};

/** Sectors down, phases across; on landscape pages of its own, header row repeated. */
export type Matrix = {
  readonly kind: 'matrix';
  readonly caption: string;
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly MatrixCell[] }[];
  /** What the marks mean. */
  readonly key: Text;
};

export type FigureBlock = {
  readonly kind: 'figure';
  /** Without the number; '' for a figure that is not numbered. */
  readonly caption: string;
  readonly figure: Figure;
};

export type CallOut = {
  readonly kind: 'callOut';
  readonly tone: 'note' | 'warning' | 'decision';
  readonly title: string;
  readonly text: readonly (Paragraph | List)[];
};

export type PageBreak = { readonly kind: 'pageBreak' };

export type SignatureLine = {
  /** "Approved by", "Endorsed by". */
  readonly role: string;
  readonly name: string;
  readonly position: string;
  /** The word before the date line. */
  readonly dateLabel: string;
  /** A date already known, as printed; '' leaves a line to fill. */
  readonly date: string;
};

/** Lines to sign on. Kept together on one page. */
export type Signatures = { readonly kind: 'signatures'; readonly lines: readonly SignatureLine[] };
