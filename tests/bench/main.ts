// The bench: everything in one run, so that ratios mean something. Prints a table, writes JSON (`--json FILE`, else
// dist/bench.json); names of parts as further arguments run only those. Asserts nothing: a slow machine is no fault.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, platform, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { judge } from './measures.ts';
import type { Judged, Row } from './measures.ts';
import { library } from './library.ts';
import { printing } from './printing.ts';
import { saving } from './saving.ts';
import { starting } from './starting.ts';
import { tableText, verdict } from './table.ts';
import { writing } from './writing.ts';

const parts: Readonly<Record<string, () => Promise<Row[]>>> = {
  start: starting,
  'write-300': () => writing(300),
  'write-3000': () => writing(3000),
  save: async () => [...(await saving(300, 100)), ...(await saving(3000, 20))],
  library,
  pdf: printing,
};

const words = process.argv.slice(2);
const jsonAt = words.indexOf('--json');
const wishedFile = jsonAt < 0 ? undefined : words[jsonAt + 1];
const wished = words.filter((word, at) => jsonAt < 0 || (at !== jsonAt && at !== jsonAt + 1));
const unknown = wished.filter((word) => !Object.hasOwn(parts, word));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; the parts are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

const machine = {
  processors: cpus().length,
  model: cpus()[0]?.model ?? '',
  memoryGb: Math.round(totalmem() / 2 ** 30),
  system: platform(),
  node: process.version,
};
const began = Date.now();
const rows: Judged[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (wished.length > 0 && !wished.includes(name)) continue;
  console.error(`Measuring: ${name} …`);
  rows.push(...(await measure()).map(judge));
}
const load = loadavg()[0] ?? 0;
const seconds = Math.round((Date.now() - began) / 1000);
const file = resolve(wishedFile ?? join('dist', 'bench.json'));
mkdirSync(dirname(file), { recursive: true });
writeFileSync(
  file,
  `${JSON.stringify({ measuredAt: new Date().toISOString(), machine, seconds, load, rows }, null, 2)}\n`,
);
console.log(tableText(rows));
console.log(
  `\n${verdict(rows)}; measured in ${seconds} s on ${machine.processors} processors; also in ${file}`,
);
// The bench by itself keeps about two processors busy.
if (load > machine.processors + 1)
  console.log(
    `Other work ran beside it (load ${load.toFixed(1)}): times are too long, and ratios are only rough.`,
  );
