// Runs the bench: bundles it beside the built program, finds a browser, and passes the arguments on.

import { join } from 'node:path';
import { provideBrowser } from './provide-tools.mjs';
import { root } from './root.mjs';
import { run, say } from './run-command.mjs';

const folder = join(root, 'dist', 'bench');
const browser = await provideBrowser();
if (browser === undefined) {
  say('The bench needs Chromium, Chrome or Edge, and none could be had.');
  process.exit(1);
}
await bundle();
const env = { ...process.env, WORKBENCH_BROWSER: browser };
const args = [join(folder, 'main.mjs'), ...process.argv.slice(2)];
const { code } = await run(process.execPath, args, { env, stdout: 'inherit' });
process.exitCode = code;

async function bundle() {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: ['tests/bench/main.ts', 'tests/bench/print-child.ts'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['@playwright/test', 'esbuild'],
    // Its CommonJS form asks for its parts by names no bundler can follow.
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
}
