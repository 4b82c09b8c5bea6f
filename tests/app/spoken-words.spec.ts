// What the component library says to people who listen to the page: in the language of the window, and of the moment.
import type { Page } from '@playwright/test';
import { startFromScenario } from './steps.ts';
import { callHost, expect, test } from './workbench.ts';

/** Its words in English, as they begin the name of a button, a list, a group or a part of a date. */
const englishNames =
  /"(Show suggestions|Suggestions|Dismiss|Calendar|Previous|Next|Remove|Choose|Clear (the )?search|Today|Empty|Select)( [^"]*)?"/g;
const englishWords =
  /(Press Delete|Long press|Selected Date|Chosen date|, selected|, chosen|options? available|rows? (has|opens))/g;

const library = (page: Page) => page.locator('.cw-library');

async function speak(page: Page, language: string): Promise<void> {
  await expect(library(page)).toBeVisible();
  await callHost(page, 'saveSettings', { language });
  await page.reload();
  await expect(library(page)).toBeVisible();
}

/** What is said on the screen, spoken descriptions included. */
async function englishIn(page: Page): Promise<string[]> {
  const said = await page.locator('body').ariaSnapshot();
  const described = await page.evaluate(() =>
    [...document.querySelectorAll('[aria-describedby]')]
      .flatMap((one) => one.getAttribute('aria-describedby')?.split(' ') ?? [])
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join('\n'),
  );
  return [...said.matchAll(englishNames), ...`${said}\n${described}`.matchAll(englishWords)].map(
    ([found]) => found,
  );
}

test('In Vietnamese no English word of the component library is left for a screen reader', async ({
  window: page,
}) => {
  await speak(page, 'vi');
  await page.locator('.cw-start-main').click();
  await expect(page.getByRole('dialog').getByRole('button', { name: /^Hiện danh sách gợi ý/ })).toBeVisible();
  expect(await englishIn(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await page.locator('.cw-start-row', { hasText: '2011' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^Kế hoạch đầy đủ/ }).check({ force: true });
  await dialog.getByRole('button', { name: 'Bắt đầu kế hoạch' }).click();
  await expect(page.locator('.cw-step-link').first()).toBeVisible();
  const found: string[] = [];
  const steps = await page.locator('.cw-step-link').count();
  for (let at = 0; at < steps; at += 1) {
    await page.locator('.cw-step-link').nth(at).click();
    const name = await page.locator('.cw-step-link').nth(at).locator('.cw-step-name').innerText();
    await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
    found.push(...(await englishIn(page)).map((words) => `${name}: ${words}`));
  }
  expect(found).toEqual([]);

  const calendar = page.getByRole('button', { name: /^Lịch/ }).first();
  await calendar.click();
  await expect(page.getByRole('button', { name: /^Tháng sau/ }).first()).toBeVisible();
  expect(await englishIn(page)).toEqual([]);
});

test('The component library changes its language with the window, without a restart', async ({
  window: page,
}) => {
  await speak(page, 'vi');
  await page.getByRole('button', { name: 'Dữ liệu nằm ở đâu?' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Tiếng Việt/ })
    .click();
  await page.getByRole('option', { name: 'English' }).click();
  const dialog = page.getByRole('dialog', { name: 'Where is my data?' });
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(dialog).toBeHidden();
  await page.locator('.cw-start-main').click();
  await expect(page.getByRole('dialog').getByRole('button', { name: /^Show suggestions/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await startFromScenario(page, 'Thai floods 2011');
});
