// Gets what journeys and PDF tests need beyond npm: a browser, and poppler's pdftotext and pdftoppm.
// Takes what is installed; downloads only what is missing; says what could not be had.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { root } from './root.mjs';
import { run, say } from './run-command.mjs';

const secondsToDownload = 180;
const secondsToInstall = 300;

/** The browser's program file, or nothing where none can be had. */
export async function provideBrowser() {
  return findBrowser() ?? (await downloadedBrowser()) ?? (await packagedBrowser());
}

/** Poppler reads PDFs back as text and pictures; the tests that need it skip where it cannot be had. */
export async function providePoppler() {
  if (!isOnPath('pdftotext') && canInstallPackages()) await installPackage('poppler-utils');
  if (!isOnPath('pdftotext')) say('No pdftotext (poppler) here: tests that read PDFs back are skipped.');
}

async function downloadedBrowser() {
  const program = await playwrightBrowser();
  if (program === undefined || existsSync(program)) return program;
  say("No Chromium, Chrome or Edge found; trying Playwright's own download …");
  const cli = join(root, 'node_modules', 'playwright', 'cli.js');
  await run(process.execPath, [cli, 'install', 'chromium'], { seconds: secondsToDownload });
  return existsSync(program) ? program : undefined;
}

async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath() || undefined;
}

async function packagedBrowser() {
  if (!canInstallPackages()) return undefined;
  say("Trying the distribution's Chromium …");
  await installPackage('chromium');
  return findBrowser();
}

function canInstallPackages() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && isOnPath('apt-get');
}

/** @param {string} name */
async function installPackage(name) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', '-qq', name];
  const first = await run('apt-get', install, { env, seconds: secondsToInstall });
  if (first.code === 0) return;
  await run('apt-get', ['update', '-qq'], { env, seconds: secondsToInstall });
  await run('apt-get', install, { env, seconds: secondsToInstall });
}

/** @param {string} program */
function isOnPath(program) {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  return spawnSync(finder, [program], { stdio: 'ignore' }).status === 0;
}
