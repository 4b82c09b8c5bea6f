// Runs the tests: the units, then the journeys in a real browser; with --long the slow ones of both. The last
// line is the sum of all runners. What cannot run here is skipped aloud and counted.

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  countAsSkipped,
  countLine,
  countPlaywright,
  countVitest,
  died,
  sumCounts,
} from './count-results.mjs';
import { provideBrowser, providePoppler } from './provide-tools.mjs';
import { root } from './root.mjs';
import { run } from './run-command.mjs';

const long = process.argv.includes('--long');
/** How long each may take; a slow machine is no fault, one that hangs is. */
const minutes = long ? { units: 60, journeys: 60 } : { units: 6, journeys: 12 };
const reports = join(root, 'test-results');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
await providePoppler();
const browser = await provideBrowser();
const results = [await runUnits(), await runJourneys()];

const counts = sumCounts(results.map((result) => result.counts));
if (counts.reasons.length > 0) console.log('\nSKIPPED, not proven here:');
for (const reason of counts.reasons) console.log(`  - ${reason}`);
const honest = results.every((result) => result.code === 0) && counts.failed === 0;
process.exitCode = honest ? 0 : 1;
console.log(`\n${countLine(counts)}`);

async function runUnits() {
  const report = join(reports, 'units.json');
  const project = long ? 'long' : 'unit';
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = [vitest, 'run', '--project', project, '--passWithNoTests', ...reporters];
  const { code } = await run(process.execPath, args, { seconds: minutes.units * 60, stdout: 'inherit' });
  return counted(code, report, countVitest);
}

async function runJourneys() {
  const report = join(reports, 'journeys.json');
  const project = `--project=${long ? 'long' : 'journeys'}`;
  const args = [playwright, 'test', project, '--pass-with-no-tests'];
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  if (browser === undefined) {
    await run(process.execPath, [...args, '--list', '--reporter=json'], { env });
    return counted(0, report, (text) => countAsSkipped(text, 'no Chromium, Chrome or Edge could be had'));
  }
  const settings = { ...env, WORKBENCH_BROWSER: browser };
  const options = { env: settings, seconds: minutes.journeys * 60, stdout: /** @type {const} */ ('inherit') };
  const { code } = await run(process.execPath, [...args, '--reporter=list,json'], options);
  return counted(code, report, countPlaywright);
}

/**
 * A runner that fails though none of its tests did has failed all the same.
 * @param {number} code
 * @param {string} report
 * @param {(text: string) => import('./count-results.mjs').Counts} count
 */
function counted(code, report, count) {
  if (!existsSync(report)) return { code: 1, counts: died };
  const counts = count(readFileSync(report, 'utf8'));
  return { code, counts: code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts };
}
