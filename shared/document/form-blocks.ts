// Blocks to be filled in by hand: framed grids and boxes on paper, with room for a pen. Knows nothing of plans or of any engine.
import type { Text } from './document.ts';

/** A column of a grid to fill in. `tick` has a box to tick in every row and no text. */
export type FormColumn = {
  readonly header: string;
  /** Relative width; the columns share the page by these. */
  readonly width: number;
  readonly tick?: boolean;
};

/** A row of cells, '' for one to write in; or a line across all columns that begins a group of rows. */
export type FormRow = readonly Text[] | { readonly across: Text };

/** A grid with every cell framed and every row high enough to write in. Its header row comes again on every page. */
export type Form = {
  readonly kind: 'form';
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  /** Blank rows after them, each of the least height. */
  readonly blankRows?: number;
  /** As many more blank rows as the page holds: for the last form of a page. */
  readonly fill?: boolean;
  /** Left out where the page has no room for two rows of it: what only fills a page never begins one. */
  readonly ifRoom?: boolean;
  /** Least height of a row in millimetres; 9 unless said otherwise, and never less. */
  readonly rowHeight?: number;
};

/** A framed box: a small label, what is known already, what can be ticked, and the rest of the room to write in. */
export type FormBox = {
  readonly label: string;
  /** Relative width within its row. */
  readonly width: number;
  readonly value?: Text;
  readonly choices?: readonly string[];
};

export type BoxRow = {
  readonly boxes: readonly FormBox[];
  /** Least height in millimetres; 10.5 unless said otherwise. */
  readonly height?: number;
};

/** Rows of boxes, parted by a page's end only when they say more than half a page. */
export type Boxes = { readonly kind: 'boxes'; readonly rows: readonly BoxRow[] };

/** A text with blanks to fill in by hand: its lines stand as far apart as a pen needs. */
export type BlankText = {
  readonly kind: 'blankText';
  readonly text: Text;
  /** From line to line in millimetres; 9 unless said otherwise. */
  readonly pitch?: number;
};
