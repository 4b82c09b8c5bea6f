// Makes a checkout ready: installs what the lock names, then builds what is out of date (--build) or
// everything (--rebuild).
// Runs before any package is there, and prints to stderr only.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProgram, isBuilt } from './build.mjs';
import { missingPackages } from './install-state.mjs';
import { root } from './root.mjs';
import { run, say } from './run-command.mjs';

const lockFile = join(root, 'package-lock.json');
const installedFile = join(root, 'node_modules', '.package-lock.json');

await install();
const outOfDate = process.argv.includes('--build') && !isBuilt();
if (outOfDate || process.argv.includes('--rebuild')) await build();

async function install() {
  if (isInstalled()) return;
  say('Installing the packages this program is built from (once, about half a minute) …');
  const npm = npmCommand();
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code } = await run(npm.command, [...npm.args, ...args], { shell: npm.shell });
  if (code !== 0) stop('The packages could not be installed. npm says why above; is the network there?');
}

function isInstalled() {
  const installed = existsSync(installedFile) ? readFileSync(installedFile, 'utf8') : undefined;
  return missingPackages(readFileSync(lockFile, 'utf8'), installed).length === 0;
}

// Under `npm start` npm says where it lies; on Windows a bare `npm` is a script only a shell can start.
function npmCommand() {
  const file = process.env['npm_execpath'];
  if (file?.includes('npm-cli')) return { command: process.execPath, args: [file], shell: false };
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}

async function build() {
  if (!(await buildProgram())) stop('The program could not be built; the reasons stand above.');
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  say(sentence);
  process.exit(1);
}
