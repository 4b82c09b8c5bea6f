// The moment the program has to win: a table of five, ninety minutes, pages on paper and five screens for the room.
import { execFile } from 'node:child_process';
import { access, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { backToPlans, openScreen, openStep, startFromScenario, steps, waitForSaved } from './steps.ts';
import { expect, test } from './workbench.ts';
import { libya, thaiFloods } from './workshop-answers.ts';
import type { WorkshopAnswers } from './workshop-answers.ts';
import { countAnswers, writeActing, writeActivities, writeSituation } from './workshop.ts';

const run = promisify(execFile);
const pictures = process.env['WORKBENCH_PICTURES'];

for (const answers of [thaiFloods, libya]) {
  test(`A table writes “${answers.scenario}” in nine screens, closes in the middle, comes back, presents and prints`, async ({
    window: page,
    data,
  }) => {
    test.setTimeout(150_000);
    expect(countAnswers(answers)).toBeGreaterThanOrEqual(40);
    await startFromScenario(page, answers.scenario);
    await writeSituation(page, answers);
    await writeActivities(page, answers);

    await backToPlans(page);
    await page.getByRole('table', { name: 'Your plans' }).getByRole('button').first().click();
    await openScreen(page, 'Write');
    await expectSituation(page, answers);

    await writeActing(page, answers);
    await waitForSaved(page);
    await presentToTheRoom(page, answers);
    await printIt(page, answers, data);
  });
}

async function expectSituation(page: Page, answers: WorkshopAnswers): Promise<void> {
  await openStep(page, 'Role, case and table');
  await expect(page.getByRole('textbox', { name: 'The crisis we plan for' })).toHaveValue(answers.crisis);
  await expectRows(page, 'Agencies and partners', answers.agencies);
  await openStep(page, 'Who and where');
  await expectRows(page, 'Groups of migrants', answers.groups);
  await openStep(page, 'Likely and worst case');
  for (const [name, [, people, days]] of Object.entries(answers.cases)) {
    const card = page.getByRole('group', { name, exact: true });
    await expect(card.getByRole('textbox', { name: 'People affected' })).toHaveValue(
      Number(people).toLocaleString('en'),
    );
    await expect(card.getByRole('textbox', { name: 'How long it lasts' })).toHaveValue(days);
  }
  await openStep(page, 'Three objectives');
  await expectRows(
    page,
    'Strategic objectives',
    answers.objectives.map((objective) => [objective]),
  );
  await expect(page.getByRole('textbox', { name: 'People stay when' })).toHaveValue(answers.line[0]);
  await openStep(page, 'Actions in sectors');
  await expectRows(page, 'Activities', answers.activities);
  await expect(page.getByRole('region', { name: 'Sectors of this plan' })).toContainText(
    /[5-9] sectors in the plan/,
  );
}

/** Every typed cell stands in its row: names in full, figures as written. */
async function expectRows(page: Page, table: string, rows: WorkshopAnswers['activities']): Promise<void> {
  for (const cells of rows) {
    const [title] = cells;
    if (typeof title !== 'string') throw new Error(`expected a title first, found ${JSON.stringify(title)}`);
    const row = page.getByRole('grid', { name: table }).getByRole('row').filter({ hasText: title });
    await expect(row).toHaveCount(1);
    for (const cell of cells) {
      if (typeof cell !== 'string' || /^-?\d+$/.test(cell)) continue;
      await expect(row).toContainText(cell);
    }
  }
}

async function presentToTheRoom(page: Page, answers: WorkshopAnswers): Promise<void> {
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  const wall = page.getByRole('main', { name: 'The plan for the room' });
  const screens: readonly (readonly [title: string, shows: string | RegExp])[] = [
    ['The situation', answers.cases['Likely case'][0]],
    ['What we decide', answers.objectives[0] ?? ''],
    ['Who does what', 'First 24 hours'],
    ['What holds us up', answers.bottleneck],
    ['What is still missing', String(answers.gaps[0]?.[0])],
  ];
  for (const [index, [title, shows]] of screens.entries()) {
    if (index > 0) await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(wall).toContainText(shows);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: /^Coverage/ })).toBeVisible();
}

async function printIt(page: Page, answers: WorkshopAnswers, data: string): Promise<void> {
  await openScreen(page, 'Export');
  const save = page.getByRole('button', { name: 'Save PDF' });
  await expect(save).toBeEnabled({ timeout: 30_000 });
  await save.click();
  await expect(page.getByText(/^Saved as /)).toBeVisible({ timeout: 20_000 });
  const [name = '', ...others] = await readdir(join(data, 'Exports'));
  expect(name).toMatch(/\.pdf$/);
  expect(others).toEqual([]);
  const file = join(data, 'Exports', name);
  await access(file);
  // Page by page as drawn, so that a cell's words stand together even where they wrap.
  const text = squeezed((await run('pdftotext', ['-raw', file, '-'])).stdout);
  const written = [answers.title, answers.practice, answers.crisis, ...answers.objectives, ...answers.line];
  const rows = [...answers.activities, ...answers.triggers, ...answers.firstHours, ...answers.gaps];
  for (const words of [...written, ...rows.map(([title]) => title)]) expect(text).toContain(squeezed(words));
  const pages = Number(/^Pages:\s+(\d+)/m.exec((await run('pdfinfo', [file])).stdout)?.[1]);
  expect(pages).toBeGreaterThanOrEqual(5);
  expect(pages).toBeLessThanOrEqual(9);
  if (!pictures) return;
  await mkdir('test-results/pages', { recursive: true });
  await run('pdftoppm', [
    '-r',
    '70',
    '-png',
    file,
    `test-results/pages/${answers.scenario.replaceAll(' ', '-')}`,
  ]);
}

const squeezed = (text: unknown): string => String(text).replaceAll(/\s+/g, '');

test('The steps can be walked in any order, and the time box can be paused and hidden', async ({
  window: page,
}) => {
  await startFromScenario(page, 'Thai floods 2011');
  await expect(steps(page).getByRole('button')).toHaveCount(9);
  await openStep(page, 'Ten gaps');
  await openStep(page, 'Three objectives');
  const box = page.getByRole('group', { name: 'Time box' });
  await box.getByRole('button', { name: 'Start' }).click();
  await expect(box.getByRole('timer')).toContainText('9:59 left of 10 min');
  await box.getByRole('button', { name: 'Pause' }).click();
  await expect(box.getByRole('button', { name: 'Go on' })).toBeVisible();
  await box.getByRole('button', { name: 'Hide the time box' }).click();
  await expect(page.getByRole('timer')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show the time box' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
});
