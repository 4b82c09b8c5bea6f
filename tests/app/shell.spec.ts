// The same program in its own shell. Runs where Electron's runtime is; elsewhere it is skipped aloud.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { _electron } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { backToPlans, startBlank, waitForSaved } from './steps.ts';
import { expect, test } from './workbench.ts';

const runtime = existsSync(join('node_modules', 'electron', 'dist'));
test.skip(!runtime, 'Electron’s runtime is not on this computer (node_modules/electron/dist)');

async function inShell(
  data: string,
  use: (page: Page, shell: ElectronApplication) => Promise<void>,
): Promise<void> {
  const asRoot = process.getuid?.() === 0;
  const shell = await _electron.launch({
    args: [...(asRoot ? ['--no-sandbox'] : []), resolve('dist/shell/main.mjs')],
    env: { ...(process.env as Record<string, string>), WORKBENCH_DATA: data },
  });
  try {
    const page = await shell.firstWindow();
    await expect(page.getByRole('heading', { level: 1, name: 'Plans' })).toBeVisible();
    await use(page, shell);
  } finally {
    await shell.close();
  }
}

test('A plan written in the shell is there when the shell opens again', async ({ data }) => {
  await inShell(data, async (page) => {
    await startBlank(page, 'Written in the shell');
    await page.getByRole('textbox', { name: 'The crisis we plan for' }).fill('A wave on the coast');
    await waitForSaved(page);
    await backToPlans(page);
  });
  await inShell(data, async (page) => {
    await page.getByRole('button', { name: 'Written in the shell', exact: true }).click();
    await expect(page).toHaveTitle(/^Written in the shell/);
  });
});

test('The page in the shell has one door to the program and none to the computer', async ({ data }) => {
  await inShell(data, async (page, shell) => {
    expect(new URL(page.url()).protocol).toBe('app:');
    const seen = await page.evaluate(() => ({
      door: typeof (globalThis as { workbenchCall?: unknown }).workbenchCall,
      require: typeof (globalThis as { require?: unknown }).require,
      process: typeof (globalThis as { process?: unknown }).process,
    }));
    expect(seen).toEqual({ door: 'function', require: 'undefined', process: 'undefined' });
    const went = await page.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'out',
        () => 'nowhere',
      ),
    );
    expect(went).toBe('nowhere');
    await page.evaluate(() => void window.open('https://example.org/'));
    expect(shell.windows()).toHaveLength(1);
  });
});
