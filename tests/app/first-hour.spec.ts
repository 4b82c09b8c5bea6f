// The first-hour pack through the window: chosen among the documents, seen page by page, saved, the plan untouched.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openScreen, startBlank } from './steps.ts';
import { expect, test } from './workbench.ts';

test('A plan just begun gives the first-hour pack, thirteen sheets on A4 and on Letter, and keeps it in Exports', async ({
  window: page,
  data,
}) => {
  await startBlank(page, 'Night plan');
  await openScreen(page, 'Export');
  await page.getByRole('radio', { name: /^First-hour pack/ }).check({ force: true });
  await expect(page.getByText(/^1[34] pages,/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByLabel('Pages of the document')).toBeVisible();
  await page.getByRole('radio', { name: 'Letter', exact: true }).check({ force: true });
  await expect(page.getByRole('button', { name: 'Save PDF' })).toBeEnabled({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Save PDF' }).click();
  await expect(page.getByText(/Saved as .*First-hour pack.*\.pdf/)).toBeVisible({ timeout: 30_000 });

  const [name = '', ...others] = await readdir(join(data, 'Exports'));
  expect(others).toEqual([]);
  expect(name).toMatch(/^Night plan – First-hour pack .*\.pdf$/);
  const bytes = await readFile(join(data, 'Exports', name));
  expect(bytes.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length).toBeGreaterThanOrEqual(13);
});
