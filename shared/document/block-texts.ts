// Every text a block prints, in order. For finding what a document says without laying it out.
import type { Block, ListItem, Text } from './document.ts';

/** The plain texts of some blocks. */
export function blockTexts(blocks: readonly Block[]): string[] {
  return blocks.flatMap(textsOf);
}

const plain = (text: Text): string =>
  typeof text === 'string' ? text : text.map((run) => run.text).join('');
const listTexts = (items: readonly ListItem[]): string[] =>
  items.flatMap((item) => [plain(item.text), ...listTexts(item.items ?? [])]);

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'cover':
      return [
        ...block.lines,
        block.title,
        block.subtitle,
        block.classification,
        ...block.facts.flatMap(({ label, value }) => [label, plain(value)]),
        ...block.signatures.flatMap(({ role, name, position, date }) => [role, name, position, date]),
        block.note,
      ];
    case 'contents':
      return [block.title];
    case 'heading':
    case 'paragraph':
      return [plain(block.text)];
    case 'list':
      return listTexts(block.items);
    case 'keyValues':
      return block.rows.flatMap(({ label, value }) => [label, plain(value)]);
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ header }) => header),
        ...block.rows.flat().map(plain),
        ...(block.details ?? []).map(plain),
        ...(block.note ? [plain(block.note)] : []),
      ];
    case 'matrix':
      return [
        block.caption,
        block.corner,
        ...block.columns,
        ...block.rows.flatMap(({ label, cells }) => [
          label,
          ...cells.flatMap(({ mark, entries }) => [mark, ...entries]),
        ]),
        plain(block.key),
      ];
    case 'figure':
      return [
        block.caption,
        ...block.figure.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])),
      ];
    case 'callOut':
      return [block.title, ...blockTexts(block.text)];
    case 'signatures':
      return block.lines.flatMap(({ role, name, position, date }) => [role, name, position, date]);
    case 'form':
      return [
        ...block.columns.map(({ header }) => header),
        ...block.rows.flatMap((row) => ('across' in row ? [plain(row.across)] : row.map(plain))),
      ];
    case 'boxes':
      return block.rows.flatMap(({ boxes }) =>
        boxes.flatMap(({ label, value = '', choices = [] }) => [label, plain(value), ...choices]),
      );
    case 'blankText':
      return [plain(block.text)];
    case 'pageBreak':
      return [];
  }
}
