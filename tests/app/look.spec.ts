// Every screen can be read: by a screen reader, on a small laptop, and from the back of the room.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './workbench.ts';
import { english, layFilledPlan, openHome, walkLibrary, walkScreens, walkSteps } from './walk.ts';

type Found = string[];

/** What axe finds on a screen, each as rule and place. */
const reader =
  (page: Page, found: Found) =>
  async (screen: string): Promise<void> => {
    // Looked at when it has settled, as a person does: a fading screen has no contrast yet.
    await page.evaluate(() =>
      Promise.all(document.getAnimations().map((one) => one.finished.catch(() => one))),
    );
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of violations)
      found.push(...nodes.slice(0, 3).map(({ html }) => `${screen}: ${id} – ${html.slice(0, 160)}`));
  };

test('A screen reader meets no obstacle in the list of plans, its dialogs and the help', async ({
  window: page,
  data,
}) => {
  const found: Found = [];
  await layFilledPlan(page, data);
  await walkLibrary(page, english, reader(page, found));
  expect(found).toEqual([]);
});

test('A screen reader meets no obstacle on the plan’s home, in review, export and presenting', async ({
  window: page,
  data,
}) => {
  test.setTimeout(120_000);
  const found: Found = [];
  await layFilledPlan(page, data);
  await openHome(page);
  await walkScreens(page, english, reader(page, found));
  expect(found).toEqual([]);
});

for (const path of ['workshop', 'full'] as const)
  test(`A screen reader meets no obstacle in any step of the ${path} path`, async ({
    window: page,
    data,
  }) => {
    test.setTimeout(180_000);
    const found: Found = [];
    await layFilledPlan(page, data);
    await openHome(page);
    await walkSteps(page, english, reader(page, found), path);
    expect(found).toEqual([]);
  });

const sizes = [
  { name: '1366×768', width: 1366, height: 768, room: false },
  { name: '1280×720', width: 1280, height: 720, room: false },
  { name: '1024×768', width: 1024, height: 768, room: false },
  { name: '1366×768 in room size', width: 1366, height: 768, room: true },
];

/** What runs out of the window or is cut off on a screen. */
const ruler =
  (page: Page, found: Found) =>
  async (screen: string): Promise<void> => {
    const wrong = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const wide =
        scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide, the window ${clientWidth}`] : [];
      const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => {
        const isText = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
        const style = getComputedStyle(one);
        const hides = ['hidden', 'clip'].includes(style.overflowX) && style.textOverflow !== 'ellipsis';
        return (
          isText &&
          hides &&
          one.clientWidth > 1 &&
          one.scrollWidth > one.clientWidth + 1 &&
          !one.closest('.cw-hidden')
        );
      });
      return [...wide, ...cut.map((one) => `cut: ${one.className} “${one.innerText.slice(0, 60)}”`)];
    });
    found.push(...wrong.map((what) => `${screen}: ${what}`));
  };

for (const { name, room, ...size } of sizes)
  test(`Nothing runs out of the window and no words are cut at ${name}`, async ({ window: page, data }) => {
    test.setTimeout(120_000);
    const found: Found = [];
    await page.setViewportSize(size);
    await layFilledPlan(page, data, { page: { room } });
    await walkLibrary(page, english, ruler(page, found));
    await openHome(page);
    await walkScreens(page, english, ruler(page, found));
    await walkSteps(page, english, ruler(page, found), 'workshop');
    await page.locator('.cw-screens button').first().click();
    await walkSteps(page, english, ruler(page, found), 'full');
    expect(found).toEqual([]);
  });
