// The one door to pdfmake: six of its parts, typed as far as we build on them, and none of what reads files or the network.
// Its version is pinned: a golden test fails when a part changes under us.
/// <reference path="./pdfmake-parts.d.ts" />
import documentPart from 'pdfmake/js/PDFDocument.js';
import layoutPart from 'pdfmake/js/LayoutBuilder.js';
import linePart from 'pdfmake/js/Line.js';
import rendererPart from 'pdfmake/js/Renderer.js';
import tablePart from 'pdfmake/js/TableProcessor.js';
import svgPart from 'pdfmake/js/SVGMeasure.js';
import breakerPart from 'pdfmake/js/TextBreaker.js';
import type { LayoutBuilderPart, Line, PdfDocumentPart, RendererPart, TableRows } from './pdf-types.ts';

export const PdfmakeDocument = documentPart.default as PdfDocumentPart;
export const LayoutBuilder = layoutPart.default as LayoutBuilderPart;
export const Renderer = rendererPart.default as RendererPart;
export const PdfmakeLine = linePart.default as new (width: number) => Line;
export const TableProcessor = tablePart.default as { readonly prototype: TableRows };
export const SvgMeasure = svgPart.default as new () => object;
export const TextBreaker = breakerPart.default as new () => {
  getBreaks: (text: string, styles: null) => { text: string; lineEnd?: boolean }[];
};
