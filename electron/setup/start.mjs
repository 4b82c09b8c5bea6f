// Opens the workbench: in its own window (Electron) where that is possible, else by the loopback host, which
// opens the person's Chromium, Chrome or Edge or prints the address. Flags go through to whichever opens.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { electronRuntime } from './electron-runtime.mjs';
import { root } from './root.mjs';
import { say } from './run-command.mjs';
import { canShowWindows, shellArguments } from './window-choice.mjs';

const secondsToWindow = 20;
const flags = process.argv.slice(2);

const program = canShowWindows(flags, process.platform, process.env) ? await electronRuntime() : undefined;
if (program === undefined || !(await openShell(program))) await openLoopback();

/**
 * Runs the shell; false when no window was ready in time, so that the next choice can be taken.
 * @param {string} runtime
 * @returns {Promise<boolean>}
 */
function openShell(runtime) {
  const asRoot = process.getuid?.() === 0;
  if (asRoot) say('Running as root: the window opens without its sandbox.');
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const shell = spawn(runtime, shellArguments(root, flags, asRoot), {
    env: { ...env, WORKBENCH_STARTED_BY: 'npm start' },
    stdio: ['inherit', 'pipe', 'inherit'],
  });
  return new Promise((resolve) => {
    let ready = false;
    const giveUp = setTimeout(() => shell.kill(), secondsToWindow * 1000);
    shell.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      if (!String(chunk).includes('window ready')) return;
      ready = true;
      clearTimeout(giveUp);
    });
    shell.once('error', () => resolve(false));
    shell.once('exit', (code) => {
      clearTimeout(giveUp);
      if (ready) process.exitCode = code ?? 1;
      else say('The window did not open; opening in the browser instead.');
      resolve(ready);
    });
  });
}

// In this process, so that Ctrl+C, Enter and the exit code are the host's own.
async function openLoopback() {
  const main = join(root, 'dist', 'loopback', 'main.mjs');
  process.argv = [process.execPath, main, ...flags];
  await import(pathToFileURL(main).href);
}
