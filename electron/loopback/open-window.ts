// Opens the page as an app window of the person's own Chromium, Chrome or Edge, under a profile that is thrown away afterwards.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { windowArguments } from './browsers.ts';

export type AppWindow = {
  /** Settles when the browser has ended and its profile is gone. */
  readonly closed: Promise<void>;
  readonly close: () => void;
};

/** Starts the browser; null if it could not even be started. */
export async function openWindow(
  browser: string,
  address: string,
  asRoot: boolean,
): Promise<AppWindow | null> {
  const profile = await mkdtemp(join(tmpdir(), 'crisis-workbench-window-'));
  const child = spawn(browser, windowArguments(address, profile, asRoot), { stdio: 'ignore' });
  const started = await new Promise<boolean>((resolve) => {
    child.once('spawn', () => resolve(true));
    child.once('error', () => resolve(false));
  });
  if (!started) {
    await removeProfile(profile);
    return null;
  }
  return { closed: whenEnded(child).then(() => removeProfile(profile)), close: () => void child.kill() };
}

function whenEnded(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

/** The browser's helpers let go of their files a moment after it has ended. */
async function removeProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }).catch(() => undefined);
}
