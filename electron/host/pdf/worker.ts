// The worker thread that prints. It is given definitions and answers bytes; it opens no socket and reads only our fonts.
import { parentPort, workerData } from 'node:worker_threads';
import { openFontBook } from './fonts.ts';
import { printDocument } from './print-document.ts';
import type { PrinterAnswer, PrinterRequest, PrinterSettings } from './printer-messages.ts';

if (!parentPort) throw new Error('expected to run as a worker thread, found no parent');
const port = parentPort;
const { fontFolder } = workerData as PrinterSettings;
const fonts = openFontBook(fontFolder);
let last: Promise<void> = Promise.resolve();

port.on('message', (request: PrinterRequest) => {
  last = last.then(() => print(request));
});

async function print({ id, definition }: PrinterRequest): Promise<void> {
  const answer = (message: PrinterAnswer, transfer: ArrayBuffer[] = []) =>
    port.postMessage(message, transfer);
  let told = 0;
  try {
    const printed = await printDocument(definition, fonts, (part) => {
      if (part - told < 0.02) return;
      told = part;
      answer({ kind: 'progress', id, part });
    });
    answer({ kind: 'done', id, ...printed }, [printed.bytes.buffer]);
  } catch (error) {
    answer({
      kind: 'failed',
      id,
      reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}
