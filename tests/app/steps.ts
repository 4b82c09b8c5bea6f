// What journeys have in common, in the person's own terms.
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Starts a plan from a scenario with what the dialog proposes; a country is chosen where none is given. */
export async function startFromScenario(page: Page, scenario: string, country?: string): Promise<void> {
  await page.getByRole('button', { name: scenario }).first().click();
  const dialog = page.getByRole('dialog');
  if (country) {
    await dialog.getByRole('combobox').fill(country);
    await page.getByRole('option', { name: country, exact: true }).click();
  }
  await dialog.getByRole('button', { name: 'Start the plan' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Waits until the bar says that every word is in the file. */
export async function waitForSaved(page: Page): Promise<void> {
  await expect(page.locator('.cw-save-state')).toHaveAttribute('data-state', 'clean', { timeout: 15_000 });
}

/** Opens a step of the wizard by its title. */
export async function openStep(page: Page, title: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}
