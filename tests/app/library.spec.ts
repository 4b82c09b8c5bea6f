// The list of plans: starting, finding, keeping and throwing away.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { backToPlans, startBlank, startFromScenario, steps } from './steps.ts';
import { expect, test } from './workbench.ts';

const row = (page: Page, title: string) =>
  page.getByRole('row').filter({ has: page.getByRole('button', { name: title, exact: true }) });

async function command(page: Page, title: string, name: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${title}`, exact: true }).click();
  await page.getByRole('menuitem', { name }).click();
}

test('An empty library says what belongs here and starts a plan from there', async ({ window: page }) => {
  await expect(page.getByRole('heading', { level: 1, name: 'Plans' })).toBeVisible();
  await expect(page.getByText('No plans yet')).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'New plan', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'New plan' });
  await dialog.getByRole('button', { name: 'Start the plan' }).click();
  await expect(dialog.getByText('Choose the planning country or territory first.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('Plans are found by a word, renamed with their file, and duplicated with an identity of their own', async ({
  window: page,
  data,
}) => {
  await startBlank(page, 'River crossing');
  await backToPlans(page);
  await startFromScenario(page, 'Libya 2014');
  await backToPlans(page);
  await expect(row(page, 'River crossing')).toContainText('Thailand');
  const find = page.getByRole('searchbox', { name: 'Find a plan' });
  await find.fill('river');
  await expect(page.getByRole('table', { name: 'Your plans' }).getByRole('row')).toHaveCount(2);
  await find.fill('nothing of that name');
  await expect(page.getByText('No plan matches “nothing of that name”.')).toBeVisible();
  await find.fill('');

  await command(page, 'River crossing', 'Rename…');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Title of the plan' }).fill('Mountain pass');
  await dialog.getByRole('button', { name: 'Rename' }).click();
  await expect(row(page, 'Mountain pass')).toBeVisible();
  await expect(row(page, 'River crossing')).toHaveCount(0);
  expect((await readdir(join(data, 'Plans'))).filter((name) => name.includes('River'))).toEqual([]);

  await command(page, 'Mountain pass', 'Duplicate…');
  await expect(dialog.getByRole('textbox')).toHaveValue('Mountain pass (copy)');
  await dialog.getByRole('button', { name: 'Duplicate' }).click();
  await expect(row(page, 'Mountain pass (copy)')).toBeVisible();
  await row(page, 'Mountain pass (copy)')
    .getByRole('button', { name: 'Mountain pass (copy)' })
    .first()
    .click();
  await expect(page).toHaveTitle(/^Mountain pass \(copy\)/);
});

test('A plan goes to the trash, comes back, and is deleted for good only after a question', async ({
  window: page,
  data,
}) => {
  await startBlank(page, 'River crossing');
  await backToPlans(page);
  await command(page, 'River crossing', 'Move to trash');
  await expect(row(page, 'River crossing')).toHaveCount(0);
  const link = page.getByRole('button', { name: 'Trash (1)' });
  await link.click();
  const trash = page.getByRole('dialog', { name: 'Trash' });
  await trash.getByRole('button', { name: 'Put back' }).click();
  await expect(trash.getByText('The trash is empty.')).toBeVisible();
  await trash.getByRole('button', { name: 'Close' }).click();
  await expect(row(page, 'River crossing')).toBeVisible();

  await command(page, 'River crossing', 'Move to trash');
  await link.click();
  await trash.getByRole('button', { name: 'Delete for good' }).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('Delete “River crossing” for good?');
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(trash.getByRole('row').filter({ hasText: 'River crossing' })).toBeVisible();
  await trash.getByRole('button', { name: 'Delete for good' }).click();
  await question.getByRole('button', { name: 'Delete for good' }).click();
  await expect(trash.getByText('The trash is empty.')).toBeVisible();
  expect(await readdir(join(data, 'Trash'))).toEqual([]);
});

test('“Where is my data?” names the folders, and the name in the record of changes is kept', async ({
  window: page,
  data,
}) => {
  await page.getByRole('button', { name: 'Where is my data?' }).click();
  const dialog = page.getByRole('dialog', { name: 'Where is my data?' });
  for (const folder of ['Plans', 'Exports', 'Trash', 'State'])
    await expect(dialog.getByText(join(data, folder), { exact: true })).toBeVisible();
  await expect(dialog.getByText('does not use the network')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Your name in the record of changes' }).fill('Duty officer');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  await page.reload();
  await page.getByRole('button', { name: 'Where is my data?' }).click();
  await expect(dialog.getByRole('textbox')).toHaveValue('Duty officer');
});

test('A file from elsewhere is brought in; one that is known already is asked about first', async ({
  window: page,
  data,
}) => {
  await startBlank(page, 'River crossing');
  await backToPlans(page);
  const [file = ''] = await readdir(join(data, 'Plans'));
  const sent = await readFile(join(data, 'Plans', file), 'utf8');
  const bring = async (name: string, text: string): Promise<void> => {
    const path = join(data, name);
    await writeFile(path, text);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: /^Open a file/ }).click(),
    ]);
    await chooser.setFiles(path);
  };
  const known = page.getByRole('dialog', { name: 'This plan is already in your library' });

  await bring('same.crisisplan', sent);
  await expect(known).toContainText('The file is the same as what you have.');
  await expect(known.getByRole('button', { name: 'Update mine from the file' })).toHaveCount(0);
  await known.getByRole('button', { name: 'Close' }).click();
  await expect(known).toBeHidden();

  await bring('newer.crisisplan', sent.replace('"River crossing"', '"River crossing, spring"'));
  await known.getByRole('button', { name: 'Update mine from the file' }).click();
  await expect(page).toHaveTitle(/^River crossing, spring/);
  await backToPlans(page);
  await expect(row(page, 'River crossing, spring')).toBeVisible();
  await expect(row(page, 'River crossing')).toHaveCount(0);

  await bring('other.crisisplan', sent.replace('"River crossing"', '"River crossing, theirs"'));
  await known.getByRole('button', { name: 'Keep both' }).click();
  await expect(page).toHaveTitle(/^River crossing, theirs/);
  await backToPlans(page);
  await expect(row(page, 'River crossing, spring')).toBeVisible();
  await expect(row(page, 'River crossing, theirs')).toBeVisible();
});

test('Keys do what the help says: F1 the help, Ctrl+N a new plan, Ctrl+O a file', async ({
  window: page,
}) => {
  await expect(page.getByRole('heading', { level: 1, name: 'Plans' })).toBeVisible();
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: 'Help' });
  await expect(help.getByText('Find in the plan')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+o');
  await chooser;
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('dialog', { name: 'New plan' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(steps(page)).toHaveCount(0);
});
