// Nodes for the pages that frame a document: the cover, the contents, the lines to sign on.
import type { Contents, Cover, SignatureLine, Signatures } from '../../../shared/document/document.ts';
import { inks, margin, rule, space, type } from '../../../shared/document/page-style.ts';
import {
  columnsNode,
  likelyHeight,
  type NodeTools,
  noLines,
  ruleNode,
  textNode,
  textWidth,
} from './node-tools.ts';
import type { Node } from './pdf-types.ts';
import { keyValuesHeight, keyValuesNode } from './table-blocks.ts';
import { headingText, type PlacedHeading } from './text-blocks.ts';

export function coverNode(tools: NodeTools, cover: Cover): Node {
  const width = textWidth(tools);
  const quiet = { ...type.lead, color: inks.quiet };
  const parts: Node[] = [];
  for (const line of cover.lines) parts.push(textNode(tools, line, quiet, [0, 0, 0, 2]));
  const above = Math.max(leastWhite, usualWhite - Math.max(0, coverHeight(tools, cover) - pageHeight(tools)));
  parts.push(textNode(tools, cover.title, { ...type.coverTitle, bold: true }, [0, above, 0, 10]));
  if (cover.subtitle !== '')
    parts.push(textNode(tools, cover.subtitle, { ...type.coverSubtitle, color: inks.quiet }));
  parts.push(ruleNode(width, rule.strong, inks.accent, [0, 22, 0, 18]));
  if (cover.classification !== '') {
    parts.push(textNode(tools, cover.classification, { ...type.lead, bold: true }, [0, 0, 0, 14]));
  }
  if (cover.facts.length > 0) parts.push(keyValuesNode(tools, { kind: 'keyValues', rows: cover.facts }));
  if (cover.signatures.length > 0)
    parts.push(signaturesNode(tools, { kind: 'signatures', lines: cover.signatures }));
  if (cover.note !== '') {
    parts.push(textNode(tools, cover.note, { ...type.small, color: inks.quiet }, [0, 26, 0, 0]));
  }
  return { stack: parts };
}

/** The white above the title: what is on the cover stays on it, and the white gives way. */
const usualWhite = 96;
const leastWhite = 16;
const signatureHeight = 76;

const pageHeight = (tools: NodeTools): number => tools.sheet.height - 2 * margin;

/** About how high the cover stands with the usual white above its title. */
function coverHeight(tools: NodeTools, cover: Cover): number {
  const width = textWidth(tools);
  const parts = [
    cover.lines.length * (type.lead.leading + 2),
    usualWhite + likelyHeight(cover.title, type.coverTitle, width) + 10,
    cover.subtitle === '' ? 0 : likelyHeight(cover.subtitle, type.coverSubtitle, width),
    40,
    cover.classification === '' ? 0 : type.lead.leading + 14,
    cover.facts.length === 0 ? 0 : keyValuesHeight(tools, { kind: 'keyValues', rows: cover.facts }),
    cover.signatures.length * signatureHeight + 8,
    cover.note === '' ? 0 : 26 + likelyHeight(cover.note, type.small, width),
  ];
  return parts.reduce((sum, part) => sum + part, 0);
}

export function contentsNodes(
  tools: NodeTools,
  contents: Contents,
  headings: readonly PlacedHeading[],
): Node[] {
  const all = headings.filter(({ heading }) => heading.level <= contents.depth && !heading.unlisted);
  const title = textNode(tools, contents.title, { ...type.heading1, bold: true }, [
    0,
    0,
    0,
    space.heading1.below,
  ]);
  if (all.length === 0) return [title];
  const { listed, spacing } = fitContents(tools, all);
  const rows = listed.map((placed) => contentsRow(tools, placed, spacing));
  const widths = ['*', 34];
  const table = {
    widths: tools.typesetter.rightToLeft ? widths.reverse() : widths,
    dontBreakRows: true,
    body: tools.typesetter.rightToLeft ? rows.map((row) => row.reverse()) : rows,
  };
  return [
    title,
    { table, layout: { ...noLines, paddingTop: () => spacing.row, paddingBottom: () => spacing.row } },
  ];
}

type Spacing = { readonly row: number; readonly chapter: number };
/** How far lines of the contents may stand apart, from airy to tight. */
const spacings: readonly Spacing[] = [
  { row: 2, chapter: 6 },
  { row: 1, chapter: 4 },
  { row: 0.5, chapter: 2 },
];

/** The widest spacing that keeps the contents on one page; when none does, the same without what lies below chapters. */
function fitContents(
  tools: NodeTools,
  all: readonly PlacedHeading[],
): { readonly listed: readonly PlacedHeading[]; readonly spacing: Spacing } {
  const free = pageHeight(tools) - type.heading1.leading - space.heading1.below;
  const height = (listed: readonly PlacedHeading[], { row, chapter }: Spacing) =>
    listed.reduce((sum, { heading }) => {
      const text = likelyHeight(headingText(heading), type.body, textWidth(tools) - 60);
      return sum + text + 2 * row + (heading.level === 1 ? chapter : 0);
    }, 0);
  const chapters = all.filter(({ heading }) => heading.level === 1);
  for (const listed of [all, chapters]) {
    const spacing = spacings.find((wish) => height(listed, wish) <= free);
    if (spacing) return { listed, spacing };
  }
  return { listed: all, spacing: spacings[0]! };
}

function contentsRow({ typesetter }: NodeTools, { heading, id }: PlacedHeading, spacing: Spacing): Node[] {
  const style = { ...type.body, bold: heading.level === 1 };
  const indent = (heading.level - 1) * 16;
  const above = heading.level === 1 ? spacing.chapter : 0;
  const at = typesetter.rightToLeft ? [0, above, indent, 0] : [indent, above, 0, 0];
  return [
    { text: typesetter.set(headingText(heading), style, { linkToDestination: id }), margin: at },
    {
      text: typesetter.set('000', { ...style, align: 'end' }, { linkToDestination: id, pageOf: id }),
      margin: [0, above, 0, 0],
    },
  ];
}

export function signaturesNode(tools: NodeTools, { lines }: Signatures): Node {
  return {
    stack: lines.map((line) => ({ ...signature(tools, line), unbreakable: true })),
    margin: [0, 8, 0, 0],
    room: 100,
  };
}

function signature(tools: NodeTools, line: SignatureLine): Node {
  const width = textWidth(tools);
  const signWidth = width * 0.6;
  const dateWidth = width * 0.3;
  const small = { ...type.small, color: inks.quiet };
  const person = [line.name, line.position].filter((part) => part !== '').join(', ');
  return {
    stack: [
      textNode(tools, line.role, { ...type.body, bold: true }, [0, 12, 0, 0]),
      columnsNode(
        tools,
        [
          {
            width: signWidth,
            stack: [
              ruleNode(signWidth, rule.thin, inks.quiet, [0, 34, 0, 3]),
              textNode(tools, person, small),
            ],
          },
          {
            width: dateWidth,
            stack: [
              textNode(tools, line.date, type.body, [0, 18, 0, 2]),
              ruleNode(dateWidth, rule.thin, inks.quiet, [0, 0, 0, 3]),
              textNode(tools, line.dateLabel, small),
            ],
          },
        ],
        width * 0.1,
      ),
    ],
  };
}
