// What is for the named few: all in one place, jumped to, printed as a call list, and left out by choice.
import AxeBuilder from '@axe-core/playwright';
import { fixturePlans, layPlan } from './plan-files.ts';
import { openScreen } from './steps.ts';
import { expect, test } from './workbench.ts';

const title = 'Flood plan for migrants in State A';

test.beforeEach(async ({ window: page, data }) => {
  await layPlan(data, 'Flood plan.crisisplan', (await fixturePlans()).fullText());
  await page.reload();
  const plans = page.getByRole('table', { name: 'Your plans' });
  await plans.getByRole('button', { name: title, exact: true }).click();
  await openScreen(page, 'Export');
});

test('Everything restricted is shown in one place, with the way to each answer and what to do when the file is lost', async ({
  window: page,
  data,
}) => {
  await page.getByRole('button', { name: 'See all that is restricted' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'For the named few' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Restricted part' })).toContainText('+000 1 555 0101');
  const advice = page.getByRole('complementary', { name: 'Sealed copy and recovery' });
  if ((await advice.count()) === 0)
    await page.getByRole('button', { name: 'Sealed copy and recovery' }).click();
  await expect(page.getByText(data, { exact: false }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  await page.getByRole('button', { name: 'Open “Operations room” in the plan' }).click();
  await expect(page.getByRole('navigation', { name: 'Screens of the plan' })).toContainText('Write');
  await expect(page.getByRole('heading', { level: 1, name: 'For the named few' })).toHaveCount(0);
  await expect(page.getByText('Operations room').first()).toBeVisible();
});

test('The call list is printed with its numbers, and without them by choice', async ({ window: page }) => {
  await page.getByRole('button', { name: 'See all that is restricted' }).click();
  await page.getByRole('button', { name: 'Print the call list' }).click();
  await expect(page.getByRole('radio', { name: /^Call list/ })).toBeChecked();
  const along = page.getByRole('checkbox', { name: /Include the restricted part/ });
  await expect(along).toBeChecked();
  await expect(page.getByText('This copy holds', { exact: false })).toContainText('contacts');
  await expect(page.getByRole('button', { name: 'Save PDF' })).toBeEnabled({ timeout: 30_000 });
  await page.getByText('Include the restricted part').click();
  await expect(along).not.toBeChecked();
  await expect(page.getByText('Left out of this copy', { exact: false })).toContainText('contacts');
  await page.getByRole('button', { name: 'Save PDF' }).click({ timeout: 30_000 });
  await expect(page.getByText(/Saved as .*Call list.*\.pdf/)).toBeVisible();
});

test('Signs that no font has are named beside the pages, with the way to where they stand', async ({
  window: page,
}) => {
  await openScreen(page, 'Write');
  const name = page.getByRole('textbox', { name: /Title of the plan/ }).first();
  await name.fill(`${title} 🛥`);
  await openScreen(page, 'Export');
  const said = page.getByRole('status').filter({ hasText: 'Not everything could be printed' });
  await expect(said).toContainText('🛥 (U+1F6E5)', { timeout: 30_000 });
  await said.getByRole('button', { name: /Title of the plan/ }).click();
  await expect(name).toBeFocused();
});
