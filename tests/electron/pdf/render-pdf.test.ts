import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  createPdfPrinter,
  type PdfPrinter,
  type RenderedPdf,
} from '../../../electron/host/pdf/render-pdf.ts';
import type { Block, DocumentDefinition } from '../../../shared/document/document.ts';
import { definition, everyBlock, sentences } from './definitions.ts';
import { type BuiltPrinter, buildPrinter, hasPoppler, poppler, textByPage, words } from './pdf-tools.ts';

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

async function printed(document: DocumentDefinition): Promise<RenderedPdf> {
  const result = await printer.renderPdf({ definition: document });
  if (!result.ok) throw new Error(`expected a document, found ${JSON.stringify(result.fault)}`);
  return result.value;
}

const bare = { header: { start: '', end: '' }, footer: [], words: { pageOf: '', table: '', figure: '' } };
const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;
const joined = (bytes: Uint8Array) => textByPage(bytes).join('').replace(/\s+/g, ' ').trim();

describe.skipIf(!hasPoppler)('copied text', () => {
  it.each(Object.entries(sentences).filter(([language]) => language !== 'ar'))(
    'comes back letter for letter in %s',
    async (language, sentence) => {
      const { bytes, warnings } = await printed(definition([paragraph(sentence)], { ...bare, language }));
      const lines = textByPage(bytes).join('').trim();
      // A line break that stands where the script has no space is not part of the text.
      expect(lines.replace(/\s+/g, '')).toBe(sentence.replace(/\s+/g, ''));
      expect(warnings).toEqual([]);
    },
  );

  it('comes back with its spaces where a line holds the whole sentence', async () => {
    const { bytes } = await printed(
      definition([sentences.vi, sentences.km, sentences.my].map(paragraph), bare),
    );
    expect(joined(bytes)).toBe([sentences.vi, sentences.km, sentences.my].join(' '));
  });

  it('keeps every Arabic word that holds no ligature, in an Arabic document and in an English one', async () => {
    const expected = sentences.ar.replace(/[،.]/g, '').split(/\s+/);
    for (const language of ['ar', 'en']) {
      const { bytes } = await printed(definition([paragraph(sentences.ar)], { ...bare, language }));
      const found = new Set(joined(bytes).split(/[\s،.\u202a-\u202e\u200e\u200f]+/));
      // The reader turns the letters of a lam-alef ligature round once more than it should.
      expect(expected.filter((word) => !found.has(word))).toEqual(['الأزمات']);
    }
  });

  it('names a character that no font covers in its place and reports how often it was met', async () => {
    const { bytes, warnings } = await printed(definition([paragraph('Ship 🚢 and 🚢 at 漢')], bare));
    expect(joined(bytes)).toBe('Ship [U+1F6A2] and [U+1F6A2] at [U+6F22]');
    expect(warnings).toEqual([
      { code: 'uncovered-character', character: '🚢', times: 2 },
      { code: 'uncovered-character', character: '漢', times: 1 },
    ]);
  });

  it('leaves out controls and marks of direction that a received text may hide', async () => {
    const { bytes } = await printed(definition([paragraph('a\u202eb\u0000c\u2066d\ufeff')], bare));
    expect(joined(bytes)).toBe('abcd');
  });

  it('is the golden text, page by page, for a document with every block', async () => {
    const { bytes } = await printed(
      definition(everyBlock, { mark: { kind: 'training', text: 'TRAINING EXAMPLE' } }),
    );
    // Space is poppler's reading of the layout and differs between its versions; words and their order do not.
    const lines = (page: string) =>
      page
        .split('\n')
        .map((line) => line.trim().replace(/ {2,}/g, '  '))
        .filter((line) => line !== '');
    const pages = textByPage(bytes, '-layout').map((page, index) =>
      [`=== page ${index + 1} ===`, ...lines(page), ''].join('\n'),
    );
    await expect(pages.join('\n')).toMatchFileSnapshot('../../golden/pdf/every-block.txt');
  });
});

