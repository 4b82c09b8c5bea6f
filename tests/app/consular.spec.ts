// A post writes its own plan: the template is chosen where a plan is started, and ninety minutes lead on into the full path.
import { addRow, openScreen, openStep, steps, waitForSaved } from './steps.ts';
import { expect, test } from './workbench.ts';

test('A post starts a consular contingency plan, names its wardens, and finds them again in the full plan', async ({
  window: page,
}) => {
  await page.getByRole('main').getByRole('button', { name: 'New plan', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'New plan' });
  const role = dialog.getByRole('radiogroup', { name: 'Which role does the planning State hold?' });
  await expect(role.getByRole('radio')).toHaveCount(3);
  await dialog.getByRole('radio', { name: /^Consular contingency plan/ }).check({ force: true });
  await expect(role.getByRole('radio')).toHaveCount(1);
  await expect(role.getByRole('radio', { name: /^State of origin/ })).toBeChecked();
  await dialog.getByRole('combobox').fill('Viet Nam');
  await page.getByRole('option', { name: 'Viet Nam', exact: true }).click();
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue(
    'Consular contingency plan for nationals abroad, Viet Nam',
  );
  await dialog.getByRole('button', { name: 'Start the plan' }).click();

  await expect(steps(page).getByRole('button')).toHaveCount(9);
  await page.getByRole('textbox', { name: 'Post (embassy, consulate, office)' }).fill('Embassy in State B');
  await openStep(page, 'Wardens and areas');
  await addRow(page, 'warden’s area', ['Eastern port', 'Shift leader', 'Cook of hostel C', '85']);
  await addRow(page, 'warden’s area', ['Riverside', 'Choir leader', null, '60']);
  await openStep(page, 'Alert levels and who declares them');
  await openScreen(page, 'Review');
  await expect(page.getByText('The warden of “Riverside” has no alternate yet').first()).toBeVisible();
  await waitForSaved(page);

  await openScreen(page, 'Plan home');
  await page.getByRole('button', { name: 'Go on in the full plan' }).click();
  await openScreen(page, 'Write');
  await openStep(page, 'Wardens and area coordinators');
  const wardens = page.getByRole('grid', { name: 'Wardens and area coordinators' });
  await expect(wardens.locator('tr[data-row]')).toHaveCount(2);
  await openStep(page, 'Contact information of the post');
  await expect(page.getByRole('textbox', { name: 'Post (embassy, consulate, office)' })).toHaveValue(
    'Embassy in State B',
  );
});

test('A case told of a State of origin can become either plan', async ({ window: page }) => {
  await page.getByRole('button', { name: 'Libya 2014' }).first().click();
  const dialog = page.getByRole('dialog');
  const which = dialog.getByRole('radiogroup', { name: 'Which plan?' });
  await expect(which.getByRole('radio')).toHaveCount(2);
  await expect(which.getByRole('radio', { name: /^Preparedness plan/ })).toBeChecked();
  await which.getByRole('radio', { name: /^Consular contingency plan/ }).check({ force: true });
  await dialog.getByRole('button', { name: 'Start the plan' }).click();
  await openStep(page, 'Our nationals and their registers');
  await expect(
    page.getByRole('grid', { name: 'Groups of migrants' }).locator('tr[data-row]'),
  ).not.toHaveCount(0);
});
