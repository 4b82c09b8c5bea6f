// Forms on paper: rows a pen fits in, blank rows down to the page's end on every paper, and names in the head.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createPdfPrinter, type PdfPrinter } from '../../../electron/host/pdf/render-pdf.ts';
import type { Block, DocumentDefinition } from '../../../shared/document/document.ts';
import type { Form } from '../../../shared/document/form-blocks.ts';
import { millimetres } from '../../../shared/document/page-style.ts';
import { definition } from './definitions.ts';
import { type BuiltPrinter, buildPrinter, hasPoppler, textByPage, words } from './pdf-tools.ts';

// Printing is quick; a busy machine is not.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let built: BuiltPrinter;
let printer: PdfPrinter;
beforeAll(async () => {
  built = await buildPrinter();
  printer = createPdfPrinter(built);
});
afterAll(async () => {
  await printer.close();
  built.remove();
});

async function printed(blocks: readonly Block[], change: Partial<DocumentDefinition> = {}) {
  const result = await printer.renderPdf({ definition: definition(blocks, change) });
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

const form = (change: Partial<Form> = {}): Form => ({
  kind: 'form',
  columns: [
    { header: '', width: 1, tick: true },
    { header: 'What', width: 8 },
    { header: 'Done', width: 2 },
  ],
  rows: ['alpha', 'beta', 'gamma'].map((what) => ['', what, '']),
  ...change,
});
const filler = (count: number): Block[] =>
  Array.from({ length: count }, () => ({ kind: 'paragraph', text: 'A line of text.' }));

describe.skipIf(!hasPoppler)('a form', () => {
  it('has rows of nine millimetres at least, whatever height is asked for', async () => {
    for (const rowHeight of [undefined, 3, 14]) {
      const { bytes } = await printed([form(rowHeight === undefined ? {} : { rowHeight })]);
      const tops = words(bytes).filter(({ text }) => ['alpha', 'beta', 'gamma'].includes(text));
      const steps = tops.slice(1).map(({ top }, at) => top - tops[at]!.top);
      for (const step of steps) expect(step).toBeCloseTo(millimetres(Math.max(9, rowHeight ?? 9)), 0);
    }
  });

  it('fills its page with blank rows and no more, on A4 and on Letter', async () => {
    for (const pageSize of ['A4', 'Letter'] as const) {
      const next: Block = { kind: 'heading', level: 1, text: 'Next sheet', newPage: true };
      const { pages, bytes } = await printed([form({ fill: true }), next], { pageSize });
      expect(pages).toBe(2);
      expect(textByPage(bytes)[1]).toContain('Next sheet');
    }
  });

  it('that only fills a page is left out where the page is full, and never begins one', async () => {
    for (let count = 30; count < 48; count++) {
      const full = filler(count);
      const without = await printed(full);
      const { pages, bytes } = await printed([...full, form({ rows: [], fill: true, ifRoom: true })]);
      expect([count, pages]).toEqual([count, without.pages]);
      if (without.pages === 1) continue;
      expect(count).toBeGreaterThan(30);
      expect(textByPage(bytes)[0]).not.toContain('What');
      return;
    }
    throw new Error('expected some number of lines to fill the page');
  });

  it('has its columns from the right in a document read from the right, groups across all of them', async () => {
    const rows = [{ across: 'Group' }, ['', 'alpha', 'later']];
    const { bytes } = await printed([form({ rows, fill: true })], { language: 'ar' });
    const at = (text: string) => words(bytes).find((word) => word.text === text)?.left ?? 0;
    expect(at('alpha')).toBeGreaterThan(at('later'));
    expect(at('What')).toBeGreaterThan(at('Done'));
  });

  it('repeats its header on every page and parts no group from its first row', async () => {
    const rows = Array.from({ length: 60 }, (_, at) =>
      at % 5 === 0 ? { across: `Group ${at / 5}` } : ['', `row ${at}`, ''],
    );
    const { bytes } = await printed([form({ rows })]);
    const pages = textByPage(bytes);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain('Done');
    expect(pages.join('\n').match(/Group \d+/g)).toHaveLength(12);
  });
});

describe.skipIf(!hasPoppler)('a sheet', () => {
  it('has its name in the head of all its pages, until the next one begins', async () => {
    const heading = (text: string): Block => ({
      kind: 'heading',
      level: 1,
      text,
      newPage: true,
      runningHead: `Pack, ${text}`,
    });
    const { bytes } = await printed([heading('One'), ...filler(60), heading('Two'), ...filler(2)]);
    expect(textByPage(bytes).map((page) => page.trim().split('\n')[0])).toEqual([
      'Pack, One',
      'Pack, One',
      'Pack, Two',
    ]);
  });

  it('that ends exactly with its page is followed by no blank one', async () => {
    for (let count = 30; count < 48; count++) {
      const { bytes } = await printed([
        ...filler(count),
        { kind: 'heading', level: 1, text: 'Next', newPage: true },
      ]);
      for (const page of textByPage(bytes)) expect([count, /A line|Next/.test(page)]).toEqual([count, true]);
    }
  });
});

describe.skipIf(!hasPoppler)('boxes', () => {
  it('say their labels, what is known and what can be ticked, and are never parted by a page’s end', async () => {
    const boxes: Block = {
      kind: 'boxes',
      rows: [
        {
          boxes: [
            { label: 'Level', width: 2, value: 'Ready' },
            { label: 'Time', width: 1 },
          ],
        },
        { boxes: [{ label: 'Acting as', width: 1, choices: ['holder', 'deputy'] }], height: 60 },
      ],
    };
    for (const count of [0, 36, 38, 40]) {
      const pages = textByPage((await printed([...filler(count), boxes])).bytes);
      const on = pages.filter((page) => /Level|Acting as/.test(page));
      expect(on).toHaveLength(1);
      for (const text of ['Level', 'Ready', 'Time', 'Acting as', 'holder', 'deputy'])
        expect(on[0]).toContain(text);
    }
  });

  it('and rows of forms that say more than a page holds lose no word', async () => {
    const long = Array.from({ length: 1200 }, (_, at) => `word${at}`).join(' ');
    const { bytes } = await printed([
      ...filler(20),
      { kind: 'boxes', rows: [{ boxes: [{ label: 'Long', width: 1, value: long }] }] },
      form({
        rows: [{ across: long.replaceAll('word', 'line') }, ['', long.replaceAll('word', 'cell'), '']],
      }),
    ]);
    const text = textByPage(bytes).join('\n');
    for (const kind of ['word', 'line', 'cell']) {
      const found = new Set(text.match(new RegExp(`${kind}\\d+`, 'g')));
      expect([kind, found.size]).toEqual([kind, 1200]);
    }
  });
});
