// What changed since the last closing, an earlier version read against now, and a plan made final.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { fixturePlans, layPlan } from './plan-files.ts';
import { backToPlans, openScreen, saveState, steps, waitForSaved } from './steps.ts';
import { expect, test } from './workbench.ts';

const title = 'Flood plan for migrants in State A';

async function openLaid(page: Page, data: string): Promise<string> {
  const path = await layPlan(data, 'Flood plan.crisisplan', (await fixturePlans()).workshopText());
  await page.reload();
  await openPlan(page, title);
  return path;
}
async function openPlan(page: Page, name: string): Promise<void> {
  await page.getByRole('table', { name: 'Your plans' }).getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('navigation', { name: 'Screens of the plan' })).toBeVisible();
}
async function expectNoBarrier(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

test('A plan that was changed since it was closed here says what, and the way leads to it and into the record', async ({
  window: page,
  data,
}) => {
  const path = await openLaid(page, data);
  await waitForSaved(page);
  await backToPlans(page);
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(`"${title}"`, '"Storm plan for migrants in State A"'));
  await page.reload();
  await openPlan(page, 'Storm plan for migrants in State A');
  await expect(
    page.getByText(/^Since you last closed this plan here .*: one answer changed, in one section\.$/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'See what changed' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('one answer changed, in one section.')).toBeVisible();
  await expect(dialog.locator('dd del')).toHaveText('−taken out: Flood');
  await expect(dialog.locator('dd ins')).toHaveText('+put in: Storm');
  await expectNoBarrier(page);
  await dialog.getByRole('button', { name: 'Write this into the record of changes' }).click();
  await expect(page.getByText('A row was added to the record of changes.')).toBeVisible();
  await expect.poll(() => readFile(path, 'utf8')).toContain('The plan: one answer changed.');
});

test('A version is read against now and brought back from there', async ({ window: page, data }) => {
  const path = await openLaid(page, data);
  await saveState(page).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name this state' }).fill('Before the committee');
  await dialog.getByRole('button', { name: 'Save with this name' }).click();
  await expect(dialog.getByRole('row', { name: /Before the committee/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await openScreen(page, 'Write');
  await page.getByRole('textbox', { name: 'Crisis', exact: false }).first().fill('Storm tide in the delta');
  await waitForSaved(page);
  await saveState(page).click();
  await dialog
    .getByRole('row', { name: /Before the committee/ })
    .getByRole('button', { name: /^Compare with now/ })
    .click();
  await expect(dialog.locator('ins').filter({ hasText: 'Storm tide' })).toBeVisible();
  await dialog.getByRole('button', { name: /^Bring back/ }).click();
  await expect(page.getByText(/is back\. What stood there before is kept/)).toBeVisible();
  expect(await readFile(path, 'utf8')).not.toContain('Storm tide in the delta');
});

test('A plan is made final in the signatory’s words, is not touched any more, and is reopened as its next edition', async ({
  window: page,
  data,
}) => {
  const path = await openLaid(page, data);
  await openScreen(page, 'Review');
  await page.getByRole('button', { name: 'Finalise edition 1…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Limitations' }).fill('Numbers of the north are an estimate.');
  await expectNoBarrier(page);
  await dialog.getByRole('button', { name: 'Finalise edition 1' }).click();
  await expect(page.getByText(/^Edition 1 is final: you can read it/).first()).toBeVisible();
  await waitForSaved(page);
  const signed = await readFile(path, 'utf8');
  const digits = createHash('sha256').update(signed).digest('hex');
  await expect(page.locator('.cw-fingerprint')).toHaveText((digits.match(/.{4}/g) ?? []).join(' '));

  await openScreen(page, 'Write');
  await expect(steps(page)).toBeVisible();
  await expect(page.getByRole('main').locator('.cw-told').first()).toBeVisible();
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
  await expect(page.getByText(/^Edition 1 is final: you can read it/)).toHaveCount(1);
  await page.keyboard.press('Control+s');
  await backToPlans(page);
  await openPlan(page, title);
  expect(await readFile(path, 'utf8')).toBe(signed);

  await page.getByRole('button', { name: 'Reopen as the next edition' }).click();
  await page.getByRole('button', { name: 'Reopen as edition 2' }).click();
  await expect(page.getByText(/^Edition 2 is a draft/)).toBeVisible();
  await waitForSaved(page);
  const { sections } = JSON.parse(await readFile(path, 'utf8')) as {
    sections: { cover: { status: string; edition: string; changes: Record<string, { what: string }> } };
  };
  expect([sections.cover.status, sections.cover.edition]).toEqual(['draft', '2']);
  expect(Object.values(sections.cover.changes).map(({ what }) => what)).toContain(
    'Reopened after edition 1 was final.',
  );
});
