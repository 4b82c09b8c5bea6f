// Nothing that was written is lost: not to a power cut, a colleague, a second window, a pulled stick or a reload.
import { chmod, chown, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { backToPlans, openScreen, openStep, saveState, startBlank, waitForSaved } from './steps.ts';
import { callHost, expect, openWindow, startHost, test } from './workbench.ts';

const crisis = (page: Page) => page.getByRole('textbox', { name: 'The crisis we plan for' });
const openPlanNamed = (page: Page, title: string) =>
  page.getByRole('table', { name: 'Your plans' }).getByRole('button', { name: title, exact: true }).click();

async function planFile(data: string): Promise<string> {
  const names = (await readdir(join(data, 'Plans'))).filter(
    (name) => name.endsWith('.crisisplan') && !name.startsWith('~$') && !name.includes('(recovered '),
  );
  expect(names).toHaveLength(1);
  return join(data, 'Plans', names[0] ?? '');
}

/** What another program would do to the file, as far as the text goes. */
async function changeOnDisk(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

async function secondWindow(browser: Browser, address: string): Promise<Page> {
  return openWindow(browser, address, []);
}

test('A power cut while typing costs at most one second', async ({ browser, data }) => {
  const first = await startHost(data);
  const page = await secondWindow(browser, first.address);
  await startBlank(page, 'Night of the flood');
  await waitForSaved(page);
  await crisis(page).focus();
  const typedAt: number[] = [];
  const begun = Date.now();
  while (Date.now() - begun < 4000) {
    await page.keyboard.type(`w${typedAt.length} `);
    typedAt.push(Date.now());
  }
  await first.kill();
  const cutAt = Date.now();
  await page.context().close();

  const again = await startHost(data);
  const inFile = /"crisis": "([^"]*)"/.exec(await readFile(await planFile(data), 'utf8'))?.[1] ?? '';
  const next = await secondWindow(browser, again.address);
  // A save that the cut caught just before its end is kept as a plan of its own, told apart by its file's name.
  const own = next
    .getByRole('row')
    .filter({ hasText: 'Night of the flood' })
    .filter({ hasNotText: '(recovered ' });
  await own.getByRole('button', { name: 'Night of the flood', exact: true }).click();
  await openScreen(next, 'Write');
  await openStep(next, 'Role, case and table');
  // Where the cut fell right after a save, the file has every word and there is nothing to tell.
  const cameBack = (await crisis(next).inputValue()).length > inFile.length;
  const notice = next.getByText('They were brought back and are saved now.');
  await expect(notice).toHaveCount(cameBack ? 1 : 0);
  const words = (await crisis(next).inputValue()).trim().split(' ');
  const last = words.pop() ?? '';
  expect(words).toEqual(words.map((_, index) => `w${index}`));
  expect(`w${words.length}`.startsWith(last)).toBe(true);
  const owed = typedAt.filter((at) => at < cutAt - 1000).length;
  expect(owed).toBeGreaterThan(0);
  expect(words.length + 1).toBeGreaterThanOrEqual(owed);
  await waitForSaved(next);
  expect(await readFile(await planFile(data), 'utf8')).toContain(`w${words.length - 1} ${last}`);
  await next.context().close();
  await again.end();
});

for (const choice of ['Keep mine as a copy, then show theirs', 'Take theirs'] as const)
  test(`When a colleague saved the same file, the person chooses: “${choice}”`, async ({
    window: page,
    data,
  }) => {
    await startBlank(page, 'Shared plan');
    await crisis(page).fill('as it was');
    await waitForSaved(page);
    await changeOnDisk(await planFile(data), '"as it was"', '"what they wrote"');
    await crisis(page).fill('what I wrote');
    const question = page.getByRole('dialog', { name: 'This plan was changed elsewhere' });
    await expect(question).toBeVisible({ timeout: 15_000 });
    expect(await readFile(await planFile(data), 'utf8')).toContain('what they wrote');
    await question.getByRole('button', { name: choice }).click();
    await expect(question).toBeHidden();
    await expect(crisis(page)).toHaveValue('what they wrote');
    await crisis(page).fill('we go on from theirs');
    await waitForSaved(page);
    await backToPlans(page);
    const copy = page.getByRole('button', { name: 'Shared plan (my copy)', exact: true });
    if (choice === 'Take theirs') return expect(copy).toHaveCount(0);
    await copy.click();
    await openScreen(page, 'Write');
    await openStep(page, 'Role, case and table');
    await expect(crisis(page)).toHaveValue('what I wrote');
  });

