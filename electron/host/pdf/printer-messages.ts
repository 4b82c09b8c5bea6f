// What the host and the printing thread say to each other.
import type { DocumentDefinition } from '../../../shared/document/document.ts';
import type { PdfWarning } from './print-document.ts';

export type PrinterSettings = { readonly fontFolder: string };

export type PrinterRequest = { readonly id: number; readonly definition: DocumentDefinition };

export type PrinterAnswer =
  | { readonly kind: 'progress'; readonly id: number; readonly part: number }
  | {
      readonly kind: 'done';
      readonly id: number;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly pages: number;
      readonly warnings: readonly PdfWarning[];
    }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };
