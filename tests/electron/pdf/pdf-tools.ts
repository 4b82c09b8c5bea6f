// Builds the printing thread as the program does, once per test file, and reads what it printed with poppler.
import { build } from 'esbuild';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PrinterPlace } from '../../../electron/host/pdf/render-pdf.ts';

const root = join(import.meta.dirname, '../../..');
const banner = [
  "import { createRequire as nodeCreateRequire } from 'node:module';",
  'const require = nodeCreateRequire(import.meta.url);',
  "const __dirname = '';",
].join('\n');

export type BuiltPrinter = PrinterPlace & {
  /** A file that another process can import createPdfPrinter from. */
  readonly printerFile: string;
  readonly remove: () => void;
};

/** The worker and its fonts in a folder of their own. */
export async function buildPrinter(): Promise<BuiltPrinter> {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-printer-'));
  await build({
    entryPoints: {
      'host/pdf-worker': join(root, 'electron/host/pdf/worker.ts'),
      'host/render-pdf': join(root, 'electron/host/pdf/render-pdf.ts'),
    },
    outdir: join(folder, 'dist'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    banner: { js: banner },
  });
  const pairs = JSON.parse(readFileSync(join(root, 'electron/host/pdf/resources.json'), 'utf8')) as [
    string,
    string,
  ][];
  for (const [from, to] of pairs) {
    mkdirSync(dirname(join(folder, to)), { recursive: true });
    cpSync(join(root, from), join(folder, to));
  }
  return {
    workerFile: join(folder, 'dist/host/pdf-worker.mjs'),
    printerFile: join(folder, 'dist/host/render-pdf.mjs'),
    resources: join(folder, 'dist'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Poppler is what reads our pages back. Without it those tests say so and are counted as skipped. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;
if (!hasPoppler)
  console.warn('Skipped: pdftotext (poppler) is not installed, so printed text cannot be read back.');

/** What pdftotext reads, page by page. */
export function textByPage(bytes: Uint8Array, ...options: string[]): string[] {
  return poppler('pdftotext', [...options, '{}', '-'], bytes)
    .split('\f')
    .slice(0, -1);
}

export type Word = {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly text: string;
};

/** Every word with its place, in points from the top left. */
export function words(bytes: Uint8Array): Word[] {
  const pages = poppler('pdftotext', ['-bbox', '{}', '-'], bytes).split('<page ').slice(1);
  return pages.flatMap((page, index) =>
    [
      ...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="[\d.-]+">([^<]*)</g),
    ].map(([, left, top, right, text]): Word => ({
      page: index + 1,
      left: Number(left),
      right: Number(right),
      top: Number(top),
      text: text ?? '',
    })),
  );
}

/** Runs a poppler command over the bytes; `{}` in the arguments is the file. */
export function poppler(command: string, args: readonly string[], bytes: Uint8Array): string {
  return withFile(bytes, (file) =>
    execFileSync(
      command,
      args.map((argument) => (argument === '{}' ? file : argument)),
      { encoding: 'utf8' },
    ),
  );
}

function withFile<Answer>(bytes: Uint8Array, use: (file: string) => Answer): Answer {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-read-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, bytes);
    return use(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
