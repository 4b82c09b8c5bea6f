// The host's printer: one warm worker thread that prints one document at a time. Cancelling ends the thread,
// so a document that takes too long costs nothing afterwards. Knows nothing of Electron, HTTP or plans.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { DocumentDefinition } from '../../../shared/document/document.ts';
import type { PdfWarning } from './print-document.ts';
import type { PrinterAnswer, PrinterRequest, PrinterSettings } from './printer-messages.ts';

export type { PdfWarning } from './print-document.ts';

/** `cancelled` was asked for; `broken` is a fault of the program, with the reason for the log (never for a person). */
export type PdfFault = { readonly code: 'cancelled' } | { readonly code: 'broken'; readonly reason: string };

export type RenderedPdf = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  readonly warnings: readonly PdfWarning[];
};

export type RenderRequest = {
  readonly definition: DocumentDefinition;
  /** Hears parts from 0 to 1, never backwards. */
  readonly onProgress?: (part: number) => void;
  readonly signal?: AbortSignal;
};

export type PdfPrinter = {
  /** Prints one definition. Requests wait for one another. */
  readonly renderPdf: (request: RenderRequest) => Promise<Result<RenderedPdf, PdfFault>>;
  /** Starts the thread before it is needed, so that the first document does not wait for it. */
  readonly warmUp: () => void;
  /** Ends the thread. What is being printed answers `cancelled`. The next request starts a new one. */
  readonly close: () => Promise<void>;
};

export type PrinterPlace = {
  /** The built worker, dist/host/pdf-worker.mjs; harfbuzz.wasm lies beside it. */
  readonly workerFile: string;
  /** The folder that holds fonts/, as resources.json fills it: dist/. */
  readonly resources: string;
};

/** A printer over the built worker and its fonts. */
export function createPdfPrinter({ workerFile, resources }: PrinterPlace): PdfPrinter {
  const settings: PrinterSettings = { fontFolder: join(resources, 'fonts') };
  let worker: Worker | undefined;
  let endWaiting: (() => void) | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let count = 0;
  let closings = 0;

  const running = (): Worker => {
    if (worker) return worker;
    const started = new Worker(workerFile, { workerData: settings, env: {}, stdout: false });
    // A warm thread must not keep the program open; while it prints, it must.
    started.unref();
    started.on('exit', () => {
      if (worker === started) worker = undefined;
    });
    started.on('error', () => undefined);
    return (worker = started);
  };

  const stop = async () => {
    const ending = worker;
    worker = undefined;
    endWaiting?.();
    await ending?.terminate();
  };

  const print = ({ definition, onProgress, signal }: RenderRequest): Promise<Result<RenderedPdf, PdfFault>> =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve(fail({ code: 'cancelled' }));
      const thread = running();
      const id = ++count;
      thread.ref();
      const finish = (result: Result<RenderedPdf, PdfFault>) => {
        thread.off('message', hear).off('error', breakOff).off('exit', leave);
        signal?.removeEventListener('abort', cancel);
        endWaiting = undefined;
        thread.unref();
        resolve(result);
      };
      const hear = (answer: PrinterAnswer) => {
        if (answer.id !== id) return;
        if (answer.kind === 'progress') onProgress?.(answer.part);
        else if (answer.kind === 'failed') finish(fail({ code: 'broken', reason: answer.reason }));
        else {
          onProgress?.(1);
          finish(ok({ bytes: answer.bytes, pages: answer.pages, warnings: answer.warnings }));
        }
      };
      const breakOff = (error: unknown) => {
        worker = undefined;
        finish(fail({ code: 'broken', reason: error instanceof Error ? error.message : String(error) }));
      };
      const leave = (code: number) => breakOff(new Error(`the printing thread ended with code ${code}`));
      const cancel = () => void stop();
      endWaiting = () => finish(fail({ code: 'cancelled' }));
      thread.on('message', hear).on('error', breakOff).on('exit', leave);
      signal?.addEventListener('abort', cancel);
      thread.postMessage({ id, definition } satisfies PrinterRequest);
    });

  return {
    renderPdf(request) {
      const asked = closings;
      const result = queue.then(() =>
        asked === closings ? print(request) : fail({ code: 'cancelled' as const }),
      );
      queue = result;
      return result;
    },
    warmUp: () => void running(),
    close() {
      closings++;
      return stop();
    },
  };
}
