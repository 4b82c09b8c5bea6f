// Nodes for running text: headings with their bookmarks, paragraphs, lists, call-outs.
import type { CallOut, Heading, List, ListItem, Paragraph } from '../../../shared/document/document.ts';
import { inks, rule, space, type } from '../../../shared/document/page-style.ts';
import { columnsNode, likelyHeight, type NodeTools, noLines, textNode, textWidth } from './node-tools.ts';
import type { Node } from './pdf-types.ts';

const headingStyles = {
  1: { ...type.heading1, ...space.heading1 },
  2: { ...type.heading2, ...space.heading2 },
  3: { ...type.heading3, ...space.heading3 },
} as const;

/** A heading as listed in the contents and in the bookmarks. */
export type PlacedHeading = {
  readonly heading: Heading;
  readonly id: string;
  readonly parentId: string | undefined;
};

export function headingText({ number, text }: Heading): string {
  return number ? `${number}  ${text}` : text;
}

/** `following` is the room that the beginning of the next block wants beside it. */
export function headingNode(tools: NodeTools, placed: PlacedHeading, following: number): Node {
  const { heading, id, parentId } = placed;
  const { above, below, ...style } = headingStyles[heading.level];
  const height = likelyHeight(headingText(heading), style, textWidth(tools));
  return {
    ...textNode(tools, headingText(heading), { ...style, bold: true }, [0, above, 0, below]),
    id,
    ...(heading.unlisted ? {} : bookmark(heading, parentId)),
    room: above + height + below + following,
    keepWithNext: true,
    ...(heading.runningHead === undefined ? {} : { runningHead: heading.runningHead }),
  };
}

function bookmark(heading: Heading, parentId: string | undefined): Node {
  return {
    outline: true,
    outlineText: headingText(heading),
    outlineExpanded: heading.level === 1,
    ...(parentId === undefined ? {} : { outlineParentId: parentId }),
  };
}

export function paragraphNode(
  tools: NodeTools,
  { text, style = 'body', keepWithNext = false }: Paragraph,
): Node {
  const small = style === 'small';
  return {
    ...textNode(tools, text, { ...type[style], ...(small ? { color: inks.quiet } : {}) }, [
      0,
      0,
      0,
      space.paragraph,
    ]),
    room: type[style].leading * 2,
    keepWithNext,
  };
}

export function listNode(tools: NodeTools, { style, items }: List): Node {
  return {
    stack: listItems(tools, style, items, 0),
    margin: [0, 0, 0, space.paragraph - 2],
    room: type.body.leading,
  };
}

function listItems(
  tools: NodeTools,
  style: List['style'],
  items: readonly ListItem[],
  depth: number,
): Node[] {
  return items.map((item, index) =>
    columnsNode(
      tools,
      [
        { width: style === 'number' ? 20 : 14, stack: [marker(tools, style, index, depth)] },
        {
          width: '*',
          stack: [
            textNode(tools, item.text, type.body),
            ...listItems(tools, style, item.items ?? [], depth + 1),
          ],
        },
      ],
      0,
      [0, 0, 0, 2],
    ),
  );
}

function marker(tools: NodeTools, style: List['style'], index: number, depth: number): Node {
  if (style === 'number') return textNode(tools, `${index + 1}.`, type.body);
  if (style === 'bullet') return textNode(tools, depth === 0 ? '•' : '–', type.body);
  const box = { type: 'rect', x: 0, y: 3, w: 8, h: 8, lineWidth: 0.8, lineColor: inks.quiet };
  // As high as the line beside it, or the box would stay at the foot of a page that its line has left.
  const foot = { type: 'rect', x: 0, y: type.body.leading, w: 0, h: 0, color: inks.quiet };
  return { canvas: [box, foot] };
}

const tones = { note: inks.quiet, warning: inks.error, decision: inks.accent } as const;

export function callOutNode(tools: NodeTools, { tone, title, text }: CallOut): Node {
  const parts = text.map((block) =>
    block.kind === 'list' ? listNode(tools, block) : paragraphNode(tools, block),
  );
  const heading = title === '' ? [] : [textNode(tools, title, { ...type.body, bold: true }, [0, 0, 0, 2])];
  const start = tools.typesetter.rightToLeft ? 1 : 0;
  return {
    table: {
      widths: ['*'],
      body: [[{ stack: [...heading, ...parts] }]],
      dontBreakRows: callOutHeight(tools, text) < 200,
    },
    layout: {
      ...noLines,
      vLineWidth: (column: number) => (column === start ? rule.strong * 2 : 0),
      vLineColor: () => tones[tone],
      fillColor: () => inks.canvas,
      paddingLeft: () => 10,
      paddingRight: () => 10,
      paddingTop: () => 8,
      paddingBottom: () => 4,
    },
    margin: [0, 4, 0, 10],
  };
}

export function callOutHeight(tools: NodeTools, text: CallOut['text']): number {
  const heights = text.map((block) =>
    block.kind === 'list'
      ? block.items.length * type.body.leading * 1.5
      : likelyHeight(block.text, type.body, textWidth(tools) - 20),
  );
  return 30 + heights.reduce((sum, height) => sum + height, 0);
}
