// The program in Vietnamese: every question is explained in Vietnamese, and dates stand in the official form.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../shared/words/en/en.ts';
import { vi } from '../../shared/words/vi/vi.ts';
import { layFilledPlan, openHome, walkSteps } from './walk.ts';
import { expect, test } from './workbench.ts';

type Entry = { readonly line?: string; readonly why?: string; readonly example: string };
type Book = { readonly fields?: Record<string, Entry>; readonly steps?: Record<string, Entry> };

/** Every line, reason and example of the English guidance that is long enough not to be a name or a number. */
function englishGuidance(): readonly string[] {
  const folder = join(import.meta.dirname, '../../templates/words/en');
  return readdirSync(folder).flatMap((name) => {
    const book = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Book;
    const entries = Object.values(book.fields ?? book.steps ?? {});
    return entries
      .flatMap(({ line = '', why = '', example }) => [line, why, example])
      .filter((text) => text.length > 14);
  });
}

/** What a button of the English catalogue is called in Vietnamese. */
const inVietnamese = (english: string): string => {
  const key = Object.entries(en).find(([, text]) => text === english)?.[0];
  return vi[key as keyof typeof vi] ?? english;
};

test('every step explains its questions in Vietnamese, and every date is in the official form', async ({
  window: page,
  data,
}) => {
  test.setTimeout(120_000);
  await layFilledPlan(page, data, { language: 'vi' });
  await expect(page.locator('.cw-plan-table, table').first()).toContainText(
    /\d{2}:\d{2} ngày \d{2}\/(?:0[12]|[3-9]|1[0-2])\/\d{4}/,
  );
  // A plan last changed long ago is opened with a word about it first.
  await page.addLocatorHandler(page.getByRole('dialog'), () => page.keyboard.press('Escape'));
  await openHome(page);
  const english = englishGuidance();
  const found = new Set<string>();
  const explained = new Set<string>();
  await walkSteps(
    page,
    inVietnamese,
    async (step) => {
      const text = (await page.locator('body').textContent()) ?? '';
      for (const one of english) if (text.includes(one)) found.add(`${step}: ${one}`);
      for (const [date] of text.matchAll(/\d{1,2} (?:thg|tháng) \d{1,2}, \d{4}/gu))
        found.add(`${step}: ${date}`);
      if ((await page.locator('.cw-guide-field').count()) > 0) explained.add(step);
    },
    'full',
  );
  expect([...found]).toEqual([]);
  expect(explained.size).toBe(21);
});
