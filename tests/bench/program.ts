// Starts the built program and a browser for the bench, and watches how long a person would wait.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { startHost } from '../app/workbench.ts';
import type { Running } from '../app/workbench.ts';

const asRoot = process.getuid?.() === 0;
const quiet = [
  ...(asRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** The installed browser; `args` on top of those every run has. */
export function launch(args: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env['WORKBENCH_BROWSER'];
  if (!executablePath) throw new Error('expected WORKBENCH_BROWSER to name a browser');
  return chromium.launch({ executablePath, headless: true, args: [...quiet, ...args] });
}

export const newPage = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();

/** Milliseconds that something takes, and what came of it. */
export async function timed<Value>(work: () => Promise<Value>): Promise<[ms: number, value: Value]> {
  const began = performance.now();
  const value = await work();
  return [performance.now() - began, value];
}

/** Until an element is in the page and its frame has been painted. */
export async function drawn(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, { state: 'visible', timeout: 60_000 });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

/** A folder that is gone afterwards. */
export async function withFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'workbench-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A running program on a data folder, ended afterwards. */
export async function withHost<Value>(
  data: string,
  work: (running: Running) => Promise<Value>,
): Promise<Value> {
  const running = await startHost(data);
  try {
    return await work(running);
  } finally {
    await running.end();
  }
}

/** A browser, closed afterwards. */
export async function withBrowser<Value>(
  args: readonly string[],
  work: (browser: Browser) => Promise<Value>,
): Promise<Value> {
  const browser = await launch(args);
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}
