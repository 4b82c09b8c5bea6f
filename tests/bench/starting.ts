// From nothing to a window that can be used: the host starts, a browser starts, the library is drawn.
import { startHost } from '../app/workbench.ts';
import { median } from './measures.ts';
import type { Row } from './measures.ts';
import { drawn, launch, newPage, timed, withFolder } from './program.ts';

const runs = 5;

export async function starting(): Promise<Row[]> {
  const whole: number[] = [];
  const hosts: number[] = [];
  const pages: number[] = [];
  for (let run = 0; run < runs; run += 1)
    await withFolder(async (data) => {
      const [total] = await timed(async () => {
        const [hostMs, running] = await timed(() => startHost(data));
        hosts.push(hostMs);
        const browser = await launch();
        const [pageMs] = await timed(async () => {
          const page = await newPage(browser);
          await page.goto(running.address, { waitUntil: 'commit' });
          await drawn(page, '.cw-library .cw-empty, .cw-library .cw-plan-name');
        });
        pages.push(pageMs);
        return async () => {
          await browser.close();
          await running.end();
        };
      }).then(async ([ms, end]) => {
        await end();
        return [ms] as const;
      });
      whole.push(total);
    });
  const group = `Start (median of ${runs}, each in a new process and an empty folder)`;
  return [
    { group, what: 'from nothing to a usable window', value: median(whole) / 1000, unit: 's', most: 1.5 },
    { group, what: 'of this: the host until it can be asked', value: median(hosts) / 1000, unit: 's' },
    { group, what: 'of this: the page until the library is drawn', value: median(pages) / 1000, unit: 's' },
  ];
}
