// A crash left changes behind and the file was changed by someone else since: whichever way the person goes, nothing is lost.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { openScreen, openStep, startBlank, waitForSaved } from './steps.ts';
import { callHost, expect, openWindow, startHost, test } from './workbench.ts';

const crisis = (page: Page) => page.getByRole('textbox', { name: 'The crisis we plan for' });
const purpose = 'what a colleague wrote over it, at length';
const mine = 'as it was saved, and what I typed before the power went';

/** Types, cuts the power before the file has it, changes the same answer in the file, and starts again. */
async function crashed(browser: Browser, data: string, again: (page: Page) => Promise<void>): Promise<void> {
  const first = await startHost(data);
  const page = await openWindow(browser, first.address, []);
  await startBlank(page, 'Night shift');
  await crisis(page).fill('as it was saved');
  await waitForSaved(page);
  // The journal has it within half a second; saving is held up, or there would be nothing to ask.
  await page.route('**/call/writePlan', () => undefined);
  await crisis(page).fill(mine);
  const left = async (): Promise<string> => {
    const folder = join(data, 'State', 'journal');
    const names = (await readdir(folder)).filter((name) => name.endsWith('.journal'));
    return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('');
  };
  await expect.poll(left, { intervals: [20] }).toContain('power went');
  await first.kill();
  await page.context().close();
  const [name = ''] = (await readdir(join(data, 'Plans'))).filter((file) => file.endsWith('.crisisplan'));
  const path = join(data, 'Plans', name);
  const text = await readFile(path, 'utf8');
  expect(text).toContain('"as it was saved"');
  await writeFile(path, text.replace('as it was saved', purpose));
  const second = await startHost(data);
  const next = await openWindow(browser, second.address, []);
  await open(next, 'Night shift');
  await again(next);
  await next.context().close();
  await second.end();
}

const open = (page: Page, title: string): Promise<void> =>
  page.getByRole('table', { name: 'Your plans' }).getByRole('button', { name: title, exact: true }).click();
const planText = async (data: string): Promise<string> => {
  const names = (await readdir(join(data, 'Plans'))).filter((name) => /Night shift\.crisisplan$/.test(name));
  expect(names).toHaveLength(1);
  return readFile(join(data, 'Plans', names[0] ?? ''), 'utf8');
};
const question = (page: Page) => page.getByRole('alertdialog', { name: 'Bring back the last changes?' });

test('Changes brought back over a file changed since show as they were typed, and the file’s own text stays a version', async ({
  browser,
  data,
}) => {
  await crashed(browser, data, async (page) => {
    await expect(question(page)).toContainText('The file was changed since then');
    const { violations } = await new AxeBuilder({ page }).include('[role="alertdialog"]').analyze();
    expect(violations).toEqual([]);
    await question(page).getByRole('button', { name: 'Bring the changes back' }).click();
    await openScreen(page, 'Write');
    await openStep(page, 'Role, case and table');
    await expect(crisis(page)).toHaveValue(mine);
    await waitForSaved(page);
    const text = await planText(data);
    expect(text).toContain(mine);
    const file = (await readdir(join(data, 'Plans'))).find((name) => name.endsWith('.crisisplan')) ?? '';
    const { value } = (await callHost(page, 'versions', { file })) as {
      value: { versions: { hash: string }[] };
    };
    const kept = await Promise.all(
      value.versions.map(({ hash }) => callHost(page, 'readVersion', { file, version: hash })),
    );
    expect(JSON.stringify(kept)).toContain(purpose);
  });
});

test('Going on with the file leaves it as it was changed, and keeps the changes as a plan of their own', async ({
  browser,
  data,
}) => {
  await crashed(browser, data, async (page) => {
    await question(page)
      .getByRole('button', { name: 'Go on with the file, keep the changes as a copy' })
      .click();
    await openScreen(page, 'Write');
    await openStep(page, 'Role, case and table');
    await expect(crisis(page)).toHaveValue(purpose);
    expect(await planText(data)).toContain(purpose);
    await page.getByRole('button', { name: 'Plans', exact: true }).click();
    await open(page, 'Night shift (changes not saved)');
    await openScreen(page, 'Write');
    await openStep(page, 'Role, case and table');
    await expect(crisis(page)).toHaveValue(mine);
    await page.getByRole('button', { name: 'Plans', exact: true }).click();
    await open(page, 'Night shift');
    await expect(page.getByRole('navigation', { name: 'Screens of the plan' })).toBeVisible();
    await expect(question(page)).toHaveCount(0);
  });
});
