// Files that are broken, come from the future or mean harm: each is a sentence, none is an accident.
import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fixturePlans, layPlan, owned } from './plan-files.ts';
import { startBlank } from './steps.ts';
import { expect, test } from './workbench.ts';

type Hostile = { readonly name: string; readonly says: string; readonly make: (good: string) => string };

const firstLine = (good: string, line: string): string => good.replace('{', `{\n${line},`);
const changed = (good: string, change: object): string => JSON.stringify({ ...JSON.parse(good), ...change });
const nested = (depth: number): string => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth);

const files: readonly Hostile[] = [
  {
    name: 'cut in half',
    says: 'This file is damaged or is not a plan.',
    make: (good) => good.slice(0, good.length / 2),
  },
  {
    name: 'from the future',
    says: 'This plan was saved by a newer version of the program.',
    make: (good) => changed(good, { version: 99 }),
  },
  {
    name: 'says it twice',
    says: 'This file says one thing twice',
    make: (good) => firstLine(good, '"title":"x"'),
  },
  {
    name: 'reaches for the prototype',
    says: 'This file holds a name that no plan may hold (__proto__).',
    make: (good) => firstLine(good, '"__proto__":{"isAdmin":true}'),
  },
  { name: 'sixty-five deep', says: 'This file is nested deeper than a plan can be.', make: () => nested(65) },
  {
    name: 'something else',
    says: 'This file is not an emergency preparedness plan',
    make: () => '{"hello":"world"}',
  },
  {
    name: 'no words at all',
    says: 'This file is damaged or is not a plan.',
    make: () => '\u0000\u0001\u0002',
  },
  {
    name: 'one wrong answer',
    says: 'One answer in this file does not fit a plan (at role).',
    make: (good) => changed(good, { role: 'emperor' }),
  },
];

test('Files that cannot be read are rows with the reason, and stay as they are', async ({
  window: page,
  data,
}) => {
  const good = (await fixturePlans()).workshopText();
  await layPlan(data, 'good.crisisplan', good);
  for (const { name, make } of files) await layPlan(data, `${name}.crisisplan`, make(good));
  const huge = await layPlan(data, 'huge.crisisplan', '{');
  await truncate(huge, 51_000_000);
  const before = await owned(data);
  await page.reload();
  const table = page.getByRole('table', { name: 'Your plans' });
  await expect(
    table.getByRole('button', { name: 'Flood plan for migrants in State A', exact: true }),
  ).toBeVisible();
  for (const { name, says } of files)
    await expect(table.getByRole('row').filter({ hasText: `${name}.crisisplan` })).toContainText(says);
  await expect(table.getByRole('row').filter({ hasText: 'huge.crisisplan' })).toContainText(
    'larger than 50 MB',
  );
  await table.getByRole('button', { name: 'Actions for cut in half.crisisplan' }).click();
  await expect(page.getByRole('menuitem', { name: 'Open', exact: true })).toBeDisabled();
  await page.keyboard.press('Escape');
  expect(await owned(data)).toEqual(before);

  await table.getByRole('button', { name: 'Flood plan for migrants in State A', exact: true }).click();
  await expect(page).toHaveTitle(/^Flood plan/);
});

test('A bad file that somebody sent is refused with a sentence, brings nothing in, and the program goes on', async ({
  window: page,
  data,
}) => {
  const good = (await fixturePlans()).workshopText();
  const alert = page.getByRole('alert');
  const bring = async (path: string): Promise<void> => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: /^Open a file/ }).click(),
    ]);
    await chooser.setFiles(path);
  };
  for (const { name, says, make } of files) {
    const path = join(data, 'State', `${name}.crisisplan`);
    await writeFile(path, make(good));
    await bring(path);
    await expect(alert).toContainText(says);
    expect(await readFile(path, 'utf8')).toBe(make(good));
  }
  const huge = join(data, 'State', 'huge.crisisplan');
  await writeFile(huge, '{');
  await truncate(huge, 51_000_000 + 2_000_000);
  await bring(huge);
  await expect(alert).toContainText('This file is larger than 50 MB');
  expect(Object.keys(await owned(data)).filter((name) => name.startsWith('Plans'))).toEqual([]);
  await startBlank(page, 'Life goes on');
});

test('Names and texts that try to be markup or script are shown as the letters they are', async ({
  window: page,
  data,
}) => {
  const trick = '<img src=x onerror=alert(1)><script>alert(2)</script>\u202Egpj.exe';
  const good = (await fixturePlans()).workshopText();
  await layPlan(
    data,
    'trick.crisisplan',
    good.replaceAll('Flood plan for migrants in State A', trick.replaceAll('"', '')),
  );
  page.on('dialog', () => expect('an alert').toBe('never shown'));
  await page.reload();
  const row = page.getByRole('table', { name: 'Your plans' }).getByRole('row').nth(1);
  await expect(row).toContainText('<img src=x onerror=alert(1)><script>alert(2)</script>');
  await row.getByRole('button').first().click();
  await expect(page.getByRole('banner')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});
