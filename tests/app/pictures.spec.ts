// Not a test of its own: with WORKBENCH_PICTURES=1 it takes the README's picture, the home page of a filled plan.
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { layFilledPlan, openHome } from './walk.ts';
import { expect, test } from './workbench.ts';

const folder = 'tests/app/pictures';

test('The README’s picture shows the home page of a filled plan', async ({ window: page, data }) => {
  test.skip(process.env['WORKBENCH_PICTURES'] !== '1', 'pictures are taken only with WORKBENCH_PICTURES=1');
  await layFilledPlan(page, data);
  await openHome(page);
  await page.evaluate(() => document.fonts.ready);
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'plan-home.png');
  await page.screenshot({ path });
  expect((await stat(path)).size).toBeLessThan(200_000);
});
