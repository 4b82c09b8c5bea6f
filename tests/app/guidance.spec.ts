// The guidance beside a step: it follows what is being answered, and keeps the rest folded under the table it belongs to.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openStep, startBlank, waitForSaved } from './steps.ts';
import { callHost, expect, test } from './workbench.ts';

test('The guidance helps with the question that holds the focus and opens the part it stands in', async ({
  window: page,
}) => {
  await startBlank(page, 'Floods', /^Full/);
  await openStep(page, 'Movement and evacuation');
  const guide = page.getByRole('complementary', { name: 'Guidance' });
  const part = (name: string) => guide.locator('.cw-guide-group', { hasText: name }).first();
  await expect(guide.getByRole('heading', { name: 'Example from another case' })).toBeVisible();
  await expect(guide.locator('.cw-guide-group[open]')).toHaveCount(0);

  await page.getByRole('textbox', { name: 'Rules for moving people' }).focus();
  await expect(guide.getByRole('heading', { name: 'Help with “Rules for moving people”' })).toBeVisible();
  await expect(part('Questions outside the tables')).toHaveAttribute('open');

  await page.getByRole('button', { name: 'Add route', exact: true }).click();
  await expect(part('Routes')).toHaveAttribute('open');
  await expect(guide.locator('.cw-guide-group[open]')).toHaveCount(1);
  await expect(guide.getByRole('heading', { name: 'Help with “Route”' })).toBeVisible();

  await openStep(page, 'Resources');
  await expect(guide.getByRole('heading', { name: 'Example from another case' })).toBeVisible();
  await expect(guide.locator('.cw-guide-group[open]')).toHaveCount(0);
});

test('A plan is started in the language of its window, its title too', async ({ window: page, data }) => {
  await callHost(page, 'saveSettings', { language: 'vi' });
  await page.reload();
  await page.locator('.cw-start-row', { hasText: '2011' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bắt đầu kế hoạch' }).click();
  await expect(page.locator('.cw-step-link').first()).toBeVisible();
  await waitForSaved(page);
  const [name = ''] = (await readdir(join(data, 'Plans'))).filter((file) => file.endsWith('.crisisplan'));
  const plan = JSON.parse(await readFile(join(data, 'Plans', name), 'utf8')) as Record<string, unknown>;
  expect(plan).toMatchObject({ language: 'vi', title: 'Người di cư ở Thái Lan trong trận lũ lớn' });
});