describe.skipIf(!hasPoppler)('the page', () => {
  it('has the same space between its parts when a heading further on made it be laid out again', async () => {
    const parts = ['Alpha', 'Beta', 'Gamma'].flatMap((text): Block[] => [
      { kind: 'heading', level: 2, text },
      { kind: 'list', style: 'bullet', items: [{ text: 'One' }] },
      paragraph('A line of text.'),
    ]);
    const figure = (height: number): Block => ({
      kind: 'figure',
      caption: '',
      figure: { width: 300, height, alternative: 'A box', shapes: [] },
    });
    const tops = async (height: number) => {
      const { bytes } = await printed(
        definition([...parts, { kind: 'heading', level: 2, text: 'Delta' }, figure(height)], bare),
      );
      const found = words(bytes);
      const delta = found.find(({ text }) => text === 'Delta')?.page;
      return { delta, first: found.filter(({ page, text }) => page === 1 && text !== 'Delta') };
    };
    const [once, again] = [await tops(100), await tops(490)];
    expect([once.delta, again.delta]).toEqual([1, 2]);
    expect(again.first).toEqual(once.first);
  });

  it('lists every heading in the contents with the page it stands on', async () => {
    const { bytes } = await printed(definition(everyBlock));
    const pages = textByPage(bytes, '-layout');
    for (const heading of ['1 Situation', '1.1 What to do', '2 Matrix', '3 Approval']) {
      const pattern = new RegExp(`^\\s*${heading.replace(' ', '\\s+')}\\s+(\\d+)\\s*$`, 'm');
      const listed = Number(pattern.exec(pages[1]!)?.[1]);
      expect(pages[listed - 1]).toMatch(new RegExp(`^\\s*${heading.replace(' ', '\\s+')}\\s*$`, 'm'));
    }
  });

  it('never lets a long word or a long text run into the next column', async () => {
    const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(6);
    const rows = [
      [long, 'right '.repeat(900)],
      ['ส'.repeat(300), 'right'],
      ['ខ្ញុំ'.repeat(90), 'right'],
      [`https://example.org/${'a/'.repeat(120)}`, 'right'],
    ];
    const columns = [
      { header: 'left', width: 1 },
      { header: 'right', width: 1 },
    ];
    const { bytes } = await printed(definition([{ kind: 'table', caption: '', columns, rows }], bare));
    const found = words(bytes);
    const border = Math.min(...found.filter(({ text }) => text === 'right').map(({ left }) => left));
    const crossing = found.filter(
      ({ text, left, right }) => text !== 'right' && left < border && right > border,
    );
    expect(crossing).toEqual([]);
    expect(found.filter(({ text }) => text === 'right').length).toBeGreaterThanOrEqual(900 + 3 + 1);
    expect(Math.max(...found.map(({ right }) => right))).toBeLessThan(595 - 55);
  });

  it('loses nothing of a row that is taller than a page, nor of what is said under it', async () => {
    const long = (word: string) => `${word} `.repeat(1500);
    const columns = [
      { header: 'left', width: 1 },
      { header: 'right', width: 1 },
    ];
    const table = {
      kind: 'table',
      caption: 'Tall',
      columns,
      rows: [
        ['short', 'short'],
        [long('tall'), 'x'],
        ['漢'.repeat(700), 'y'],
        ['short', 'short'],
      ],
      details: ['', '', '', long('under')],
    } as const;
    const { bytes } = await printed(definition([table], bare));
    const text = joined(bytes).replace(/\s/g, '');
    const times = (word: string) => text.split(word).length - 1;
    expect([times('tall'), times('under'), times('[U+6F22]'), times('short')]).toEqual([1500, 1500, 700, 4]);
  });

  it('keeps head and foot to two lines, however long the title', async () => {
    const title = 'A very long title '.repeat(30);
    const { bytes } = await printed(
      definition([paragraph('Body. '.repeat(600))], {
        title,
        header: { start: title, end: title },
        footer: [title, 'x'],
      }),
    );
    const body = words(bytes).filter(({ text }) => text === 'Body.');
    const rest = words(bytes).filter(({ text }) => text !== 'Body.');
    const [top, bottom] = [
      Math.min(...body.map((word) => word.top)),
      Math.max(...body.map((word) => word.top)),
    ];
    expect(rest.filter(({ top: at }) => at > top - 6 && at < bottom + 10)).toEqual([]);
    expect(Math.max(...rest.map(({ top: at }) => at))).toBeLessThan(842 - 15);
  });

  it('never ends with a heading, whatever stands before and after it', async () => {
    for (let filler = 20; filler < 36; filler += 1) {
      const { bytes } = await printed(
        definition(
          [
            ...Array.from({ length: filler }, () => paragraph('Filling.')),
            { kind: 'heading', level: 1, text: 'Lonely' },
            { kind: 'heading', level: 2, text: 'Lonelier' },
            {
              kind: 'table',
              caption: 'Kept',
              columns: [{ header: 'A', width: 1 }],
              rows: [['First row. '.repeat(80)], ['b']],
            },
          ],
          bare,
        ),
      );
      for (const page of textByPage(bytes)) expect(page.trim()).not.toMatch(/(Lonely|Lonelier|Kept|\nA)$/);
    }
  });

  it('prints no empty table, list or block of answers', async () => {
    const { bytes } = await printed(
      definition(
        [
          paragraph('Only this.'),
          { kind: 'table', caption: 'Nothing', columns: [{ header: 'A', width: 1 }], rows: [] },
          { kind: 'list', style: 'bullet', items: [] },
          { kind: 'keyValues', rows: [] },
        ],
        bare,
      ),
    );
    expect(joined(bytes)).toBe('Only this.');
  });

  it('turns only the sheets that hold the matrix', async () => {
    const { bytes, pages } = await printed(definition(everyBlock));
    const sizes = poppler('pdfinfo', ['-f', '1', '-l', String(pages), '{}'], bytes);
    const turned = [...sizes.matchAll(/Page\s+(\d+) size:\s+([\d.]+) x ([\d.]+)/g)]
      .filter(([, , width, height]) => Number(width) > Number(height))
      .map(([, page]) => Number(page));
    const holding = textByPage(bytes, '-layout')
      .map((text, index) => (text.includes('Sector') && index > 1 ? index + 1 : 0))
      .filter((page) => page > 0);
    expect(turned).toEqual(holding);
  });

  it('is Letter where that is asked for', async () => {
    const { bytes } = await printed(definition([paragraph('a')], { pageSize: 'Letter' }));
    expect(poppler('pdfinfo', ['{}'], bytes)).toMatch(/Page size:\s+612 x 792 pts \(letter\)/);
  });

  it('embeds only the fonts of the scripts it uses', async () => {
    const names = async (text: string) =>
      [
        ...poppler('pdffonts', ['{}'], (await printed(definition([paragraph(text)], bare))).bytes).matchAll(
          /\+(\S+)/g,
        ),
      ].map(([, name]) => name);
    expect(await names('English')).toEqual(['NotoSans-Regular']);
    expect(await names('แผน')).toEqual(['NotoSansThai-Regular']);
  });
});

