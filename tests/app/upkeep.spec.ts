// A plan kept for years: introduced when it is opened late, gone through, and its unknowns given to somebody.
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { fixturePlans, layPlan } from './plan-files.ts';
import { backToPlans, openScreen, waitForSaved } from './steps.ts';
import { expect, test } from './workbench.ts';

const title = 'Flood plan for migrants in State A';
const written = '2026-03-01T08:00:00.000Z';
const openIt = (page: Page): Promise<void> =>
  page.getByRole('table', { name: 'Your plans' }).getByRole('button', { name: title, exact: true }).click();
const introduction = (page: Page) => page.getByRole('dialog', { name: /^This plan was last changed/ });
async function expectNoBarrier(page: Page, within = 'body'): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(within).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

test('Two years later a plan says what it is, whom to call and what has gone stale before anything else, once', async ({
  window: page,
  data,
}) => {
  await layPlan(data, 'Flood plan.crisisplan', (await fixturePlans()).fullText(written));
  await page.clock.setFixedTime(new Date('2028-03-02T02:00:00.000Z'));
  await page.reload();
  await openIt(page);
  await expect(introduction(page)).toHaveAccessibleName('This plan was last changed 2 years ago');
  await expect(introduction(page)).toContainText('1 March 2026');
  await expect(introduction(page).getByRole('heading', { name: 'Call first' })).toBeVisible();
  await expect(introduction(page)).toContainText('Notification cascade');
  await expect(introduction(page)).not.toContainText('+000');
  await introduction(page).getByRole('button', { name: 'Show the numbers (restricted)' }).click();
  await expect(introduction(page)).toContainText('+000');
  await expectNoBarrier(page, '[role="dialog"]');
  await page.keyboard.press('Escape');
  await expect(introduction(page)).toHaveCount(0);
  await openScreen(page, 'Review');
  await page.getByRole('button', { name: 'Present to the room' }).first().click();
  await expect(page.getByRole('main', { name: 'The plan for the room' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(introduction(page)).toHaveCount(0);

  await backToPlans(page);
  await openIt(page);
  await introduction(page).getByRole('button', { name: 'Print the first-hour pack' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Export' })).toBeVisible();
  await backToPlans(page);
  await openIt(page);
  await introduction(page).getByRole('button', { name: 'Go through what has gone stale' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Gone stale' })).toBeVisible();
});

test('A plan changed within half a year opens as ever', async ({ window: page, data }) => {
  await layPlan(data, 'Flood plan.crisisplan', (await fixturePlans()).fullText(written));
  await page.clock.setFixedTime(new Date('2026-09-01T02:00:00.000Z'));
  await page.reload();
  await openIt(page);
  await expect(page.getByRole('navigation', { name: 'Screens of the plan' })).toBeVisible();
  await expect(introduction(page)).toHaveCount(0);
});

test('What is stale is said to be still true, and what is unknown gets an owner, a day and an answer', async ({
  window: page,
  data,
}) => {
  const path = await layPlan(data, 'Flood plan.crisisplan', (await fixturePlans()).fullText());
  await page.reload();
  await openIt(page);
  await openScreen(page, 'Keep current');
  await expectNoBarrier(page);
  await page.getByRole('button', { name: /^Gone stale/ }).click();
  const still = page.getByRole('button', { name: /^Still true, checked today: / }).first();
  await still.focus();
  await page.keyboard.press('Enter');
  const checked = page.getByRole('button', { name: /^Checked today: / });
  await expect(checked).toBeFocused();
  await expect(checked).toHaveAttribute('aria-pressed', 'true');
  await expectNoBarrier(page);

  await page.getByRole('button', { name: /^Not known yet/ }).click();
  await page.getByRole('button', { name: 'Add a question' }).click();
  const row = page.getByRole('group', { name: /question|How many/i }).first();
  await expect(row.getByRole('textbox', { name: 'Question' })).toBeFocused();
  await page.keyboard.insertText('How many hold no papers?');
  await row.getByRole('combobox', { name: 'Owner' }).fill('Labour inspection');
  await page.keyboard.press('Enter');
  await row.getByRole('textbox', { name: 'Answer' }).fill('61, counted by the warden');
  await expect(row.getByText('Answered', { exact: true })).toBeVisible();
  await expectNoBarrier(page);
  await waitForSaved(page);
  expect(await readFile(path, 'utf8')).toContain('61, counted by the warden');
  await openScreen(page, 'Plan home');
  await openScreen(page, 'Keep current');
  await page.getByRole('button', { name: /^Not known yet/ }).click();
  await expect(page.getByText('Answered questions (1)')).toBeVisible();
});

test('A final plan keeps its title and its file, and says the way to another', async ({
  window: page,
  data,
}) => {
  const plan = JSON.parse((await fixturePlans()).fullText()) as { sections: { cover: { status: string } } };
  plan.sections.cover.status = 'final';
  const signed = JSON.stringify(plan);
  const path = await layPlan(data, 'Flood plan.crisisplan', signed);
  await page.reload();
  await page.getByRole('button', { name: `Actions for ${title}` }).click();
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Another title');
  await dialog.getByRole('button', { name: 'Rename', exact: true }).click();
  await expect(
    dialog.getByText(/^This plan is final, and its title is part of what was signed/),
  ).toBeVisible();
  expect(await readFile(path, 'utf8')).toBe(signed);
  await dialog.getByRole('button', { name: 'Open the plan' }).click();
  await expect(page.getByText(/is final: you can read it/)).toBeVisible();
});
