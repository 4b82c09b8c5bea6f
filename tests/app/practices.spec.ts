// From "what helped elsewhere?" to an activity with its source: found, used, undone; and a practice of one's own, kept.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { backToPlans, openScreen, openStep, startBlank, waitForSaved } from './steps.ts';
import { expect, test } from './workbench.ts';

const search = (page: Page) => page.getByRole('searchbox', { name: 'Find in the practices' });
const card = (page: Page, title: string) => page.getByRole('article', { name: title, exact: true });
const openPractices = (page: Page) => page.getByRole('button', { name: /^Practices/ }).click();

async function expectNoBarrier(page: Page, within = 'body'): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(within).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

test('A practice found from the sectors step becomes an activity with its source, and one step takes it back', async ({
  window: page,
  data,
}) => {
  await startBlank(page, 'Plan with practices');
  await openStep(page, 'Actions in sectors');
  await page.getByRole('button', { name: 'Find a practice…' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Practices' })).toBeFocused();
  await search(page).fill('volunteer INTERPRETERS');
  const title = 'Volunteer interpreters on call for shelters';
  await expect(page.getByRole('article').first()).toHaveAccessibleName(title);
  await expect(card(page, title)).toContainText('P07 Practice: disaster volunteer interpreters');
  await expect(card(page, title)).toContainText('seen in the source');
  await expectNoBarrier(page);

  await card(page, title)
    .getByRole('button', { name: `Use in my plan: ${title}` })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'During' }).check({ force: true });
  await expectNoBarrier(page, '[role="dialog"]');
  await dialog.getByRole('button', { name: 'Put it into the plan' }).click();
  await expect(card(page, title)).toContainText('In your plan');
  await page.keyboard.press('Control+z');
  await expect(card(page, title)).not.toContainText('In your plan');
  await page.keyboard.press('Control+y');
  await card(page, title)
    .getByRole('button', { name: `Go to the activity: ${title}` })
    .click();

  const row = page.locator('tr[data-row]', { hasText: title });
  await expect(row).toContainText('From a practice');
  await expect(row).toContainText('Humanitarian Communications');
  await waitForSaved(page);
  const file = (await readdir(join(data, 'Plans'))).find((name) => name.endsWith('.crisisplan')) ?? '';
  const saved = await readFile(join(data, 'Plans', file), 'utf8');
  expect(saved).toContain('"ref": "micic/volunteer-interpreters"');
});

test('A practice of one’s own is kept in the data folder, found after a reload, used, removed and put back', async ({
  window: page,
  data,
}) => {
  const title = 'One desk for two offices';
  await openPractices(page);
  await page.getByRole('button', { name: 'Write a practice of our own' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: 'Keep this practice' }).click();
  await expect(form.getByText('Give it a name and say what was done.')).toBeVisible();
  await form.getByRole('textbox', { name: 'Practice', exact: true }).fill(title);
  await form.getByRole('textbox', { name: 'What was done' }).fill('Immigration and labour sat at one desk.');
  await form.getByRole('textbox', { name: 'Source' }).fill('Report of the border committee');
  // Closed by a slip: what was typed is there again.
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Write a practice of our own' }).click();
  await expect(form.getByRole('textbox', { name: 'Source' })).toHaveValue('Report of the border committee');
  await form.getByRole('combobox', { name: 'Sectors' }).fill('border');
  await page.getByRole('option', { name: /Humanitarian Border Management/ }).click();
  await page.keyboard.press('Escape');
  await expectNoBarrier(page, '[role="dialog"]');
  await form.getByRole('button', { name: 'Keep this practice' }).click();
  await expect(card(page, title)).toBeVisible();
  const kept = JSON.parse(await readFile(join(data, 'practices.json'), 'utf8')) as { practices: unknown[] };
  expect(kept.practices).toMatchObject([{ title, sectors: ['MCOF-11'] }]);

  await page.reload();
  await startBlank(page, 'Plan with our own practice');
  await openScreen(page, 'Plan home');
  await page.getByRole('button', { name: 'Find a practice…' }).click();
  await card(page, title)
    .getByRole('button', { name: /^Use in my plan/ })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Put it into the plan' }).click();
  await expect(card(page, title)).toContainText('In your plan');
  await card(page, title)
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(card(page, title)).toBeHidden();
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click();
  await expect(card(page, title)).toBeVisible();
  await waitForSaved(page);
  await backToPlans(page);
});

test('A damaged file of practices is told of and never written over', async ({ window: page, data }) => {
  const path = join(data, 'practices.json');
  await writeFile(path, '{"format":"crisis-practices","version":1,"practices":[');
  await openPractices(page);
  await expect(page.getByText('This file of practices is damaged', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Write a practice of our own' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'Practice', exact: true }).fill('New');
  await form.getByRole('textbox', { name: 'What was done' }).fill('Something');
  await form.getByRole('button', { name: 'Keep this practice' }).click();
  await expect(form.getByText('This file of practices is damaged', { exact: false })).toBeVisible();
  expect(await readFile(path, 'utf8')).toBe('{"format":"crisis-practices","version":1,"practices":[');
});
