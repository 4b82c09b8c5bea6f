// Every word on the screen comes from a catalogue or from our own marked data: the pseudo language shows which do not.
import type { Page } from '@playwright/test';
import { expect, test } from './workbench.ts';
import { layFilledPlan, openHome, pseudoWords, walkLibrary, walkScreens, walkSteps } from './walk.ts';

/** Every text a person wrote or a scenario brought, as one string to look in. */
function ownTexts(planText: string): string {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') found.push(value);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(visit);
  };
  visit(JSON.parse(planText));
  return found.join('\n');
}

/** Visible words and spoken names that skipped the catalogue, with where they stand. */
const listener =
  (page: Page, own: string, found: Set<string>) =>
  async (screen: string): Promise<void> => {
    const unmarked = await page.evaluate((mine) => {
      // The parts of a blank date come from the component library's own language data.
      const itsOwn = ['yyyy', 'mm', 'dd'];
      const isKnown = (text: string): boolean =>
        !/\p{L}{2}/u.test(text) ||
        // A date or a time in the language's own way.
        /^\d{1,2} \p{L}+( \d{4})?(, \d{1,2}:\d{2})?$/u.test(text) ||
        /^\d{1,2}$/.test(text) ||
        itsOwn.includes(text) ||
        // A language is called by its own name in every language.
        text === 'English' ||
        mine.includes(text);
      /** Names of the plan may stand one after the other. */
      const isNoWord = (text: string): boolean =>
        isKnown(text) || text.split(/[,;·→]\s*/u).every((part) => isKnown(part.trim()));
      const isInMarks = (node: Node): boolean => {
        for (
          let around = node.parentElement;
          around && around !== document.body;
          around = around.parentElement
        ) {
          const range = document.createRange();
          range.setStart(around, 0);
          range.setEndBefore(node);
          const before = range.toString();
          if ((before.match(/⟦/g) ?? []).length > (before.match(/⟧/g) ?? []).length) return true;
          if (getComputedStyle(around).display !== 'inline') return false;
        }
        return false;
      };
      const out: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const around = node.parentElement;
        const text = node.textContent?.trim() ?? '';
        if (!around || text.includes('⟦') || isNoWord(text)) continue;
        // The pages of the document are in the plan's language, not in that of the window.
        if (
          around.closest('[translate="no"], kbd, script, style, [aria-hidden="true"], .cw-preview .cw-hidden')
        )
          continue;
        if (!around.checkVisibility()) continue;
        if (!isInMarks(node)) out.push(`“${text.slice(0, 80)}” in .${around.className || around.tagName}`);
      }
      for (const one of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
          const text = one.getAttribute(name)?.trim() ?? '';
          if (text.includes('⟦') || isNoWord(text) || !one.checkVisibility()) continue;
          out.push(`${name} “${text.slice(0, 80)}” of .${one.className || one.tagName}`);
        }
      return out;
    }, own);
    for (const one of unmarked) found.add(`${screen}: ${one}`);
  };

test('No word of the list of plans, the dialogs and the screens of a plan skips the catalogue', async ({
  window: page,
  data,
}) => {
  const found = new Set<string>();
  const own = ownTexts(await layFilledPlan(page, data, { language: 'qps' }));
  await walkLibrary(page, pseudoWords, listener(page, own, found));
  await openHome(page);
  await walkScreens(page, pseudoWords, listener(page, own, found));
  expect([...found]).toEqual([]);
});

for (const path of ['workshop', 'full'] as const)
  test(`No word in any step of the ${path} path skips the catalogue`, async ({ window: page, data }) => {
    test.setTimeout(120_000);
    const found = new Set<string>();
    const own = ownTexts(await layFilledPlan(page, data, { language: 'qps' }));
    await openHome(page);
    await walkSteps(page, pseudoWords, listener(page, own, found), path);
    expect([...found]).toEqual([]);
  });
