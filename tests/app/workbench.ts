// A journey's start: the built program on a data folder of its own, and a window on it. Fails on any word from the
// content policy and on any error in the page, because a person would not see either.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';

const program = resolve('dist/loopback/main.mjs');

/** A running host and its data folder. `address` works once; `nextAddress` asks for another. */
export type Running = {
  readonly data: string;
  readonly child: ChildProcess;
  readonly address: string;
  readonly nextAddress: () => Promise<string>;
  /** Ends it as Ctrl+C would. */
  readonly end: () => Promise<void>;
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>;
};

/** Starts the loopback host without a window on a data folder; as another user of this computer if asked. */
export async function startHost(data: string, as: { readonly uid?: number } = {}): Promise<Running> {
  const child = spawn(process.execPath, [program, '--no-window'], {
    env: { ...process.env, WORKBENCH_DATA: data },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...as,
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  const seen = new Set<string>();
  const newAddress = async (): Promise<string> => {
    const limit = Date.now() + 20_000;
    while (Date.now() < limit) {
      const fresh = [...said.matchAll(/http:\/\/127\.0\.0\.1:\d+\/\S*/g)].map(([found]) => found);
      const next = fresh.find((found) => !seen.has(found));
      if (next) {
        seen.add(next);
        return next;
      }
      await new Promise((wait) => setTimeout(wait, 25));
    }
    throw new Error(`expected the host to print an address, found: ${said}`);
  };
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await exited;
  };
  return {
    data,
    child,
    address: await newAddress(),
    nextAddress: () => {
      child.stdin.write('\n');
      return newAddress();
    },
    end: () => stop('SIGINT'),
    kill: () => stop('SIGKILL'),
  };
}

/** A window on a host, watched for what a person would not see. `faults` collects it. */
export async function openWindow(
  browser: Browser,
  address: string,
  faults: string[],
  size = { width: 1366, height: 768 },
): Promise<Page> {
  const context = await browser.newContext({ viewport: size, acceptDownloads: true });
  const page = await context.newPage();
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${message.text()} ${message.location().url}`.trim());
  });
  await page.goto(address);
  return page;
}

type Fixtures = {
  readonly data: string;
  readonly running: Running;
  /** A window on the library of an empty data folder. */
  readonly window: Page;
  /** What went wrong in the page; must be empty at the end of the journey. */
  readonly faults: string[];
};

export const test = base.extend<Fixtures>({
  data: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'workbench-journey-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  running: async ({ data }, use) => {
    const running = await startHost(data);
    await use(running);
    await running.end();
  },
  faults: async ({}, use) => {
    const faults: string[] = [];
    await use(faults);
    expect(faults).toEqual([]);
  },
  window: async ({ browser, running, faults }, use) => {
    const page = await openWindow(browser, running.address, faults);
    // Without its token a reload would find the address used up.
    await page.waitForFunction(() => sessionStorage.getItem('workbench-token') !== null);
    await use(page);
    await page.context().close();
  },
});

export { expect };

/** Asks the host as this page would, with the token the page holds. */
export async function callHost(page: Page, method: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    async ([name, asked]) => {
      const token = sessionStorage.getItem('workbench-token') ?? '';
      const headers = { 'Content-Type': 'application/json', 'X-Workbench-Token': token };
      const request = { method: 'POST', headers, body: JSON.stringify(asked) };
      return (await (await fetch(`/call/${String(name)}`, request)).json()) as unknown;
    },
    [method, input] as const,
  );
}
