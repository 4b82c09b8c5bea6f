// The first-hour pack as it comes out of the printer: about a dozen pages, each with the name of its sheet, nothing lost.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { contentHashOf } from '../../../electron/host/content-hash.ts';
import { createPdfPrinter, type PdfPrinter } from '../../../electron/host/pdf/render-pdf.ts';
import { blockTexts } from '../../../shared/document/block-texts.ts';
import { buildDocument } from '../../../shared/document/build-document.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { readPlan } from '../../../shared/plan/read-plan.ts';
import { wordsOf } from '../../../shared/words/languages.ts';
import { blankPlan, fullPlan } from '../../fixtures/plans.ts';
import { type BuiltPrinter, buildPrinter, hasPoppler, textByPage } from './pdf-tools.ts';

// Printing is quick; a busy machine is not.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let built: BuiltPrinter;
let printer: PdfPrinter;
beforeAll(async () => {
  built = await buildPrinter();
  printer = createPdfPrinter(built);
});
afterAll(async () => {
  await printer.close();
  built.remove();
});

function sample(id: string): Plan {
  const file = new URL(`../../../templates/samples/${id}.json`, import.meta.url);
  const read = readPlan(readFileSync(file, 'utf8'), contentHashOf);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.value.plan;
}

async function printed(plan: Plan, paper: 'a4' | 'letter' = 'a4') {
  const definition = buildDocument(plan, { outline: 'first-hour', words: wordsOf(plan.language), paper });
  const result = await printer.renderPdf({ definition });
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return { ...result.value, definition };
}

const consular = {
  template: { id: 'consular-contingency', version: 1, path: 'full' },
  role: 'origin',
} as const;
const plans: readonly [string, () => Plan][] = [
  ['the worked example of a host State', () => sample('host-floods')],
  ['the worked example of a State of origin', () => sample('origin-floods')],
  ['the worked example of a post', () => sample('consular-libya')],
  ['a full plan', fullPlan],
  ['a plan nobody has written in', () => blankPlan()],
  ['a post’s plan nobody has written in', () => blankPlan(consular)],
  ['a Vietnamese plan nobody has written in', () => blankPlan({ language: 'vi' })],
  ['a Vietnamese post’s plan nobody has written in', () => blankPlan({ ...consular, language: 'vi' })],
];

it.skipIf(!hasPoppler).each(plans)(
  'the pack of %s has about a dozen pages, each named and none blank',
  async (_, plan) => {
    for (const paper of ['a4', 'letter'] as const) {
      const { bytes, pages, warnings, definition } = await printed(plan(), paper);
      expect(warnings).toEqual([]);
      expect(pages).toBeGreaterThanOrEqual(13);
      expect(pages).toBeLessThanOrEqual(paper === 'a4' ? 14 : 15);
      const texts = textByPage(bytes);
      const heads = definition.blocks.flatMap((block) =>
        block.kind === 'heading' && block.runningHead !== undefined ? [block.runningHead] : [],
      );
      for (const text of texts) expect(heads.some((head) => text.includes(head))).toBe(true);
      for (const head of heads) expect(texts.some((text) => text.includes(head))).toBe(true);
      // Words may be cut by the end of a line, so letters are counted.
      const letters = (text: string) => text.replace(/[^\p{L}]/gu, '').length;
      expect(letters(texts.join(''))).toBeGreaterThanOrEqual(letters(blockTexts(definition.blocks).join('')));
    }
  },
);

it.skipIf(!hasPoppler)('is the golden text, sheet by sheet, for a full plan', async () => {
  const { bytes } = await printed(fullPlan());
  // Space is poppler's reading of the layout and differs between its versions; words and their order do not.
  const lines = (page: string) =>
    page
      .split('\n')
      .map((line) => line.trim().replace(/ {2,}/g, '  '))
      .filter((line) => line !== '');
  const pages = textByPage(bytes, '-layout').map((page, index) =>
    [`=== page ${index + 1} ===`, ...lines(page), ''].join('\n'),
  );
  await expect(pages.join('\n')).toMatchFileSnapshot('../../golden/pdf/first-hour.txt');
});
