// Turns the blocks of a definition into pdfmake nodes, in order: numbers captions, nests bookmarks,
// turns the sheet for wide tables, and tells each heading how much room it needs beside it.
import type { Block, Heading } from '../../../shared/document/document.ts';
import { space, type } from '../../../shared/document/page-style.ts';
import { contentsNodes, coverNode, signaturesNode } from './cover-blocks.ts';
import { figureDrawing } from './draw-figure.ts';
import { blankTextNode, boxesHeight, boxesNode } from './box-blocks.ts';
import { formNodes, formStart } from './form-blocks.ts';
import { drawingNode, type NodeTools, textNode, textWidth } from './node-tools.ts';
import type { Node } from './pdf-types.ts';
import { matrixNodes } from './matrix-block.ts';
import { captionNodes, keyValuesNode, keyValuesStart, tableNodes, tableStart } from './table-blocks.ts';
import {
  callOutHeight,
  callOutNode,
  headingNode,
  listNode,
  paragraphNode,
  type PlacedHeading,
} from './text-blocks.ts';

type Orientation = 'portrait' | 'landscape';

/** The nodes of the whole document. */
export function documentNodes(tools: NodeTools): Node[] {
  const blocks = tools.definition.blocks.filter(saysSomething);
  const headings = placeHeadings(blocks);
  const counters = { tables: 0, figures: 0 };
  const nodes: Node[] = [];
  let orientation: Orientation = 'portrait';
  let newPage = false;
  blocks.forEach((block, index) => {
    const turned = orientationOf(blocks, index);
    if (block.kind === 'pageBreak') {
      newPage = true;
      return;
    }
    const made = nodesOf(tools, block, { headings, counters, following: roomAfter(tools, blocks, index) });
    const wantsPage =
      newPage || turned !== orientation || (block.kind === 'heading' && block.newPage === true);
    const [first, ...rest] = made;
    if (!first) return;
    const breaks = wantsPage && nodes.length > 0 ? { pageBreak: 'before', pageOrientation: turned } : {};
    nodes.push({ ...first, ...breaks }, ...rest);
    orientation = turned;
    newPage = block.kind === 'cover' || block.kind === 'contents';
  });
  return nodes.length > 0 ? nodes : [textNode(tools, '', type.body)];
}

/** A table without rows or a list without items prints nothing, nor does a heading with nothing but a page break after it. */
function saysSomething(block: Block): boolean {
  if (block.kind === 'table' || block.kind === 'matrix' || block.kind === 'keyValues')
    return block.rows.length > 0;
  if (block.kind === 'list') return block.items.length > 0;
  if (block.kind === 'signatures') return block.lines.length > 0;
  return true;
}

function placeHeadings(blocks: readonly Block[]): Map<Heading, PlacedHeading> {
  const placed = new Map<Heading, PlacedHeading>();
  const open: (string | undefined)[] = [];
  let count = 0;
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    const id = `heading-${++count}`;
    const parentId = open.slice(0, block.level - 1).findLast((known) => known !== undefined);
    placed.set(block, { heading: block, id, parentId });
    if (block.unlisted) continue;
    open.length = block.level - 1;
    open[block.level - 1] = id;
  }
  return placed;
}

function orientationOf(blocks: readonly Block[], index: number): Orientation {
  const block = blocks[index];
  if (!block) return 'portrait';
  if (block.kind === 'matrix' || (block.kind === 'table' && block.landscape)) return 'landscape';
  const leads = block.kind === 'heading' || (block.kind === 'paragraph' && block.keepWithNext);
  return leads ? orientationOf(blocks, index + 1) : 'portrait';
}

function roomAfter(tools: NodeTools, blocks: readonly Block[], index: number): number {
  const next = blocks[index + 1];
  if (!next) return 0;
  switch (next.kind) {
    case 'heading':
      return space.heading2.above + 24 + roomAfter(tools, blocks, index + 1);
    case 'table':
      return tableStart(tools, next);
    case 'figure':
      return Math.min(400, next.figure.height + 30);
    case 'callOut':
      return Math.min(200, callOutHeight(tools, next.text));
    case 'signatures':
      return 100;
    case 'form':
      return formStart(tools, next);
    case 'boxes':
      return Math.min(400, boxesHeight(tools, next));
    case 'pageBreak':
      return 0;
    case 'keyValues':
      return keyValuesStart(tools, next);
    case 'paragraph':
    case 'list':
    case 'matrix':
    case 'cover':
    case 'contents':
    case 'blankText':
      return 2 * type.body.leading + 6;
  }
}

type Place = {
  readonly headings: ReadonlyMap<Heading, PlacedHeading>;
  readonly counters: { tables: number; figures: number };
  readonly following: number;
};

function nodesOf(tools: NodeTools, block: Block, { headings, counters, following }: Place): Node[] {
  const { words } = tools.definition;
  const tableNumber = (caption: string) =>
    caption === '' ? '' : words.table.replace('{number}', String(++counters.tables));
  switch (block.kind) {
    case 'cover':
      return [coverNode(tools, block)];
    case 'contents':
      return contentsNodes(tools, block, [...headings.values()]);
    case 'heading':
      return [headingNode(tools, headings.get(block)!, following)];
    case 'paragraph':
      return [paragraphNode(tools, block)];
    case 'list':
      return [listNode(tools, block)];
    case 'keyValues':
      return [keyValuesNode(tools, block)];
    case 'table':
      return tableNodes(tools, block, tableNumber(block.caption));
    case 'matrix':
      return matrixNodes(tools, block, tableNumber(block.caption));
    case 'figure': {
      const number = block.caption === '' ? '' : words.figure.replace('{number}', String(++counters.figures));
      return [figureNode(tools, block, number)];
    }
    case 'callOut':
      return [callOutNode(tools, block)];
    case 'signatures':
      return [signaturesNode(tools, block)];
    case 'form':
      return formNodes(tools, block);
    case 'boxes':
      return [boxesNode(tools, block)];
    case 'blankText':
      return [blankTextNode(tools, block)];
    case 'pageBreak':
      return [];
  }
}

function figureNode(
  tools: NodeTools,
  { figure, caption }: Extract<Block, { kind: 'figure' }>,
  number: string,
): Node {
  const scale = Math.min(1, textWidth(tools) / figure.width, (tools.sheet.height * 0.6) / figure.height);
  const drawing = drawingNode(
    figure.width * scale,
    figure.height * scale,
    figureDrawing(figure, scale, tools),
    [0, 6, 0, 2],
  );
  return {
    stack: [drawing, ...captionNodes(tools, caption, number, 0)],
    unbreakable: true,
    margin: [0, 0, 0, 8],
  };
}
