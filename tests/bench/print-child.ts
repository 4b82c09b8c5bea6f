// A process that prints a definition so many times by the program's own printer, and tells of each and of its memory.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPdfPrinter } from '../../electron/host/pdf/render-pdf.ts';
import type { DocumentDefinition } from '../../shared/document/document.ts';

const [file = '', times = '1'] = process.argv.slice(2);
const dist = join(process.cwd(), 'dist');
const printer = createPdfPrinter({ workerFile: join(dist, 'host', 'pdf-worker.mjs'), resources: dist });
const definition = JSON.parse(readFileSync(file, 'utf8')) as DocumentDefinition;

for (let turn = 0; turn < Number(times); turn += 1) {
  const began = performance.now();
  const printed = await printer.renderPdf({ definition });
  if (!printed.ok) throw new Error(`expected a PDF, found ${JSON.stringify(printed.fault)}`);
  const ms = performance.now() - began;
  const peakMb = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`${JSON.stringify({ ms, peakMb, pages: printed.value.pages })}\n`);
}
await printer.close();
