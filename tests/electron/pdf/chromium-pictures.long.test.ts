// Every reference sentence as we print it, laid over the same sentence as a browser prints it with the same fonts.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPdfPrinter, type PdfPrinter } from '../../../electron/host/pdf/render-pdf.ts';
import { definition, sentences } from './definitions.ts';
import { type BuiltPrinter, buildPrinter, hasPoppler } from './pdf-tools.ts';

const browser = ['chromium', 'chromium-browser', 'google-chrome'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);
if (!browser) console.warn('Skipped: no Chromium to compare pages with.');

let built: BuiltPrinter;
let printer: PdfPrinter;
let folder: string;

beforeAll(async () => {
  built = await buildPrinter();
  printer = createPdfPrinter(built);
  folder = mkdtempSync(join(tmpdir(), 'pdf-pictures-'));
});
afterAll(async () => {
  await printer.close();
  built.remove();
  rmSync(folder, { recursive: true, force: true });
});

it.skipIf(!browser || !hasPoppler).each(Object.entries(sentences))(
  '%s looks as a browser prints it',
  async (language, sentence) => {
    const text = beginning(sentence, language);
    const ours = definition([{ kind: 'paragraph', text }], {
      language,
      header: { start: '', end: '' },
      footer: [],
      words: { pageOf: '', table: '', figure: '' },
    });
    const result = await printer.renderPdf({ definition: ours });
    if (!result.ok) throw new Error(JSON.stringify(result.fault));
    const [one, other] = [
      picture(result.value.bytes, `ours-${language}`),
      picture(browserPdf(text, language), `theirs-${language}`),
    ];
    expect(Math.abs(one.width - other.width)).toBeLessThanOrEqual(4);
    expect(difference(one, other)).toBeLessThan(0.25);
  },
);

/** Whole words, few enough for one line. */
function beginning(sentence: string, language: string): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(sentence)) {
    if (kept.length + segment.length > 55) break;
    kept += segment;
  }
  return kept.trim();
}

const faces = ['NotoSans', 'NotoSansThai', 'NotoSansKhmer', 'NotoSansLao', 'NotoSansMyanmar', 'Vazirmatn'];

function browserPdf(text: string, language: string): Uint8Array {
  const rules = faces.map((face) => {
    const url = pathToFileURL(join(built.resources, 'fonts', `${face}_400Regular.ttf`)).href;
    return `@font-face { font-family: ${face}; src: url(${url}); }`;
  });
  // The run's own font goes first, as in our runs: digits and stops are set in it.
  const own = {
    th: 'NotoSansThai',
    km: 'NotoSansKhmer',
    lo: 'NotoSansLao',
    my: 'NotoSansMyanmar',
    ar: 'Vazirmatn',
  }[language];
  const families = [own, ...faces].filter((face) => face !== undefined).join(', ');
  const page = join(folder, `${language}.html`);
  const file = join(folder, `${language}-browser.pdf`);
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><style>${rules.join('')} @page { size: A4; margin: 22mm }
     body { margin: 0; font: 10pt ${families}; white-space: nowrap; color: #16202b }</style>
     <body lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">${text}`,
  );
  const options = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--no-pdf-header-footer',
  ];
  execFileSync(
    browser!,
    [...options, '--allow-file-access-from-files', `--print-to-pdf=${file}`, pathToFileURL(page).href],
    {
      stdio: 'ignore',
    },
  );
  return readFileSync(file);
}

type Picture = {
  readonly width: number;
  readonly height: number;
  readonly ink: (x: number, y: number) => number;
};

/** The page in grey, cut down to its ink. */
function picture(pdf: Uint8Array, name: string): Picture {
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, pdf);
  execFileSync('pdftoppm', [
    '-gray',
    '-r',
    '110',
    '-f',
    '1',
    '-l',
    '1',
    '-singlefile',
    file,
    join(folder, name),
  ]);
  const bytes = readFileSync(join(folder, `${name}.pgm`));
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 60).toString('latin1'));
  if (!head) throw new Error('expected a grey picture');
  const [wide, high, start] = [Number(head[1]), Number(head[2]), head[0].length];
  const at = (x: number, y: number) =>
    x < 0 || y < 0 || x >= wide || y >= high ? 0 : 255 - bytes[start + y * wide + x]!;
  let [left, right, top, bottom] = [wide, 0, high, 0];
  for (let y = 0; y < high; y++)
    for (let x = 0; x < wide; x++)
      if (at(x, y) > 60)
        [left, right, top, bottom] = [
          Math.min(left, x),
          Math.max(right, x),
          Math.min(top, y),
          Math.max(bottom, y),
        ];
  return { width: right - left + 1, height: bottom - top + 1, ink: (x, y) => at(left + x, top + y) };
}

/** How much ink is in one picture and not in the other, at the best fit within two dots. */
function difference(one: Picture, other: Picture): number {
  let best = 1;
  for (let dx = -2; dx <= 2; dx++)
    for (let dy = -2; dy <= 2; dy++) {
      let apart = 0;
      let all = 0;
      for (let y = -2; y < one.height + 2; y++)
        for (let x = -2; x < one.width + 2; x++) {
          const [here, there] = [one.ink(x, y), other.ink(x + dx, y + dy)];
          apart += Math.abs(here - there);
          all += here + there;
        }
      best = Math.min(best, apart / all);
    }
  return best;
}
