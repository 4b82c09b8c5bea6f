// What the library shows of each file, kept by name, size, time and number, so that only changed files are read again.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { z } from '../../shared/base/zod.ts';
import { hostFault, hostFaultOf } from '../../shared/host/faults.ts';
import { planFileName, planSummary } from '../../shared/host/shapes.ts';
import { replaceFile } from './atomic-write.ts';
import { contentHashOf } from './content-hash.ts';
import { readPlanFile } from './plan-files.ts';
import type { SeenFile } from './plan-files.ts';
import type { PlanText } from './ports.ts';

const entry = z.object({
  size: z.number(),
  mtimeMs: z.number(),
  ino: z.number(),
  summary: planSummary.nullable(),
  problem: hostFault.nullable(),
});
type Entry = z.infer<typeof entry>;
const indexText = z.object({ edition: z.string(), folder: z.string(), files: z.record(z.string(), entry) });

export type Summarised = SeenFile & Pick<Entry, 'summary' | 'problem'>;
export type PlanIndex = {
  /** The same files with their summaries; reads only what changed since the last time. */
  readonly summarise: (files: readonly SeenFile[]) => Promise<Summarised[]>;
};

export async function openPlanIndex<Plan>(
  folder: string,
  stateFolder: string,
  plans: PlanText<Plan>,
): Promise<PlanIndex> {
  const path = join(stateFolder, `index-${contentHashOf(folder).slice(0, 16)}.json`);
  let known = await readIndex(path, folder, plans.edition);
  return {
    summarise: async (files) => {
      const next = new Map<string, Entry>();
      let changed = known.size !== files.length;
      for (const seen of files) {
        const before = known.get(seen.file);
        const isSame =
          before?.size === seen.size && before.mtimeMs === seen.mtimeMs && before.ino === seen.ino;
        if (before && isSame) {
          next.set(seen.file, before);
          continue;
        }
        changed = true;
        next.set(seen.file, await look(join(folder, seen.file), seen, plans));
        await breathe();
      }
      known = next;
      if (changed) {
        const text = JSON.stringify({ edition: plans.edition, folder, files: Object.fromEntries(next) });
        // Only a memory of what can be read again: a failure to keep it is no one's trouble.
        await replaceFile({ path, bytes: Buffer.from(text) });
      }
      return files.map((seen) => ({ ...seen, ...pick(next.get(seen.file)) }));
    },
  };
}

function pick(known: Entry | undefined): Pick<Entry, 'summary' | 'problem'> {
  return { summary: known?.summary ?? null, problem: known?.problem ?? null };
}

async function look<Plan>(path: string, seen: SeenFile, plans: PlanText<Plan>): Promise<Entry> {
  const stamp = { size: seen.size, mtimeMs: seen.mtimeMs, ino: seen.ino };
  const isOurs = seen.isPlain && planFileName.safeParse(seen.file).success;
  if (!isOurs) return { ...stamp, summary: null, problem: hostFaultOf('refused', { reason: 'not-a-file' }) };
  const file = await readPlanFile(path);
  if (!file.ok) return { ...stamp, summary: null, problem: file.fault };
  const plan = plans.read(file.value.text);
  if (!plan.ok) return { ...stamp, summary: null, problem: plan.fault };
  return { ...stamp, summary: plans.summarise(plan.value), problem: null };
}

async function readIndex(path: string, folder: string, edition: string): Promise<Map<string, Entry>> {
  try {
    const read = indexText.parse(JSON.parse(await readFile(path, 'utf8')));
    return read.edition === edition && read.folder === folder
      ? new Map(Object.entries(read.files))
      : new Map();
  } catch {
    return new Map();
  }
}
