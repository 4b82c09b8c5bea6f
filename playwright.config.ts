// Journeys in a real browser, against the built program. Which browser is decided by the set-up.

import { defineConfig } from '@playwright/test';
import { findBrowser } from './electron/setup/find-browser.mjs';

const executablePath = findBrowser();
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'tests/app',
  outputDir: 'test-results/journeys',
  preserveOutput: 'failures-only',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  projects: [
    { name: 'journeys', testMatch: '**/*.spec.ts', testIgnore: '**/*.long.spec.ts' },
    { name: 'long', testMatch: '**/*.long.spec.ts', timeout: 600_000 },
  ],
  use: {
    browserName: 'chromium',
    headless: true,
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
      ],
    },
  },
});
