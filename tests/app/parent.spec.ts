// Plans above and below: a parent named from the library, its next edition that came as a file, and nothing in silence.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { fixturePlans, layPlan } from './plan-files.ts';
import { waitForSaved } from './steps.ts';
import { expect, test } from './workbench.ts';

type Kept = {
  readonly parentPlan: { readonly planId: string; readonly edition: string } | null;
  readonly sections: {
    readonly coordination: { readonly actors: Record<string, unknown> };
    readonly earlyWarning: { readonly alertLevels: Record<string, { name: string; meaning: string }> };
  };
  readonly restricted: { readonly contacts: Record<string, unknown> };
};
const planIn = async (path: string): Promise<Kept> => JSON.parse(await readFile(path, 'utf8')) as Kept;

/** Opens a plan from the list. */
async function openPlan(page: Page, title: string): Promise<void> {
  await page
    .getByRole('table', { name: 'Your plans' })
    .getByRole('button', { name: title, exact: true })
    .click();
  await expect(page.getByRole('heading', { name: 'Parent plan' })).toBeVisible();
}
async function expectNoBarrier(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}
async function chooseFile(page: Page, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('dialog').getByRole('button', { name: 'Choose a file…' }).click();
  await (
    await chooser
  ).setFiles({
    name: 'sent.crisisplan',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

test('A parent plan is named, its next edition is offered item by item, and what is not ticked stays as it is', async ({
  window: page,
  data,
}) => {
  const texts = (await fixturePlans()).lineageTexts();
  await layPlan(data, 'Framework.crisisplan', texts.framework);
  const path = await layPlan(data, 'Country.crisisplan', texts.country);
  await page.reload();
  await openPlan(page, 'Plan for nationals in State B');

  await test.step('name it from the library; contacts only when they are asked for', async () => {
    await page.getByRole('button', { name: 'Name a parent plan…' }).click();
    const dialog = page.getByRole('dialog');
    await expectNoBarrier(page);
    await dialog.getByRole('button', { name: 'Look at it: National framework of State A' }).click();
    await expect(dialog.getByRole('button', { name: 'Name it and take over 6 items' })).toBeVisible();
    await expect(dialog.getByText('Duty officer', { exact: true })).toBeHidden();
    await dialog.getByText('Contacts and other restricted answers').click();
    await expect(dialog.getByText('Duty officer', { exact: true })).toBeVisible();
    await expectNoBarrier(page);
    expect((await planIn(path)).parentPlan).toBeNull();
    await dialog.getByRole('button', { name: 'Name it and take over 7 items' }).click();
    await expect(
      page.getByText('7 items were taken over from “National framework of State A”.'),
    ).toBeVisible();
    await expect(page.getByText('All that was taken over stands as in the parent plan.')).toBeVisible();
    await waitForSaved(page);
    expect((await planIn(path)).parentPlan).toMatchObject({ planId: 'framework', edition: '3' });
  });

  await test.step('one step back takes it all back, one step forward does it again', async () => {
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Name a parent plan…' })).toBeVisible();
    await page.keyboard.press('Control+y');
    await expect(page.getByText('All that was taken over stands as in the parent plan.')).toBeVisible();
  });

  await test.step('what cannot stand above is refused in a sentence', async () => {
    await page.getByRole('button', { name: 'More about the parent plan' }).click();
    await page.getByRole('menuitem', { name: 'Name another…' }).click();
    const trouble = page.getByRole('dialog').getByRole('alert');
    await chooseFile(page, texts.country);
    await expect(trouble).toContainText('That is this plan itself.');
    await chooseFile(page, '{"format":"crisis-plan"');
    await expect(trouble).toContainText('damaged');
    await page.keyboard.press('Escape');
    expect((await planIn(path)).parentPlan?.planId).toBe('framework');
  });

  await test.step('its next edition comes as a file and is looked at', async () => {
    await layPlan(data, 'Framework.crisisplan', texts.nextFramework);
    await page.getByRole('button', { name: 'Look for changes…' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('National framework, edition 4')).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Take over 3 items' })).toBeVisible();
    await dialog.getByRole('checkbox', { name: 'Take over: Level of “Red”' }).press('Space');
    await dialog.getByRole('button', { name: 'Take over 2 items' }).click();
    await expect(page.getByText('One item differs from the parent plan.')).toBeVisible();
    await waitForSaved(page);
    const { sections, restricted, parentPlan } = await planIn(path);
    expect(sections.earlyWarning.alertLevels).toMatchObject({
      yellow: { name: 'Yellow', meaning: 'Report every day' },
      red: { name: 'Red' },
    });
    expect(Object.keys(sections.coordination.actors).sort()).toEqual(['health', 'labour', 'ministry']);
    expect(Object.keys(restricted.contacts)).toEqual(['duty']);
    expect(parentPlan?.edition).toBe('4');
  });

  await test.step('what differs can be read without the file', async () => {
    await page.getByRole('button', { name: 'See what differs' }).click();
    const row = page.getByRole('dialog').getByRole('row', { name: /^Level/ });
    await expect(row).toContainText('Level 2');
    await expect(row).toContainText('Red');
    await page.keyboard.press('Escape');
  });
});

test('A plan is made under another: it begins with what is ticked, contacts only when they are', async ({
  window: page,
  data,
}) => {
  await layPlan(data, 'Framework.crisisplan', (await fixturePlans()).lineageTexts().framework);
  await page.reload();
  await page
    .getByRole('row', { name: /National framework/ })
    .getByRole('button')
    .last()
    .click();
  await page.getByRole('menuitem', { name: 'Make a plan under this one…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Post (embassy or consulate)').click();
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Consular plan for State B');
  await expectNoBarrier(page);
  await dialog.getByRole('button', { name: 'Make the plan with 6 items from above' }).click();
  await expect(page.getByRole('heading', { name: 'Parent plan' })).toBeVisible();
  await expect(page.getByText('All that was taken over stands as in the parent plan.')).toBeVisible();
  const [made = ''] = (await readdir(join(data, 'Plans'))).filter((name) => /^(?!~).*State B/.test(name));
  const { parentPlan, restricted } = await planIn(join(data, 'Plans', made));
  expect([parentPlan?.planId, restricted.contacts]).toEqual(['framework', {}]);
});
