// pdfmake's layout with our measuring, and with three promises it does not make: a heading never ends a page,
// a word is never cut inside a cluster, and a row is parted only when it is too tall to stand whole. Knows nothing of what the nodes mean.
import type { FillRows } from './form-blocks.ts';
import { type FontShelf, MeasuredInlines, nextLine } from './inlines.ts';
import type { Inline } from './inline.ts';
import type { Line, Node, Page, PdfDocument, Vector } from './pdf-types.ts';
import { LayoutBuilder, SvgMeasure, TableProcessor } from './pdfmake-parts.ts';

type Size = { readonly width: number; readonly height: number };

export type LayoutJob = {
  readonly pdf: PdfDocument;
  readonly shelf: FontShelf;
  readonly content: Node[];
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly margins: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  readonly background: (page: number, size: { width: number; height: number }) => Node | null;
  /** `running` is what the last heading up to this page wants in the head, if one does. */
  readonly header: (page: number, pages: number, size?: Size, running?: string) => Node | null;
  readonly footer: (page: number, pages: number) => Node | null;
};

const mostPasses = 8;

/** Lays nodes out on pages. Runs again, with a page break before it, when a heading would stand alone at a page's end. */
export function layoutPages(job: LayoutJob): Page[] {
  const builder = new Layout({ ...job.pageSize, orientation: 'portrait' }, job.margins, job.shelf);
  const content: Node = { stack: job.content };
  const header = (page: number, pages: number, size: Size) =>
    job.header(page, pages, size, builder.runningHead(page - 1));
  for (let pass = 1; ; pass++) {
    const pages = builder.layoutDocument(
      content,
      job.pdf,
      {},
      {},
      job.background,
      header,
      job.footer,
      null,
      undefined,
    );
    if (builder.alone.length === 0 || pass === mostPasses) return pages;
    for (const node of builder.alone) node['pageBreak'] = 'before';
    for (const node of builder.linearNodeList) node.resetXY();
  }
}

/** Stands where pdfmake's style stack stands: our nodes say everything themselves, so nothing is looked up in those around them. */
class OwnStyles {
  private node: Node = {};

  auto<Value>(node: Node, work: () => Value): Value {
    const outer = this.node;
    this.node = node;
    const value = work();
    this.node = outer;
    return value;
  }

  getProperty(name: string): unknown {
    return this.node[name];
  }

  clone(): this {
    return this;
  }

  push(): void {
    return undefined;
  }
}

class Layout extends LayoutBuilder {
  /** Nodes to be kept with what follows that ended a page in the last pass. */
  alone: Node[] = [];
  private heads: { readonly page: number; readonly text: string }[] = [];
  private readonly inlines: MeasuredInlines;
  private chain: { node: Node; page: number; items: number }[] = [];
  private depth = 0;
  private readonly margins = new WeakMap<Node, readonly number[]>();

  constructor(pageSize: object, margins: object, shelf: FontShelf) {
    super(pageSize, margins, new SvgMeasure());
    this.inlines = new MeasuredInlines(shelf);
  }

  override tryLayoutDocument(...parts: unknown[]): { pages: Page[] } {
    this.docMeasure.textInlines = this.inlines;
    this.docMeasure.styleStack = new OwnStyles();
    this.alone = [];
    this.heads = [];
    this.chain = [];
    this.depth = 0;
    return super.tryLayoutDocument(...parts);
  }

  override processNode(node: Node, verticalAlignment?: boolean): void {
    this.depth++;
    const top = this.depth === 2 && this.writer.transactionLevel === 0;
    if (top) this.giveMargin(node);
    if (top) this.makeRoom(node);
    if (top && node['fill'] !== undefined) this.fillPage(node, node['fill'] as FillRows);
    const below = top ? this.takeSpaceBelow(node) : 0;
    if (!top || this.hasRoom(node)) super.processNode(node, verticalAlignment);
    if (below > 0) this.moveDown(below);
    if (top) this.checkChain(node);
    if (top && typeof node['runningHead'] === 'string')
      this.heads.push({ page: this.writer.context().page, text: node['runningHead'] });
    this.depth--;
  }

  override buildNextLine(node: Node): Line | null {
    return nextLine(node['_inlines'] as Inline[] | undefined, this.writer.context().availableWidth);
  }

  /** What stands in the head of a page, counted from 0. */
  runningHead(page: number): string | undefined {
    return this.heads.findLast((head) => head.page <= page)?.text;
  }

  /** An earlier pass may have taken space from a node that stood at a page's edge: each pass begins with the whole of it. */
  private giveMargin(node: Node): void {
    const margin = node['_margin'] as number[] | null | undefined;
    if (!margin) return;
    const whole = this.margins.get(node) ?? [...margin];
    this.margins.set(node, whole);
    node['_margin'] = [...whole];
  }

  /** pdfmake begins a page for space alone, and the next heading one more: a blank page. Space ends with its page. */
  private takeSpaceBelow(node: Node): number {
    const margin = node['_margin'] as number[] | null | undefined;
    const below = margin?.[3] ?? 0;
    if (margin) margin[3] = 0;
    return below;
  }

  private moveDown(space: number): void {
    const context = this.writer.context();
    context.moveDown(Math.max(0, Math.min(space, context.availableHeight)));
  }

  /** What only fills a page is left out, with its blank rows, where the page is full. */
  private hasRoom(node: Node): boolean {
    if (typeof node['ifRoom'] !== 'number') return true;
    const has = this.writer.context().availableHeight >= node['ifRoom'];
    (node['fillAfter'] as FillRows).leftOut = !has;
    if (!has) node['positions'] = [];
    return has;
  }

  /** Gives a drawing of blank rows as many of them as fit under what stands on the page. */
  private fillPage(node: Node, { height, leftOut }: FillRows): void {
    const free = leftOut ? 0 : this.writer.context().availableHeight - 1;
    const rows = Math.max(0, Math.floor(free / height));
    const [vector] = node['canvas'] as Vector[];
    if (vector) vector.h = rows * height;
    node['_minHeight'] = node['_maxHeight'] = rows * height;
  }

  /** `room` is what a node and the beginning of what follows are expected to need together. */
  private makeRoom(node: Node): void {
    const context = this.writer.context();
    const isTop = () => context.y <= context.pageMargins.top + 0.5;
    const wanted = node['pageBreak'] === undefined && typeof node['room'] === 'number' ? node['room'] : 0;
    if (context.availableHeight < wanted && !isTop()) {
      this.writer.moveToNextPage();
    }
    const margin = node['_margin'] as number[] | null;
    if (margin && (isTop() || node['pageBreak'] === 'before')) margin[1] = 0;
  }

  /** A row of headings goes together: when its last one ends a page, the first one is moved. */
  private checkChain(node: Node): void {
    const { page, pages } = this.writer.context();
    const last = this.chain.at(-1);
    if (last && page > last.page && pages[last.page]!.items.length <= last.items) {
      const first = this.chain[0]!.node;
      if (first['pageBreak'] === undefined) this.alone.push(first);
    }
    if (node['keepWithNext'] === true) this.chain.push({ node, page, items: pages[page]!.items.length });
    else this.chain = [];
  }
}

// pdfmake either parts every row of a table or none, and drops what does not fit on one page of those it must not part.
const { beginRow } = TableProcessor.prototype;
TableProcessor.prototype.beginRow = function (row, writer) {
  const whole = this.dontBreakRows;
  if (this.tableNode.table.tallRows?.includes(row)) this.dontBreakRows = false;
  beginRow.call(this, row, writer);
  this.dontBreakRows = whole;
};
