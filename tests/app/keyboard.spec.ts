// Everything without a mouse: a table filled, rows moved, doubled, deleted and brought back, and the focus never lost.
import type { Locator, Page } from '@playwright/test';
import { startFromScenario } from './steps.ts';
import { expect, test } from './workbench.ts';

/** Presses Tab until something has the focus, as a person would. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let press = 0; press < 120; press += 1) {
    if (await target.evaluate((one) => one === document.activeElement).catch(() => false)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

async function expectFocusKept(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
}

const rowTitles = (table: Locator): Promise<string[]> => table.getByRole('rowheader').allInnerTexts();

test('From the first Tab to a filled table without a mouse', async ({ window: page }) => {
  await expect(page.getByRole('heading', { level: 1, name: 'Plans' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: /^Thai floods 2011/ }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Start the plan' }));
  await page.keyboard.press('Enter');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Role, case and table');
  await expect(title).toBeFocused();
  for (const step of ['Who and where', 'Likely and worst case', 'Three objectives']) {
    await tabTo(page, page.getByRole('button', { name: `Next: ${step}` }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(title).toHaveText(step);
    await expect(title).toBeFocused();
  }
  await tabTo(page, page.getByRole('button', { name: 'Add objective' }));
  await page.keyboard.press('Enter');
  for (const words of ['First objective', 'Second objective', 'Third objective']) {
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
  }
  const table = page.getByRole('grid', { name: 'Strategic objectives' });
  // The last Enter began a fourth row; Escape leaves the box, and another Enter adds no second blank one.
  expect(await rowTitles(table)).toEqual(['First objective', 'Second objective', 'Third objective', '']);
  await page.keyboard.press('Escape');
  await expectFocusKept(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Fourth objective');
  await page.keyboard.press('Escape');
  await expect(table.getByRole('rowheader', { name: 'Fourth objective' })).toBeFocused();

  await tabTo(page, page.getByRole('button', { name: 'Back: Likely and worst case' }));
  await page.keyboard.press('Enter');
  await expect(title).toHaveText('Likely and worst case');
  await expect(title).toBeFocused();
});

test('Rows are moved, doubled, deleted and brought back, and the focus goes along', async ({
  window: page,
}) => {
  await startFromScenario(page, 'Libya 2014');
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: 'Ten gaps' })
    .press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Add gap' }));
  await page.keyboard.press('Enter');
  for (const words of ['One', 'Two', 'Three']) {
    await page.keyboard.type(words);
    if (words !== 'Three') await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
  const table = page.getByRole('grid', { name: 'Gaps and actions' });
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => rowTitles(table)).toEqual(['One', 'Three', 'Two']);
  await expect(table.getByRole('rowheader', { name: 'Three' })).toBeFocused();
  await page.keyboard.press('Control+d');
  await expect.poll(() => rowTitles(table)).toHaveLength(4);
  await expectFocusKept(page);
  await page.keyboard.press('Control+z');
  await expect.poll(() => rowTitles(table)).toEqual(['One', 'Three', 'Two']);
  await expectFocusKept(page);

  const first = table.getByRole('rowheader', { name: 'One' });
  await page.keyboard.press('Control+Home');
  await expect(first).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitem', { name: 'Delete' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => rowTitles(table)).toEqual(['Three', 'Two']);
  await expect(table.locator(':focus')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(() => rowTitles(table)).toEqual(['One', 'Three', 'Two']);
  await expectFocusKept(page);
});

test('What a letter begins in a cell is written there, and a list in it keeps its own keys', async ({
  window: page,
}) => {
  await startFromScenario(page, 'Libya 2014');
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: 'Ten gaps' })
    .press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Add gap' }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.type('No boats');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Vietnam Air');
  await expect(page.getByRole('option', { name: 'Vietnam Airlines' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('31122026');
  await page.keyboard.press('Tab');
  const row = page.getByRole('grid', { name: 'Gaps and actions' }).getByRole('row').last();
  await expect(row).toContainText('No boats');
  await expect(row).toContainText('Vietnam Airlines');
  await expect(row).toContainText('2026');
});
