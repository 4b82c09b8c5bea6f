// A plan of a size in a real window: opening it, writing in it key by key, undoing, saving.
import type { Page } from '@playwright/test';
import { layPlan } from '../app/plan-files.ts';
import { median, percentile } from './measures.ts';
import type { Row } from './measures.ts';
import { fileText, planOf } from './plans.ts';
import { drawn, newPage, timed, withBrowser, withFolder, withHost } from './program.ts';
import { painted, watchKeys } from './key-watch.ts';

const keys = 60;
/** A quick typist: ten keys a second. */
const betweenMs = 100;
const activities = '[data-collection="sectors.activities"]';
/** Without the wait for the screen's next turn: what counts is the work the program does for a key. */
const noScreenWait = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** All that is measured in the window, on plans of `count` activities. */
export const writing = (count: number): Promise<Row[]> =>
  withFolder((data) =>
    withHost(data, ({ address }) =>
      withBrowser(noScreenWait, async (browser) => {
        await layPlan(data, 'a-workshop.crisisplan', fileText(planOf(count, 'en', 'workshop-90')));
        await layPlan(data, 'b-full.crisisplan', fileText(planOf(count, 'en', 'full')));
        const page = await newPage(browser);
        await page.goto(address);
        await drawn(page, '.cw-plan-name');
        await watchKeys(page);
        const group = `A plan of ${count.toLocaleString('en')} activities in the window`;
        const row = (what: string, value: number, most?: number): Row => ({
          group,
          what,
          value,
          unit: 'ms',
          ...(most === undefined ? {} : { most }),
        });
        const opened = await open(page, 0, 4);
        const title = await typing(page, `${activities} tr[data-row] td[data-column="0"]`);
        const undone = await undoing(page);
        const saved = await saving(page);
        await close(page);
        await open(page, 1, 6);
        const text = await typing(page, '[data-place="sectors/approach"] textarea');
        const aim = count === 3000 ? 16 : undefined;
        return [
          row('from the list to the table of activities', opened),
          row('key to painted frame, title of an activity, p50', median(title)),
          row('key to painted frame, title of an activity, p95', percentile(title, 0.95), aim),
          row('key to painted frame, a long text, p50', median(text)),
          row('key to painted frame, a long text, p95', percentile(text, 0.95), aim),
          row('undo, median of 5', median(undone)),
          row('Ctrl+S until the bar says saved, median of 3', median(saved)),
        ];
      }),
    ),
  );

const press = (page: Page, selector: string, at = 0): Promise<void> =>
  page
    .locator(selector)
    .nth(at)
    .evaluate((element) => (element as HTMLElement).click());

/** Opens a plan of the list by its place and a step by its place; the milliseconds until the table of activities is drawn. */
async function open(page: Page, plan: number, step: number): Promise<number> {
  const [ms] = await timed(async () => {
    await press(page, '.cw-plan-name', plan);
    await page.waitForSelector('.cw-home');
    await press(page, '.cw-screens button', 1);
    await page.waitForSelector('.cw-step-link');
    await press(page, '.cw-step-link', step);
    await drawn(page, `${activities} tr[data-row]`);
  });
  await settled(page);
  return ms;
}

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Control+o');
  await drawn(page, '.cw-plan-name');
}

/** Checks, journal and file have come to rest. */
async function settled(page: Page): Promise<void> {
  await page.waitForSelector('.cw-save-state[data-state="clean"]');
  await page.waitForTimeout(700);
}

/** Milliseconds from each key to the frame that shows it. */
async function typing(page: Page, target: string): Promise<number[]> {
  await page.locator(target).first().click();
  await page.keyboard.press('End');
  if (await page.evaluate(() => !document.activeElement?.matches('input, textarea'))) {
    await page.keyboard.press('F2');
    await page.keyboard.press('End');
  }
  const before = await written(page);
  // Frames of the keys that led here must not be counted.
  await page.waitForTimeout(500);
  await painted(page);
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press('abcdefg hijklm '[key % 15] ?? 'a');
    await page.waitForTimeout(betweenMs);
  }
  const taken = await painted(page);
  const length = (await written(page)) - before;
  if (length !== keys || taken.length !== keys)
    throw new Error(`expected ${keys} letters and frames, found ${length} and ${taken.length}`);
  await settled(page);
  return taken;
}

/** How much stands in the field that has the focus. */
const written = (page: Page): Promise<number> =>
  page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value?.length ?? -1);

async function undoing(page: Page): Promise<number[]> {
  const times: number[] = [];
  await painted(page);
  for (let turn = 0; turn < 5; turn += 1) {
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(500);
    times.push((await painted(page)).at(-1) ?? Number.NaN);
  }
  return times;
}

async function saving(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    await page.keyboard.press('x');
    const [ms] = await timed(async () => {
      await page.keyboard.press('Control+s');
      await page.waitForSelector('.cw-save-state[data-state="clean"]');
    });
    times.push(ms);
    await settled(page);
  }
  return times;
}
