// Every screen of the program, one after the other, for tests that look at all of them. Words of the buttons come from the
// catalogue's own marks when the pseudo language is on.
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { pseudo } from '../../shared/words/pseudo.ts';
import { fixturePlans, layPlan } from './plan-files.ts';
import { callHost } from './workbench.ts';

/** What is looked at: called on each screen with its name. */
export type Look = (screen: string) => Promise<void>;
export type Said = (words: string) => string;

export const english: Said = (words) => words;
export const pseudoWords: Said = pseudo;

/** Lays a filled plan of the flood scenario into the library and changes preferences, then shows the library. */
export async function layFilledPlan(page: Page, data: string, settings: object = {}): Promise<string> {
  const text = (await fixturePlans()).scenarioText('thai-floods-2011');
  await layPlan(data, 'flood.crisisplan', text);
  await expect(page.locator('.cw-library')).toBeVisible();
  await callHost(page, 'saveSettings', settings);
  await page.reload();
  await expect(page.locator('.cw-plan-name')).toBeVisible();
  return text;
}

/** The list of plans with its dialogs and the help. */
export async function walkLibrary(page: Page, said: Said, look: Look): Promise<void> {
  await look('library');
  const dialog = page.getByRole('dialog');
  const show = async (open: () => Promise<void>, name: string): Promise<void> => {
    await open();
    await expect(dialog).toBeVisible();
    await look(name);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  };
  await show(() => page.locator('.cw-start-main').click(), 'new plan');
  await show(
    () => page.locator('.cw-start-row', { hasText: '2011' }).first().click(),
    'new plan from a scenario',
  );
  await show(() => page.getByRole('button', { name: said('Where is my data?') }).click(), 'where is my data');
  await show(() => page.locator('.cw-library-foot button').click(), 'trash');
  await show(() => page.keyboard.press('F1'), 'help');
}

/** Opens the plan of the library on its home page. */
export async function openHome(page: Page): Promise<void> {
  await page.locator('.cw-plan-name').click();
  await expect(page.locator('.cw-home')).toBeVisible();
}

/** Home with a sector's dialog, review, export and the five screens for the room. */
export async function walkScreens(page: Page, said: Said, look: Look): Promise<void> {
  await look('plan home');
  await page.locator('.cw-home-grid table button, .cw-home-grid [role="gridcell"]').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('sector');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await screen(page, said('Review'));
  await expect(page.getByRole('heading', { level: 1, name: said('Review') })).toBeVisible();
  await look('review');
  await screen(page, said('Keep current'));
  for (const part of ['Days coming up and past', 'Gone stale', 'Not known yet']) {
    await page
      .locator('.cw-upkeep-part')
      .filter({ hasText: said(part) })
      .click();
    await expect(page.getByRole('heading', { level: 2, name: said(part) })).toBeVisible();
    await look(`keep current: ${part}`);
  }
  await screen(page, said('Export'));
  await expect(page.getByRole('button', { name: said('Save PDF') })).toBeEnabled({ timeout: 30_000 });
  await look('export');
  await screen(page, said('Plan home'));
  await page.getByRole('button', { name: said('Present to the room') }).click();
  for (let at = 1; at <= 5; at += 1) {
    await expect(page.locator('.cw-wall-at')).toContainText(`${at} / 5`);
    await look(`present ${at}`);
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('.cw-home')).toBeVisible();
}

/** Every step of the plan's path; `full` goes on into the full path first. */
export async function walkSteps(
  page: Page,
  said: Said,
  look: Look,
  path: 'workshop' | 'full',
): Promise<void> {
  if (path === 'full') await page.getByRole('button', { name: said('Go on in the full plan') }).click();
  await screen(page, said('Write'));
  const links = page.locator('.cw-step-link');
  await expect(links).toHaveCount(path === 'full' ? 21 : 9);
  for (let at = 0; at < (path === 'full' ? 21 : 9); at += 1) {
    await page.locator('.cw-step-link').nth(at).click();
    const name = await links.nth(at).locator('.cw-step-name').innerText();
    const title = page.getByRole('heading', { level: 1, name, exact: true });
    await expect(title).toBeVisible();
    if (at > 0) await expect(title).toBeFocused();
    await look(`${path}: ${name}`);
  }
}

const screen = (page: Page, name: string): Promise<void> =>
  page.locator('.cw-screens').getByRole('button', { name, exact: true }).click();
