// Finds Electron's runtime, or fetches it once. The answer is remembered beside the package, so that a
// machine whose network refuses it waits only the first time; a new installation asks again.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { run, say } from './run-command.mjs';

const secondsToFetch = 120;
const packageFolder = join(root, 'node_modules', 'electron');
const answerFile = join(packageFolder, 'fetch-answer.txt');

/** The runtime's program file, or nothing where it is neither there nor to be had. */
export async function electronRuntime() {
  return installedRuntime() ?? (await fetchedRuntime());
}

function installedRuntime() {
  const nameFile = join(packageFolder, 'path.txt');
  if (!existsSync(nameFile)) return undefined;
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(packageFolder, 'dist');
  const program = join(folder, readFileSync(nameFile, 'utf8').trim());
  return existsSync(program) ? program : undefined;
}

async function fetchedRuntime() {
  if (existsSync(answerFile)) {
    say(
      `Electron's runtime was not to be had last time, so it is not tried again (remove ${answerFile} to try).`,
    );
    return undefined;
  }
  say("Fetching Electron's runtime (once, about 110 MB, at most two minutes) …");
  const script = join(packageFolder, 'install.js');
  const { timedOut } = await run(process.execPath, [script], { seconds: secondsToFetch });
  const program = installedRuntime();
  if (program === undefined) {
    writeFileSync(answerFile, timedOut ? 'not fetched within two minutes\n' : 'could not be fetched\n');
    say("Electron's runtime is not to be had here.");
  }
  return program;
}