describe('links', () => {
  it('are made for https and mailto and for nothing else', async () => {
    const links = [
      'https://example.org/a',
      'mailto:duty@example.org',
      'file:///etc/passwd',
      'http://example.org',
      'javascript:1',
    ];
    const { bytes } = await printed(
      definition([{ kind: 'paragraph', text: links.map((link) => ({ text: `${link} `, link })) }], bare),
    );
    const targets = [
      ...Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/\/URI \(([^)]*)\)/g),
    ].map(([, target]) => target);
    expect(new Set(targets)).toEqual(new Set(['https://example.org/a', 'mailto:duty@example.org']));
  });
});

describe('the printer', () => {
  it('gives the same bytes for the same definition, warm, cold and in another process', async () => {
    const document = definition([...everyBlock, ...Object.values(sentences).map(paragraph)]);
    const first = (await printed(document)).bytes;
    const warm = (await printed(document)).bytes;
    const script = join(built.resources, 'print.mjs');
    writeFileSync(
      script,
      `import { createPdfPrinter } from ${JSON.stringify(built.printerFile)};
       const place = ${JSON.stringify({ workerFile: built.workerFile, resources: built.resources })};
       const printer = createPdfPrinter(place);
       const result = await printer.renderPdf({ definition: ${JSON.stringify(document)} });
       process.stdout.write(Buffer.from(result.value.bytes).toString('base64'));
       await printer.close();`,
    );
    const env = { ...process.env, TZ: 'Asia/Bangkok', LANG: 'vi_VN.UTF-8' };
    const other = execFileSync(process.execPath, [script], { encoding: 'utf8', maxBuffer: 64_000_000, env });
    expect(Buffer.from(warm).equals(Buffer.from(first))).toBe(true);
    expect(Buffer.from(first).toString('base64') === other).toBe(true);
  });

  it('tells how far it is, from near nothing to all, never backwards', async () => {
    const parts: number[] = [];
    await printer.renderPdf({ definition: definition(everyBlock), onProgress: (part) => parts.push(part) });
    expect(parts[0]).toBeLessThan(0.2);
    expect(parts.at(-1)).toBe(1);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(parts.length).toBeGreaterThan(5);
  });

  it('stops when told to and prints the next document all the same', async () => {
    const control = new AbortController();
    const long = definition(Array.from({ length: 4000 }, () => paragraph(sentences.km)));
    const began = Date.now();
    const stopped = printer.renderPdf({
      definition: long,
      signal: control.signal,
      onProgress: () => control.abort(),
    });
    const next = printer.renderPdf({ definition: definition([paragraph('next')], bare) });
    expect(await stopped).toEqual({ ok: false, fault: { code: 'cancelled' } });
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(await next).toMatchObject({ ok: true, value: { pages: 1 } });
  });

  it('does not begin what was called off before its turn', async () => {
    const control = new AbortController();
    control.abort();
    const result = await printer.renderPdf({ definition: definition([]), signal: control.signal });
    expect(result).toEqual({ ok: false, fault: { code: 'cancelled' } });
  });

  it('answers a broken definition with a fault and goes on', async () => {
    const broken = await printer.renderPdf({ definition: definition([], { created: 'yesterday' }) });
    expect(broken).toMatchObject({ ok: false, fault: { code: 'broken' } });
    expect(await printer.renderPdf({ definition: definition([paragraph('fine')]) })).toMatchObject({
      ok: true,
    });
  });
});
