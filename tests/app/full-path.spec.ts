// On from ninety minutes into the whole plan: the same answers, every section, nothing retyped.
import { addRow, openScreen, openStep, steps, waitForSaved } from './steps.ts';
import { fixturePlans, layPlan } from './plan-files.ts';
import { expect, test } from './workbench.ts';

const title = 'Flood plan for migrants in State A';

test.beforeEach(async ({ window: page, data }) => {
  await layPlan(data, 'flood.crisisplan', (await fixturePlans()).workshopText());
  await page.reload();
  await page.getByRole('button', { name: title, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Coverage/ })).toBeVisible();
});

test('A workshop’s plan goes on into the full path with every answer where it belongs', async ({
  window: page,
}) => {
  await openScreen(page, 'Write');
  await openStep(page, 'Three objectives');
  const stay = await page.getByRole('textbox', { name: 'People stay when' }).inputValue();
  const objectives = await page.getByRole('grid', { name: 'Strategic objectives' }).getByRole('row').count();
  await openStep(page, 'Who and where');
  const groups = await page
    .getByRole('grid', { name: 'Groups of migrants' })
    .getByRole('rowheader')
    .allInnerTexts();
  await openStep(page, 'Actions in sectors');
  const actions = await page.getByRole('grid', { name: 'Activities' }).getByRole('rowheader').allInnerTexts();
  expect(stay).not.toBe('');

  await openScreen(page, 'Plan home');
  await page.getByRole('button', { name: 'Go on in the full plan' }).click();
  await openScreen(page, 'Write');
  await expect(steps(page).getByRole('button')).toHaveCount(21);
  await openStep(page, 'Objectives and criteria');
  await expect(page.getByRole('textbox', { name: 'People stay when' })).toHaveValue(stay);
  await expect(page.getByRole('grid', { name: 'Strategic objectives' }).getByRole('row')).toHaveCount(
    objectives,
  );
  await openStep(page, 'People and places');
  for (const group of groups)
    await expect(page.getByRole('grid', { name: 'Groups of migrants' })).toContainText(
      group.split('\n')[0] ?? '',
    );
  await openStep(page, 'Sectors and activities');
  for (const action of actions)
    await expect(page.getByRole('grid', { name: 'Activities' })).toContainText(action.split('\n')[0] ?? '');
});

test('Every one of the twenty-one steps opens, names itself and takes an answer', async ({
  window: page,
}) => {
  await page.getByRole('button', { name: 'Go on in the full plan' }).click();
  await openScreen(page, 'Write');
  await expect(steps(page).getByRole('button')).toHaveCount(21);
  const names = await steps(page).locator('.cw-step-name').allInnerTexts();
  expect(names).toHaveLength(21);
  for (const [index, name] of names.entries()) {
    const next = page.getByRole('button', { name: `Next: ${name}`, exact: true });
    if (index > 0) await next.click();
    await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeFocused();
    const boxes = page
      .locator('.cw-step')
      .getByRole('textbox')
      .or(page.locator('.cw-step').getByRole('grid'));
    await expect(
      boxes.or(page.locator('.cw-step').getByRole('button', { name: /^Add / })).first(),
    ).toBeVisible();
  }
});

test('One answer of each kind is written and stands in the file', async ({ window: page }) => {
  await page.getByRole('button', { name: 'Go on in the full plan' }).click();
  await openScreen(page, 'Write');
  await openStep(page, 'Scope and purpose');
  await page.getByRole('textbox', { name: 'Area covered' }).fill('The plain, from the river to the hills');
  await page.getByRole('textbox', { name: 'Purpose' }).fill('Nobody is left behind.');
  await page.getByRole('combobox', { name: 'Kinds of crisis' }).fill('Flood');
  await page.keyboard.press('Enter');
  await addRow(page, 'participant', ['Union of estate workers', 'Union', { pick: 'Was c' }, { pick: 'Mig' }]);
  await openStep(page, 'Cover and approval');
  const valid = page.getByRole('group', { name: 'Valid from' });
  await valid.getByRole('spinbutton').first().click();
  await page.keyboard.type('01152027');
  await expect(page.getByRole('spinbutton', { name: /year, Valid from/ })).toHaveText('2027');
  await openStep(page, 'Budget and funding');
  await page.getByRole('combobox', { name: 'Currency' }).fill('Thai baht');
  await page.keyboard.press('Tab');
  await openStep(page, 'Risk ranking');
  await addRow(page, 'hazard', ['Breach of the northern dike']);
  await waitForSaved(page);
  await page.reload();
  await page.getByRole('button', { name: title, exact: true }).click();
  await openScreen(page, 'Write');
  await openStep(page, 'Scope and purpose');
  await expect(page.getByRole('textbox', { name: 'Area covered' })).toHaveValue(
    'The plain, from the river to the hills',
  );
  await expect(page.getByRole('grid', { name: 'Who took part' })).toContainText('Union of estate workers');
  await openStep(page, 'Cover and approval');
  await expect(page.getByRole('spinbutton', { name: /year, Valid from/ })).toHaveText('2027');
  await openStep(page, 'Risk ranking');
  await expect(page.getByRole('grid', { name: 'Hazards' })).toContainText('Breach of the northern dike');
});

test('Undo and redo cross the steps and say what they take back', async ({ window: page }) => {
  await openScreen(page, 'Write');
  await openStep(page, 'Role, case and table');
  const crisis = page.getByRole('textbox', { name: 'The crisis we plan for' });
  const former = await crisis.inputValue();
  await crisis.fill('A wave on the coast');
  await openStep(page, 'Ten gaps');
  await addRow(page, 'gap', ['No boats']);
  await openStep(page, 'Cover and finish');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Undo: change The crisis we plan for' }).click();
  await openStep(page, 'Role, case and table');
  await expect(crisis).toHaveValue(former);
  await page.keyboard.press('Control+y');
  await expect(crisis).toHaveValue('A wave on the coast');
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+y');
  await openStep(page, 'Ten gaps');
  await expect(page.getByRole('grid', { name: 'Gaps and actions' })).toContainText('No boats');
});

test('Ctrl+F finds a word anywhere in the plan and leads to where it is written', async ({
  window: page,
}) => {
  await page.keyboard.press('Control+f');
  await page.keyboard.type('estate');
  const found = page.getByRole('region', { name: 'Found in the plan' });
  const first = found.getByRole('button').first();
  await expect(first).toContainText(/estate/i);
  const text = (await first.locator('span').last().innerText()).trim();
  await first.click();
  await expect(found).toBeHidden();
  await expect(steps(page)).toBeVisible();
  await expect(page.locator('[data-place]:focus-within, td:focus, [data-place]:focus').first()).toBeVisible();
  await expect(page.locator('.cw-step')).toContainText(text.slice(0, 20));
  await page.keyboard.press('Control+f');
  await page.keyboard.type('zebra crossing');
  await expect(page.getByText('Nothing in the plan matches “zebra crossing”.')).toBeVisible();
});
