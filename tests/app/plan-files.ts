// Plan files laid into a data folder as a stick or a colleague would: written by the program's own writer, or by hand.
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** `changedAt` is an instant; without it the plan was changed just now, so that nothing introduces it on opening. */
type Made = {
  readonly workshopText: (changedAt?: string) => string;
  readonly fullText: (changedAt?: string) => string;
  readonly scenarioText: (id: string, changedAt?: string) => string;
  /** A national framework as it was and as it is in its next edition, and a country plan without a parent. */
  readonly lineageTexts: () => Readonly<Record<'framework' | 'nextFramework' | 'country', string>>;
};

let made: Promise<Made> | undefined;

/** The plans of tests/fixtures as file texts, bundled once since they read the framework's data. */
export const fixturePlans = (): Promise<Made> => (made ??= bundled());

async function bundled(): Promise<Made> {
  const outfile = join(await mkdtemp(join(tmpdir(), 'workbench-plans-')), 'plans.mjs');
  const contents = `
    import { createHash } from 'node:crypto';
    import { add, edited, set } from './tests/fixtures/edits.ts';
    import { countryPlan, nationalFramework } from './tests/fixtures/lineage.ts';
    import { fullPlan, scenarioWorkshopPlan, workshopPlan } from './tests/fixtures/plans.ts';
    import { writePlan } from './shared/plan/write-plan.ts';
    const hash = (whole) => createHash('sha256').update(whole).digest('hex');
    const text = (plan, changedAt = new Date().toISOString()) => writePlan({ ...plan, changedAt }, hash);
    export const workshopText = (changedAt) => text(workshopPlan(), changedAt);
    export const fullText = (changedAt) => text(fullPlan(), changedAt);
    export const scenarioText = (id, changedAt) => text(scenarioWorkshopPlan(id), changedAt);
    const next = () => edited(nationalFramework(),
      set('cover.edition', '4'),
      set('earlyWarning.alertLevels.meaning', 'Report every day', 'yellow'),
      set('earlyWarning.alertLevels.name', 'Level 2', 'red'),
      add('coordination.actors', 'health', { name: 'Ministry of Health' }));
    export const lineageTexts = () => ({
      framework: text(nationalFramework()), nextFramework: text(next()), country: text(countryPlan()) });`;
  const stdin = { contents, resolveDir: process.cwd(), loader: 'ts' } as const;
  // Its CommonJS form asks for its parts by names no bundler can follow.
  const alias = { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' };
  await build({ stdin, outfile, alias, bundle: true, format: 'esm', platform: 'node', logLevel: 'error' });
  return (await import(pathToFileURL(outfile).href)) as Made;
}

/** Writes a file into the folder of plans, which is made if need be. */
export async function layPlan(data: string, name: string, text: string): Promise<string> {
  const folder = join(data, 'Plans');
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** What a person owns in a data folder, by name and content: plans, exports, trash and settings. */
export async function owned(data: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const folder of ['Plans', 'Exports', 'Trash', '.'])
    for (const name of await readdir(join(data, folder)).catch(() => [])) {
      const path = join(data, folder, name);
      if (name.startsWith('~$') || !(await stat(path)).isFile()) continue;
      found[join(folder, name)] = createHash('sha256')
        .update(await readFile(path))
        .digest('hex');
    }
  return found;
}
