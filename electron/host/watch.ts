// Looks every two seconds whether open plans, the library or its folder changed outside. Shares and sticks send no notices, so it looks.
import { readFile, stat } from 'node:fs/promises';
import { contentHashOf } from './content-hash.ts';
import { isAway } from './data-folder.ts';
import { BEAT_MS } from './instance.ts';
import type { Kit } from './kit.ts';
import { renewLock } from './open-plans.ts';
import type { OpenPlan } from './open-plans.ts';
import { seeFolder } from './plan-files.ts';

const LOOK_MS = 2000;

export type Watch = { readonly look: () => Promise<void>; readonly end: () => void };

export function watch<Plan>(kit: Kit<Plan>): Watch {
  const stamps = new Map<string, string>();
  let away = false;
  let library = '';
  let busy = false;
  const look = async () => {
    if (busy) return;
    busy = true;
    try {
      const wasAway = away;
      away = await isAway(kit.folder);
      if (away !== wasAway) kit.events.tell({ type: away ? 'folder.away' : 'folder.back' });
      for (const plan of kit.open.all()) await lookAtPlan(kit, plan, stamps);
      if (away) return;
      const now = await libraryStamp(kit.folder.plans);
      if (library !== '' && now !== library) kit.events.tell({ type: 'library.changed' });
      library = now;
    } catch (error) {
      kit.log('watch.failed', { reason: String((error as { code?: unknown }).code ?? 'unexpected') });
    } finally {
      busy = false;
    }
  };
  const beat = async () => {
    await kit.instance.beat();
    for (const plan of kit.open.all()) await renewLock(plan, kit.now()).catch(() => undefined);
  };
  const looking = setInterval(() => void look(), LOOK_MS);
  const beating = setInterval(() => void beat(), BEAT_MS);
  looking.unref();
  beating.unref();
  return {
    look,
    end: () => {
      clearInterval(looking);
      clearInterval(beating);
    },
  };
}

async function lookAtPlan<Plan>(kit: Kit<Plan>, plan: OpenPlan, stamps: Map<string, string>): Promise<void> {
  const seen = await stat(plan.path).catch(() => null);
  if (!seen) {
    if (plan.told !== 'away') kit.events.tell({ type: 'plan.away', handle: plan.handle });
    plan.told = 'away';
    stamps.delete(plan.handle);
    return;
  }
  const stamp = `${seen.size} ${seen.mtimeMs} ${seen.ino}`;
  if (stamps.get(plan.handle) === stamp && plan.told !== 'away') return;
  const wasAway = plan.told === 'away';
  const base = contentHashOf(await readFile(plan.path));
  stamps.set(plan.handle, stamp);
  const isNews = base !== plan.base && base !== plan.told;
  if (isNews || wasAway) kit.events.tell({ type: 'plan.changed', handle: plan.handle, base });
  plan.told = base;
}

/** One word for names, sizes and times of all plans; our lock and temp files do not count. */
async function libraryStamp(folder: string): Promise<string> {
  const { files } = seeFolder(folder);
  return contentHashOf(files.map((one) => `${one.file} ${one.size} ${one.mtimeMs}`).join('\n'));
}
