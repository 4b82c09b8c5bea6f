// A library of ten thousand plans: as the host reads it, cold and warm, and as the page shows it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose } from '../../electron/host/compose.ts';
import type { Composed } from '../../electron/host/compose.ts';
import { thisSystem } from '../../electron/host/documents-folder.ts';
import { median } from './measures.ts';
import type { Row } from './measures.ts';
import { smallPlanTexts } from './plans.ts';
import { drawn, newPage, timed, withBrowser, withFolder, withHost } from './program.ts';

const plans = 10_000;
const group = `A library of ${plans.toLocaleString('en')} plans`;

export const library = (): Promise<Row[]> =>
  withFolder(async (data) => {
    layPlans(data);
    const cold = await withComposed(data, async (host) => (await list(host))[0]);
    const [next, warm] = await withComposed(data, async (host) => {
      const [first] = await list(host);
      const times: number[] = [];
      for (let turn = 0; turn < 5; turn += 1) times.push((await list(host))[0]);
      return [first, median(times)] as const;
    });
    const shown = await withHost(data, ({ address }) =>
      withBrowser([], async (browser) => {
        const page = await newPage(browser);
        const [ms] = await timed(async () => {
          await page.goto(address, { waitUntil: 'commit' });
          await drawn(page, '.cw-plan-name');
        });
        return ms;
      }),
    );
    return [
      { group, what: 'read for the first time ever', value: cold / 1000, unit: 's' },
      { group, what: 'read again by a program just started', value: next / 1000, unit: 's' },
      { group, what: 'read again (median of 5)', value: warm / 1000, unit: 's', most: 0.1 },
      {
        group,
        what: 'from the address to the list on the screen, known files',
        value: shown / 1000,
        unit: 's',
      },
    ];
  });

function layPlans(data: string): void {
  mkdirSync(join(data, 'Plans'), { recursive: true });
  let at = 0;
  for (const text of smallPlanTexts(plans))
    writeFileSync(join(data, 'Plans', `district-${(at += 1)}.crisisplan`), text);
}

/** The host with all its parts in this process, on a data folder. */
export async function withComposed<Value>(
  data: string,
  work: (host: Composed) => Promise<Value>,
): Promise<Value> {
  const system = { ...thisSystem(), env: { ...process.env, WORKBENCH_DATA: data } };
  const made = await compose({ kind: 'loopback', programFolder: join(process.cwd(), 'dist'), system });
  if (!made.ok) throw new Error(`expected a host, found ${made.fault.code}`);
  try {
    return await work(made.value);
  } finally {
    await made.value.end();
  }
}

async function list({ dispatch }: Composed): Promise<[ms: number, value: unknown]> {
  const [ms, answer] = await timed(() => dispatch('list', {}));
  const found = (answer as { value?: { rows: { summary: unknown }[] } }).value?.rows;
  const read = found?.filter((row) => row.summary !== null).length;
  if (read !== plans) throw new Error(`expected ${plans} plans in the list, found ${read}`);
  return [ms, answer];
}
