// From a document definition to the bytes of a PDF, in one call and in one thread. Reads nothing but our fonts,
// asks no clock and no chance: the same definition gives the same bytes in every process.
import type { DocumentDefinition } from '../../../shared/document/document.ts';
import { margin, sheets } from '../../../shared/document/page-style.ts';
import { documentNodes } from './document-nodes.ts';
import type { FontBook } from './fonts.ts';
import { openFontShelf } from './inlines.ts';
import { layoutPages } from './layout.ts';
import { pageFurniture } from './page-furniture.ts';
import { PageRenderer } from './page-renderer.ts';
import type { PdfDocument } from './pdf-types.ts';
import { PdfmakeDocument } from './pdfmake-parts.ts';
import { createTypesetter } from './set-text.ts';

/** A character that no bundled font has; printed as "[U+1F6A2]". */
export type PdfWarning = {
  readonly code: 'uncovered-character';
  readonly character: string;
  readonly times: number;
};

export type PrintedDocument = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  readonly warnings: readonly PdfWarning[];
};

/** Prints a definition. `onProgress` hears parts of one whole; layout is the first half, drawing the second. */
export async function printDocument(
  definition: DocumentDefinition,
  fonts: FontBook,
  onProgress: (part: number) => void,
): Promise<PrintedDocument> {
  const sheet = sheets[definition.pageSize];
  const pdf = openPdf(definition, sheet);
  const typesetter = createTypesetter(definition.language, fonts);
  const shelf = openFontShelf(pdf, fonts);
  const tools = { definition, typesetter, shelf, fonts, sheet };
  onProgress(0.02);
  const content = documentNodes(tools);
  onProgress(0.1);
  const pages = layoutPages({
    pdf,
    shelf,
    content,
    pageSize: sheet,
    margins: { left: margin, top: margin, right: margin, bottom: margin },
    ...pageFurniture(tools),
  });
  onProgress(0.5);
  const renderer = new PageRenderer(pdf, (part) => onProgress(0.5 + part * 0.4));
  renderer.renderPages(pages);
  const bytes = await bytesOf(pdf);
  const warnings = [...typesetter.uncovered].map(([character, times]): PdfWarning => ({
    code: 'uncovered-character',
    character,
    times,
  }));
  return { bytes, pages: pages.length, warnings };
}

function openPdf(definition: DocumentDefinition, sheet: { width: number; height: number }): PdfDocument {
  const created = new Date(definition.created);
  if (Number.isNaN(created.getTime()))
    throw new Error(`expected an instant in created, found ${definition.created}`);
  const options = {
    size: [sheet.width, sheet.height],
    pdfVersion: '1.7',
    compress: true,
    displayTitle: true,
    lang: definition.language,
    autoFirstPage: false,
    bufferPages: false,
    font: null,
    info: {
      Title: definition.title,
      Author: definition.author,
      Subject: definition.subject,
      Creator: 'Crisis Preparedness Workbench',
      Producer: 'pdfmake',
      CreationDate: created,
      ModDate: created,
    },
  };
  return new PdfmakeDocument({}, {}, {}, {}, options, null, () => false);
}

function bytesOf(pdf: PdfDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    pdf.on('readable', () => {
      for (let chunk = pdf.read(); chunk !== null; chunk = pdf.read()) chunks.push(chunk);
    });
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.end();
  });
}
