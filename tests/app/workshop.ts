// A table of five walks the nine screens of the workshop: each step written by keyboard, in the order of the path.
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { addRow, nameIn, openStep } from './steps.ts';
import type { WorkshopAnswers } from './workshop-answers.ts';

/** The first four screens: who is here, who is hit, how bad it gets, what has to come true. */
export async function writeSituation(page: Page, answers: WorkshopAnswers): Promise<void> {
  await page.getByRole('textbox', { name: 'The crisis we plan for' }).fill(answers.crisis);
  for (const agency of answers.agencies) await addRow(page, 'agency', agency);

  await goOn(page, 'Who and where');
  for (const group of answers.groups) await addRow(page, 'group', group);

  await goOn(page, 'Likely and worst case');
  for (const [name, [place, people, days]] of Object.entries(answers.cases)) {
    const card = page.getByRole('group', { name, exact: true });
    await nameIn(card.getByRole('combobox', { name: 'Where' }), place);
    await card.getByRole('textbox', { name: 'People affected' }).fill(people);
    await card.getByRole('textbox', { name: 'How long it lasts' }).fill(days);
  }

  await goOn(page, 'Three objectives');
  for (const objective of answers.objectives) await addRow(page, 'objective', [objective]);
  const [stay, relocate, evacuate] = answers.line;
  await page.getByRole('textbox', { name: 'People stay when' }).fill(stay);
  await page.getByRole('textbox', { name: 'People relocate inside the country when' }).fill(relocate);
  await page.getByRole('textbox', { name: 'People are evacuated when' }).fill(evacuate);
}

/** The longest screen: sectors as proposed, a practice of a past case, and the actions of the table itself. */
export async function writeActivities(page: Page, answers: WorkshopAnswers): Promise<void> {
  await openStep(page, 'Actions in sectors');
  const sectors = page.getByRole('region', { name: 'Sectors of this plan' });
  await sectors.getByRole('button', { name: /^Include these .* “not now”$/ }).click();
  await expect(sectors.getByText(/^[567] sectors in the plan$/)).toBeVisible();
  await page.getByRole('button', { name: 'Show practices' }).click();
  await page.getByRole('button', { name: `Use in my plan: ${answers.practice}` }).click();
  await expect(page.getByRole('grid', { name: 'Activities' })).toContainText(answers.practice);
  for (const activity of answers.activities) await addRow(page, 'activity', activity);
}

/** The last four screens: what sets it off, the first day, two ways out, gaps, and the title. */
export async function writeActing(page: Page, answers: WorkshopAnswers): Promise<void> {
  await openStep(page, 'Triggers and first 24 hours');
  for (const trigger of answers.triggers) await addRow(page, 'trigger', trigger);
  for (const step of answers.firstHours) await addRow(page, 'step', step);

  await goOn(page, 'Two ways out');
  await page.getByRole('textbox', { name: 'People to move' }).fill(answers.peopleToMove);
  for (const [index, [name, from, to, seats]] of answers.routes.entries()) {
    const card = page.getByRole('group', {
      name: index === 0 ? 'Main route' : 'Alternate route',
      exact: true,
    });
    await card.getByRole('button', { name: /^Add:/ }).click();
    await card.getByRole('textbox', { name: 'Route' }).fill(name);
    await nameIn(card.getByRole('combobox', { name: 'From' }), from);
    await nameIn(card.getByRole('combobox', { name: 'To', exact: true }), to);
    await card.getByRole('textbox', { name: 'Seats per day' }).fill(seats);
  }
  const [main, alternate] = answers.routes;
  const second = page.getByRole('group', { name: 'Alternate route', exact: true });
  await nameIn(second.getByRole('combobox', { name: 'Alternate to' }), main?.[0] ?? '');
  await expect(page.getByRole('region', { name: 'Seats against people' }).getByRole('status')).toContainText(
    answers.bottleneck,
  );
  expect(alternate).toBeDefined();

  await goOn(page, 'Ten gaps');
  for (const gap of answers.gaps) await addRow(page, 'gap', gap);

  await goOn(page, 'Cover and finish');
  await page.getByRole('textbox', { name: 'Title of the plan' }).fill(answers.title);
}

/** Presses the button that names the next step, and lands on its title. */
export async function goOn(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `Next: ${title}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeFocused();
}

/** How many answers a table typed. */
export function countAnswers(answers: WorkshopAnswers): number {
  const rows = [
    answers.agencies,
    answers.groups,
    answers.activities,
    answers.triggers,
    answers.firstHours,
    answers.gaps,
  ];
  const cells = rows.flat(2).filter((cell) => cell !== null).length;
  return cells + 2 + 2 * 3 + answers.objectives.length + 3 + 1 + answers.routes.flat().length + 1;
}
