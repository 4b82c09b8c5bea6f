// Opens finished bytes for drawing. The drawing library's worker is a file of our own page; nothing is fetched or evaluated.
// The build for older browsers is taken: the page may be shown by whatever Chromium, Chrome or Edge a person has.
import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

export type { PDFPageProxy };
export type OpenedPdf = {
  readonly document: PDFDocumentProxy;
  readonly pages: readonly PDFPageProxy[];
  readonly close: () => void;
};

/** Rejects when the bytes are no document that can be drawn. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const port = new Worker(workerAddress, { type: 'module' });
  const worker = PDFWorker.create({ port });
  const task = getDocument({
    // The library takes the buffer away from whoever gives it.
    data: bytes.slice(),
    worker,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    isImageDecoderSupported: false,
  });
  const close = () => {
    void task.destroy().finally(() => {
      worker.destroy();
      port.terminate();
    });
  };
  try {
    const document = await task.promise;
    const numbers = Array.from({ length: document.numPages }, (_, at) => at + 1);
    const pages = await Promise.all(numbers.map((number) => document.getPage(number)));
    return { document, pages, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** Draws a page at a width in CSS pixels, sharp on this screen. `stop` ends it; a stopped drawing is not a failure. */
export function drawPage(page: PDFPageProxy, canvas: HTMLCanvasElement, width: number) {
  const { width: points } = page.getViewport({ scale: 1 });
  const density = Math.min(window.devicePixelRatio || 1, 2);
  const viewport = page.getViewport({ scale: (width / points) * density });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const task = page.render({ canvas, viewport });
  const done = task.promise.then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && error.name === 'RenderingCancelledException') return false;
      throw error;
    },
  );
  return { done, stop: () => task.cancel() };
}

/** The words of a page in reading order, for those who cannot see it. */
export async function textOfPage(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    .join('')
    .replaceAll(/[ \t]+/gu, ' ');
}
