// Each template on each path, from a blank plan to paper: every step is walked and takes an answer, and every answer
// stands in the file and on the pages.
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { openScreen, steps, waitForSaved } from './steps.ts';
import { expect, test } from './workbench.ts';

const run = promisify(execFile);
const walks = [
  { template: 'Preparedness plan', path: 'Workshop', count: 9 },
  { template: 'Preparedness plan', path: 'One day', count: 15 },
  { template: 'Preparedness plan', path: 'Full plan', count: 21 },
  { template: 'Consular contingency plan', path: 'Workshop', count: 9 },
  { template: 'Consular contingency plan', path: 'Full plan', count: 19 },
] as const;

for (const { template, path, count } of walks)
  test(`“${template}” on the path “${path}” is walked from a blank plan to paper`, async ({
    window: page,
    data,
  }) => {
    test.setTimeout(120_000);
    await start(page, template, path);
    const names = await steps(page).locator('.cw-step-name').allInnerTexts();
    expect(names).toHaveLength(count);
    const written: string[] = [];
    for (const [at, name] of names.entries()) {
      if (at > 0) await page.getByRole('button', { name: `Next: ${name}`, exact: true }).click();
      const title = page.getByRole('heading', { level: 1, name, exact: true });
      await expect(title).toBeVisible();
      if (at > 0) await expect(title).toBeFocused();
      const words = `Said in step ${at + 1}`;
      await answer(page, words);
      written.push(words);
    }
    await waitForSaved(page);
    const [file = ''] = await readdir(join(data, 'Plans'));
    const kept = await readFile(join(data, 'Plans', file), 'utf8');
    expect(written.filter((words) => !kept.includes(words))).toEqual([]);

    await openScreen(page, 'Export');
    const save = page.getByRole('button', { name: 'Save PDF' });
    await expect(save).toBeEnabled({ timeout: 30_000 });
    await save.click();
    await expect(page.getByText(/^Saved as /)).toBeVisible({ timeout: 20_000 });
    const [pdf = ''] = await readdir(join(data, 'Exports'));
    const { stdout } = await run('pdftotext', ['-raw', join(data, 'Exports', pdf), '-']);
    const printed = stdout.replaceAll(/\s+/g, ' ');
    expect(written.filter((words) => !printed.includes(words))).toEqual([]);
  });

async function start(page: Page, template: string, path: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'New plan', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'New plan' });
  await dialog.getByRole('radio', { name: new RegExp(`^${template}`) }).check({ force: true });
  await dialog.getByRole('combobox').fill('Viet Nam');
  await page.getByRole('option', { name: 'Viet Nam', exact: true }).click();
  await dialog.getByRole('radio', { name: new RegExp(`^${path}`) }).check({ force: true });
  await dialog.getByRole('button', { name: 'Start the plan' }).click();
  await expect(dialog).toBeHidden();
  await expect(steps(page)).toBeVisible();
}

/** Writes into the last box for words that everyone may read; where there is none, into a new card or a new row. */
async function answer(page: Page, words: string): Promise<void> {
  const step = page.locator('.cw-step');
  const boxes = step
    .locator('.cw-field')
    .filter({ hasNotText: 'Restricted' })
    .locator('textarea:visible, input[type="text"]:not([role="combobox"]):not([inputmode]):visible');
  const card = step.getByRole('button', { name: /^Add:/ });
  if ((await boxes.count()) === 0 && (await card.count()) > 0) await card.first().click();
  if ((await boxes.count()) > 0) return boxes.last().fill(words);
  await step.locator('.cw-table-add:visible').first().click();
  await page.keyboard.insertText(words);
  await page.keyboard.press('Tab');
}
