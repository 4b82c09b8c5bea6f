// The documents of real plans, printed: how many pages, nothing lost, nothing that no font covers.
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createPdfPrinter, type PdfPrinter } from '../../../electron/host/pdf/render-pdf.ts';
import { blockTexts } from '../../../shared/document/block-texts.ts';
import { buildDocument } from '../../../shared/document/build-document.ts';
import { makeWords } from '../../../shared/words/words.ts';
import { fullyAnsweredPlan, workshopPlan } from '../../shared/document/plans.ts';
import { type BuiltPrinter, buildPrinter, hasPoppler, textByPage } from './pdf-tools.ts';

// Printing is quick; a busy machine is not.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let built: BuiltPrinter;
let printer: PdfPrinter;
const words = makeWords('en');

beforeAll(async () => {
  built = await buildPrinter();
  printer = createPdfPrinter(built);
});
afterAll(async () => {
  await printer.close();
  built.remove();
});

it.each(['thai-floods-2011', 'libya-2014'] as const)(
  'the workshop plan of %s is a cover and six to eight pages',
  async (scenario) => {
    const definition = buildDocument(workshopPlan(scenario), { outline: 'workshop', words, paper: 'a4' });
    const result = await printer.renderPdf({ definition });
    if (!result.ok) throw new Error(JSON.stringify(result.fault));
    expect(result.value.warnings).toEqual([]);
    expect(result.value.pages).toBeGreaterThanOrEqual(7);
    expect(result.value.pages).toBeLessThanOrEqual(9);
  },
);

it.skipIf(!hasPoppler).each(['a4', 'letter'] as const)(
  'a full plan loses no word on %s paper',
  async (paper) => {
    for (const plan of [fullyAnsweredPlan(), workshopPlan('thai-floods-2011')]) {
      const definition = buildDocument(plan, { outline: 'full', words, paper, restricted: true });
      const result = await printer.renderPdf({ definition });
      if (!result.ok) throw new Error(JSON.stringify(result.fault));
      // Words may be cut by the end of a line, so letters are counted.
      const letters = (text: string) => text.replace(/[^\p{L}]/gu, '').length;
      const wanted = letters(blockTexts(definition.blocks).join(''));
      const printed = textByPage(result.value.bytes).map(letters);
      expect(printed.every((count) => count > 0)).toBe(true);
      expect(printed.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(wanted);
    }
  },
);
