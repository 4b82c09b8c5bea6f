// Builds dist/: the host's programs with esbuild, the page with Vite, and the fonts and WebAssembly they read.
// Its packages are imported only when it runs, so that this file can be read before they are installed.

import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprintSources } from './build-state.mjs';
import { root } from './root.mjs';
import { say } from './run-command.mjs';

const modules = [
  { in: 'electron/cli/main.ts', out: 'cli/main' },
  { in: 'electron/loopback/main.ts', out: 'loopback/main' },
  { in: 'electron/shell/main.ts', out: 'shell/main' },
  { in: 'electron/host/pdf/worker.ts', out: 'host/pdf-worker' },
];
const preload = [{ in: 'electron/shell/preload.ts', out: 'shell/preload' }];
const builtFile = join(root, 'dist', 'built-from.txt');
const resourceList = join(root, 'electron', 'host', 'pdf', 'resources.json');

// Some bundled packages are CommonJS and ask for what ES modules lack.
const commonJsNames = [
  "import { createRequire as nodeCreateRequire } from 'node:module';",
  "import { fileURLToPath as nodeFileURLToPath } from 'node:url';",
  'const require = nodeCreateRequire(import.meta.url);',
  'const __filename = nodeFileURLToPath(import.meta.url);',
  "const __dirname = nodeFileURLToPath(new URL('.', import.meta.url));",
].join('\n');

/** True when what was built last is what the sources say now. */
export function isBuilt() {
  return existsSync(builtFile) && readFileSync(builtFile, 'utf8') === fingerprintSources(root);
}

/** Builds everything at once; true when every part was built, and the reasons are printed when not. */
export async function buildProgram() {
  const began = Date.now();
  const fingerprint = fingerprintSources(root);
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  mkdirSync(join(root, 'dist'));
  const parts = await Promise.allSettled([buildHost(), buildPage(), copyResources()]);
  const failures = parts.filter((part) => part.status === 'rejected');
  for (const { reason } of failures) say(reason instanceof Error ? reason.message : String(reason));
  if (failures.length > 0) return false;
  writeFileSync(builtFile, fingerprint);
  say(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
  return true;
}

async function buildHost() {
  const { build } = await import('esbuild');
  /** @type {import('esbuild').BuildOptions} */
  const common = {
    absWorkingDir: root,
    outdir: 'dist',
    bundle: true,
    platform: 'node',
    external: ['electron'],
    alias: {
      // Its CommonJS form asks for its parts by names no bundler can follow.
      'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
      // The printer's font reader brings 1.3 MB to unpack WOFF2 with, and ours are TrueType: it is never asked.
      'brotli/decompress.js': 'node:zlib',
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    // Names stay, so that a fault in the log says where.
    minifyWhitespace: true,
    minifySyntax: true,
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'error',
  };
  await Promise.all([
    build({
      ...common,
      entryPoints: modules.filter(exists),
      format: 'esm',
      target: 'node20',
      outExtension: { '.js': '.mjs' },
      banner: { js: commonJsNames },
    }),
    build({
      ...common,
      entryPoints: preload.filter(exists),
      format: 'cjs',
      target: 'node22',
      outExtension: { '.js': '.cjs' },
    }),
  ]);
}

async function buildPage() {
  if (!existsSync(join(root, 'renderer', 'main.tsx'))) return;
  const { build } = await import('vite');
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
}

async function copyResources() {
  if (!existsSync(resourceList)) return;
  /** @type {[from: string, to: string][]} */
  const pairs = JSON.parse(readFileSync(resourceList, 'utf8'));
  for (const [from, to] of pairs) {
    mkdirSync(dirname(join(root, to)), { recursive: true });
    cpSync(join(root, from), join(root, to));
  }
}

/** @param {{ in: string }} entry */
function exists(entry) {
  if (existsSync(join(root, entry.in))) return true;
  say(`Not there yet, left out of the build: ${entry.in}`);
  return false;
}
