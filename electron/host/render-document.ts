// From a plan to finished bytes: builds the document's description, then prints it. Knows which outlines there are only by their table.
import { fail, ok } from '../../shared/base/result.ts';
import type { DocumentDefinition } from '../../shared/document/document.ts';
import { hostFaultOf } from '../../shared/host/faults.ts';
import type { DocumentChoices } from '../../shared/host/shapes.ts';
import type { PdfPrinter } from './pdf/render-pdf.ts';
import type { RenderDocument } from './ports.ts';

/** A pure function from a plan to a document and the name of its file. */
export type BuildDocument<Plan> = (
  plan: Plan,
  choices: DocumentChoices,
) => { readonly definition: DocumentDefinition; readonly fileName: string };

/** Outlines by the name that `choices.outline` carries. */
export type Outlines<Plan> = Readonly<Record<string, BuildDocument<Plan>>>;

export function renderWith<Plan>(
  printer: Pick<PdfPrinter, 'renderPdf'>,
  outlines: Outlines<Plan>,
  onBroken: (reason: string) => void,
): RenderDocument<Plan> {
  return async (plan, choices, onProgress, signal) => {
    const build = Object.hasOwn(outlines, choices.outline) ? outlines[choices.outline] : undefined;
    if (!build) return fail(hostFaultOf('refused', { reason: 'outline', outline: choices.outline }));
    onProgress(0, 100, 'build');
    const { definition, fileName } = build(plan, choices);
    const printed = await printer.renderPdf({
      definition,
      signal,
      onProgress: (part) => onProgress(Math.round(part * 100), 100, 'print'),
    });
    if (printed.ok) {
      const { bytes, warnings } = printed.value;
      return ok({ bytes, fileName, uncovered: warnings.map(({ character }) => character) });
    }
    if (printed.fault.code === 'cancelled') return fail(hostFaultOf('refused', { reason: 'cancelled' }));
    onBroken(printed.fault.reason);
    return fail(hostFaultOf('internal', { reason: 'printing' }));
  };
}
