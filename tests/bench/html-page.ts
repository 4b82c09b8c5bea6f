// The same document as a page of HTML with the same fonts, so that a browser's print can be set beside ours. Not a product:
// as plain as a page can be while it says every word.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Block, DocumentDefinition, ListItem, Text } from '../../shared/document/document.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

function htmlOf(text: Text): string {
  if (typeof text === 'string') return escaped(text);
  return text
    .map((run) => {
      const inner = escaped(run.text);
      const strong = run.bold ? `<b>${inner}</b>` : inner;
      return run.italic ? `<i>${strong}</i>` : strong;
    })
    .join('');
}

const tag = (name: string, inner: string): string => `<${name}>${inner}</${name}>`;
const list = (items: readonly ListItem[]): string =>
  tag(
    'ul',
    items.map(({ text, items: inner }) => tag('li', htmlOf(text) + (inner ? list(inner) : ''))).join(''),
  );
const grid = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  tag(
    'table',
    tag('thead', tag('tr', head.map((cell) => tag('th', cell)).join(''))) +
      tag('tbody', rows.map((row) => tag('tr', row.map((cell) => tag('td', cell)).join(''))).join('')),
  );

type Views = { readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>) => string };

const views: Views = {
  cover: ({ title, subtitle, lines, classification, facts, note }) =>
    lines.map((line) => tag('p', escaped(line))).join('') +
    tag('h1', escaped(title)) +
    tag('p', escaped(`${subtitle} ${classification}`)) +
    grid(
      [],
      facts.map(({ label, value }) => [escaped(label), htmlOf(value)]),
    ) +
    tag('p', escaped(note)),
  contents: ({ title }) => `${tag('h2', escaped(title))}<!--contents-->`,
  heading: ({ level, text, number = '', newPage }) =>
    `<h${level}${newPage ? ' class="page"' : ''}>${escaped(`${number} ${text}`)}</h${level}>`,
  paragraph: ({ text }) => tag('p', htmlOf(text)),
  list: ({ items }) => list(items),
  keyValues: ({ rows }) =>
    grid(
      [],
      rows.map(({ label, value }) => [escaped(label), htmlOf(value)]),
    ),
  table: ({ caption, columns, rows, details = [], note = '' }) => {
    const head = columns.map(({ header }) => escaped(header));
    const lines = rows.map((row, at) => {
      const cells = row.map((cell) => tag('td', htmlOf(cell))).join('');
      const detail = details[at] ?? '';
      return (
        tag('tr', cells) +
        (detail === '' ? '' : `<tr><td colspan="${columns.length}">${htmlOf(detail)}</td></tr>`)
      );
    });
    const body =
      tag('thead', tag('tr', head.map((cell) => tag('th', cell)).join(''))) + tag('tbody', lines.join(''));
    return tag('p', escaped(caption)) + tag('table', body) + tag('p', htmlOf(note));
  },
  matrix: ({ corner, columns, rows, key }) =>
    grid(
      [corner, ...columns].map(escaped),
      rows.map(({ label, cells }) => [
        escaped(label),
        ...cells.map(({ mark, entries }) => escaped([mark, ...entries].join('\n'))),
      ]),
    ) + tag('p', htmlOf(key)),
  figure: ({ caption, figure }) =>
    `<svg width="${figure.width}" height="${figure.height}">${figure.shapes
      .map((shape) =>
        shape.kind === 'text' ? `<text x="${shape.x}" y="${shape.y}">${escaped(shape.text)}</text>` : '',
      )
      .join('')}</svg>${tag('p', escaped(caption))}`,
  callOut: ({ title, text }) => tag('h3', escaped(title)) + text.map(blockHtml).join(''),
  pageBreak: () => '<p class="page"></p>',
  form: ({ columns, rows, blankRows = 0 }) => {
    const cells = rows.map((row) => ('across' in row ? [row.across] : row).map(htmlOf));
    const blank = Array.from({ length: blankRows }, () => columns.map(() => '&nbsp;'));
    return grid(
      columns.map(({ header }) => escaped(header)),
      [...cells, ...blank],
    );
  },
  boxes: ({ rows }) =>
    rows
      .map(({ boxes }) =>
        grid(
          [],
          [
            boxes.map(({ label, value = '', choices = [] }) =>
              [escaped(label), htmlOf(value), ...choices.map(escaped)].join('<br>'),
            ),
          ],
        ),
      )
      .join(''),
  blankText: ({ text }) => tag('p', htmlOf(text)),
  signatures: ({ lines }) =>
    lines.map(({ role, name, position }) => tag('p', escaped(`${role} ${name} ${position}`))).join(''),
};

function blockHtml<Kind extends Block['kind']>(block: Extract<Block, { kind: Kind }>): string {
  return (views[block.kind] as (one: typeof block) => string)(block);
}

const faces = [
  ['Sans', 'NotoSans', 400],
  ['Sans', 'NotoSans', 700],
  ['Khmer', 'NotoSansKhmer', 400],
  ['Khmer', 'NotoSansKhmer', 700],
] as const;

/** Headings get names to be linked to, and the list of contents its links. */
function linked(body: string): string {
  const entries: string[] = [];
  const named = body.replace(
    /<h([123])([^>]*)>(.*?)<\/h\1>/g,
    (_, level: string, rest: string, text: string) => {
      entries.push(`<a href="#h${entries.length}">${text}</a>`);
      return `<h${level}${rest} id="h${entries.length - 1}">${text}</h${level}>`;
    },
  );
  return named.replace('<!--contents-->', () => tag('ul', entries.map((entry) => tag('li', entry)).join('')));
}

/** A whole page that says what the definition says. */
export function htmlPage({ language, title, blocks }: DocumentDefinition): string {
  const fonts = pathToFileURL(join(process.cwd(), 'dist', 'fonts')).href;
  const fontFaces = faces.map(([family, file, weight]) => {
    const url = `${fonts}/${file}_${weight}${weight === 400 ? 'Regular' : 'Bold'}.ttf`;
    return `@font-face { font-family: ${family}; font-weight: ${weight}; src: url(${url}) }`;
  });
  const style = `${fontFaces.join('\n')}
    body { font: 10pt Sans, Khmer } table { border-collapse: collapse; width: 100% }
    td, th { border: 0.5pt solid; padding: 2pt 4pt; vertical-align: top; text-align: start; font-size: 9pt }
    tr { break-inside: avoid } .page { break-before: page }`;
  const head = `<meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style>`;
  return `<!doctype html><html lang="${language}"><head>${head}</head><body>${linked(blocks.map(blockHtml).join('\n'))}</body></html>`;
}
