// The PDF: our printer in a process of its own beside the installed browser printing the same words, one after the other.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import { buildDocument } from '../../shared/document/build-document.ts';
import type { DocumentDefinition } from '../../shared/document/document.ts';
import { readPlan } from '../../shared/plan/read-plan.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { sampleIds, sampleText } from '../../shared/scenario/samples.ts';
import { wordsOf } from '../../shared/words/languages.ts';
import { htmlPage } from './html-page.ts';
import { median } from './measures.ts';
import type { Row } from './measures.ts';
import { planOf } from './plans.ts';
import { launch, timed, withFolder } from './program.ts';

const child = join(import.meta.dirname, 'print-child.mjs');
const warmTurns = 2;

type Printed = { readonly cold: number; readonly warm: number };
type Ours = Printed & { readonly peakMb: number; readonly warmPeakMb: number; readonly pages: number };

export async function printing(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const id of sampleIds) {
    const read = readPlan((await sampleText(id)) ?? '');
    if (!read.ok) throw new Error(`expected the example ${id} to be a plan, found ${read.fault.code}`);
    rows.push(...rowsOf(`the worked example ${id}`, await bothPrint(read.value.plan)));
  }
  for (const language of ['en', 'vi', 'km'] as const) {
    const small = await bothPrint(planOf(300, language));
    const large = await bothPrint(planOf(3000, language));
    rows.push(
      ...rowsOf(`300 activities, ${language}`, small),
      ...rowsOf(`3,000 activities, ${language}`, large),
    );
    rows.push({
      group: groupOf(`3,000 activities, ${language}`),
      what: 'ten times the activities take so many times as long (warm)',
      value: large.ours.warm / small.ours.warm,
      unit: 'times',
      most: 10,
      because: `the browser: ${(large.theirs.warm / small.theirs.warm).toFixed(1)} ×`,
    });
  }
  return rows;
}

type Both = { readonly ours: Ours; readonly theirs: Printed };

const groupOf = (name: string): string => `PDF of ${name}`;

function rowsOf(name: string, { ours, theirs }: Both): Row[] {
  const group = groupOf(name);
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
  return [
    { group, what: 'pages', value: ours.pages, unit: 'pages' },
    {
      group,
      what: 'first print, from starting the process',
      value: ours.cold / 1000,
      unit: 's',
      most: theirs.cold / 2000,
      because: `half of the browser's ${seconds(theirs.cold)}`,
    },
    {
      group,
      what: `further prints, median of ${warmTurns}`,
      value: ours.warm / 1000,
      unit: 's',
      most: theirs.warm / 1000,
      because: "the browser's own",
    },
    { group, what: 'most memory of the process, first print', value: ours.peakMb, unit: 'MB' },
    { group, what: 'most memory of the process, all prints', value: ours.warmPeakMb, unit: 'MB' },
  ];
}

const bothPrint = (plan: Plan): Promise<Both> =>
  withFolder(async (folder) => {
    const definition = buildDocument(plan, { outline: 'full', words: wordsOf(plan.language), paper: 'a4' });
    return { ours: await wePrint(folder, definition), theirs: await theyPrint(folder, definition) };
  });

async function wePrint(folder: string, definition: DocumentDefinition): Promise<Ours> {
  const file = join(folder, 'definition.json');
  writeFileSync(file, JSON.stringify(definition));
  const began = performance.now();
  const printing = spawn(process.execPath, [child, file, String(1 + warmTurns)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(printing, 'exit');
  const turns: { ms: number; peakMb: number; pages: number }[] = [];
  let cold = Number.NaN;
  for await (const line of createInterface({ input: printing.stdout })) {
    if (turns.length === 0) cold = performance.now() - began;
    turns.push(JSON.parse(line) as (typeof turns)[number]);
  }
  await exited;
  const [first, ...others] = turns;
  if (!first || others.length !== warmTurns)
    throw new Error(`expected ${1 + warmTurns} prints, found ${turns.length}`);
  const warmPeakMb = others.at(-1)?.peakMb ?? first.peakMb;
  return {
    cold,
    warm: median(others.map(({ ms }) => ms)),
    peakMb: first.peakMb,
    warmPeakMb,
    pages: first.pages,
  };
}

async function theyPrint(folder: string, definition: DocumentDefinition): Promise<Printed> {
  const file = join(folder, 'document.html');
  writeFileSync(file, htmlPage(definition));
  const address = pathToFileURL(file).href;
  const [cold, browser] = await timed(async () => {
    const launched = await launch();
    await print(launched, address);
    return launched;
  });
  const warm: number[] = [];
  for (let turn = 0; turn < warmTurns; turn += 1) warm.push((await timed(() => print(browser, address)))[0]);
  await browser.close();
  return { cold, warm: median(warm) };
}

async function print(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(address);
  await page.pdf({
    format: 'A4',
    printBackground: true,
    // Ours has bookmarks, a head and a foot too.
    outline: true,
    displayHeaderFooter: true,
    headerTemplate: '<p style="font-size: 8px"><span class="title"></span></p>',
    footerTemplate:
      '<p style="font-size: 8px"><span class="pageNumber"></span> / <span class="totalPages"></span></p>',
  });
  await page.close();
}