test('Two windows on one plan both write, and neither overwrites the other without a question', async ({
  window: page,
  running,
  browser,
}) => {
  await startBlank(page, 'Two desks');
  await crisis(page).fill('first desk');
  await waitForSaved(page);
  const other = await secondWindow(browser, await running.nextAddress());
  await openPlanNamed(other, 'Two desks');
  await expect(other.getByText(/This plan is also open elsewhere since/)).toBeVisible();
  await openScreen(other, 'Write');
  await openStep(other, 'Role, case and table');
  await crisis(other).fill('second desk');
  await waitForSaved(other);
  const question = page.getByRole('dialog', { name: 'This plan was changed elsewhere' });
  await expect(question).toBeVisible({ timeout: 15_000 });
  await question.getByRole('button', { name: 'Take theirs' }).click();
  await expect(crisis(page)).toHaveValue('second desk');
  await other.context().close();
});

test('A plan in a folder that went away is kept in the window and is in the file as soon as the folder is back', async ({
  window: page,
  data,
}) => {
  await startBlank(page, 'On a stick');
  await waitForSaved(page);
  await rename(join(data, 'Plans'), join(data, 'Pulled'));
  await crisis(page).fill('written while the stick was out');
  await expect(saveState(page)).toContainText('Folder not there', { timeout: 15_000 });
  await expect(page.getByText('Nothing was deleted. Connect it again, then try again.')).toBeVisible();
  await rename(join(data, 'Pulled'), join(data, 'Plans'));
  await page.getByRole('button', { name: 'Try again' }).click();
  await waitForSaved(page);
  expect(await readFile(await planFile(data), 'utf8')).toContain('written while the stick was out');
  await expect(page.getByText('Nothing was deleted.')).toHaveCount(0);
});

test('A plan that may not be written opens to read, says so, and stays as it is', async ({
  data,
  browser,
}) => {
  // The superuser may write anything, so there the program runs as somebody who may not.
  const as = process.getuid?.() === 0 ? { uid: 65_534 } : {};
  if (as.uid) await chown(data, as.uid, as.uid);
  const owner = await startHost(data, as);
  const page = await secondWindow(browser, owner.address);
  await startBlank(page, 'Signed and closed');
  await crisis(page).fill('the signed words');
  await backToPlans(page);
  await page.context().close();
  await owner.end();
  const path = await planFile(data);
  const before = await readFile(path, 'utf8');
  await chmod(path, 0o444);
  await chmod(join(data, 'Plans'), 0o555);

  const reader = await startHost(data, as);
  const next = await secondWindow(browser, reader.address);
  await openPlanNamed(next, 'Signed and closed');
  await expect(saveState(next)).toContainText('Read-only');
  await expect(next.getByText('This plan may not be written where it is').first()).toBeVisible();
  await openScreen(next, 'Write');
  await openStep(next, 'Role, case and table');
  await expect(crisis(next)).toHaveValue('the signed words');
  await backToPlans(next);
  await next.context().close();
  await reader.end();
  await chmod(join(data, 'Plans'), 0o755);
  expect(await readFile(path, 'utf8')).toBe(before);
});

test('A reload in the middle of a word loses nothing', async ({ window: page }) => {
  await startBlank(page, 'Reloaded');
  await waitForSaved(page);
  const sentence = 'A wave, two hours after the quake, on a coast of fishing villages';
  await crisis(page).pressSequentially(sentence);
  await page.reload();
  await openPlanNamed(page, 'Reloaded');
  await openScreen(page, 'Write');
  await openStep(page, 'Role, case and table');
  await expect(crisis(page)).toHaveValue(sentence);
  await waitForSaved(page);
});

test('Ctrl+S saves at once and keeps the state as a version', async ({ window: page, data }) => {
  await startBlank(page, 'Before the minister reads it');
  await crisis(page).fill('ready to be read');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Saved. This state is kept as a version you can come back to.')).toBeVisible();
  await waitForSaved(page);
  const path = await planFile(data);
  expect(await readFile(path, 'utf8')).toContain('ready to be read');
  const file = path.slice(join(data, 'Plans').length + 1);
  const answer = (await callHost(page, 'versions', { file })) as {
    value: { versions: { reason: string }[] };
  };
  expect(answer.value.versions.map((version) => version.reason)).toContain('named');
});
