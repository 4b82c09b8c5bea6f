// What journeys have in common, in the person's own terms: starting, moving between screens, writing without a mouse.
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** Starts a plan from a scenario with what the dialog proposes. */
export async function startFromScenario(page: Page, scenario: string): Promise<void> {
  await page.getByRole('button', { name: scenario }).first().click();
  await startThePlan(page);
}

/** Starts a blank plan on a path: `Workshop` or `Full`. */
export async function startBlank(page: Page, title: string, path: RegExp = /^Workshop/): Promise<void> {
  await page
    .getByRole('button', { name: /^New plan/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('Thailand');
  await page.getByRole('option', { name: 'Thailand', exact: true }).click();
  await dialog.getByRole('textbox', { name: 'Title' }).fill(title);
  await dialog.getByRole('radio', { name: path }).check({ force: true });
  await startThePlan(page);
}

async function startThePlan(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Start the plan' }).click();
  await expect(dialog).toBeHidden();
  await expect(steps(page)).toBeVisible();
}

/** The list of steps of the wizard. */
export const steps = (page: Page): Locator => page.getByRole('navigation', { name: 'Steps' });

/** The word that says whether every word is in the file. */
export const saveState = (page: Page): Locator => page.locator('.cw-save-state');

/** Waits until the bar says that every word is in the file. */
export async function waitForSaved(page: Page): Promise<void> {
  await expect(saveState(page)).toHaveAttribute('data-state', 'clean', { timeout: 15_000 });
}

/** Opens a step of the wizard by its title. */
export async function openStep(page: Page, title: string): Promise<void> {
  await steps(page).getByRole('button', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
}

/** Opens one of the screens in the bar (`Plan home`, `Write`, `Review`, `Export`) and waits until it is drawn. The bar stays. */
export async function openScreen(page: Page, name: string): Promise<void> {
  const tab = page
    .getByRole('navigation', { name: 'Screens of the plan' })
    .getByRole('button', { name, exact: true });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.cw-loading')).toHaveCount(0);
}

/** Back to the list of plans; the plan is saved and closed by then. */
export async function backToPlans(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Plans', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Plans' })).toBeVisible({ timeout: 15_000 });
}

/** A cell as it is answered by keyboard: typed, picked from a short list by its first letters, or left alone. */
export type Cell =
  | string
  | null
  | { readonly pick: string }
  | { readonly phase: 'before' | 'during' | 'after' }
  | { readonly date: string };

/** Adds a row to a table with the keyboard alone and answers its cells from left to right. */
export async function addRow(page: Page, one: string, cells: readonly Cell[]): Promise<void> {
  const add = page.getByRole('button', { name: `Add ${one}`, exact: true });
  const table = page.locator('section.cw-block', { has: add });
  const before = await table.locator('tr[data-row]').count();
  await add.press('Enter');
  await expect(table.locator('tr[data-row]')).toHaveCount(before + 1);
  await expect(table.locator('tr[data-row]').last().locator(':focus')).toBeVisible();
  for (const [index, cell] of cells.entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    await answerCell(page, cell);
  }
  // Out of the cell, so that a name typed last is taken.
  await page.keyboard.press('Tab');
}

async function answerCell(page: Page, cell: Cell): Promise<void> {
  if (cell === null) return;
  if (typeof cell === 'string') return page.keyboard.insertText(cell);
  if ('pick' in cell) return page.keyboard.type(cell.pick);
  if ('date' in cell) {
    const [year = '', month = '', day = ''] = cell.date.split('-');
    return page.keyboard.type(`${month}${day}${year}`);
  }
  const turns = ['before', 'during', 'after'].indexOf(cell.phase);
  if (turns === 0) return page.keyboard.press('Space');
  for (let turn = 0; turn < turns; turn += 1) await page.keyboard.press('ArrowRight');
}

/** Names something in a box that finds by typing; what is not there yet is made on the spot. */
export async function nameIn(box: Locator, name: string): Promise<void> {
  await box.fill(name);
  await box.press('Tab');
}
