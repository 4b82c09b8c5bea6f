// Puts the host together: folders, stores, methods. Plain Node: knows neither HTTP nor Electron, nor what a plan is made of.
import { fail, ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import { hostFaultOf } from '../../shared/host/faults.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import type { HostMethods, Method } from '../../shared/host/host.ts';
import { isAway, openDataFolder } from './data-folder.ts';
import type { DataFolder } from './data-folder.ts';
import { documentMethods } from './document-methods.ts';
import type { SystemPlaces } from './documents-folder.ts';
import { editingMethods, makeStateFolders } from './editing-methods.ts';
import { openEvents } from './events.ts';
import { importMethod } from './import-method.ts';
import { startInstance } from './instance.ts';
import { openJobs } from './jobs.ts';
import type { About, Kit } from './kit.ts';
import { libraryMethods } from './library-methods.ts';
import { openLog } from './log.ts';
import type { Log } from './log.ts';
import { openPlans } from './open-plans.ts';
import { ownMethods } from './own-methods.ts';
import { openPlanIndex } from './plan-index.ts';
import type { PlanText, RenderDocument, Reveal } from './ports.ts';
import { openPracticeFile } from './practice-file.ts';
import { practiceMethods } from './practice-methods.ts';
import { openRecoveries } from './recoveries.ts';
import { sweep } from './sweep.ts';
import { trashMethods } from './trash-methods.ts';
import { versionMethods } from './version-methods.ts';
import { openVersions } from './versions.ts';
import { watch } from './watch.ts';

export type HostPorts<Plan> = {
  readonly about: About;
  readonly system: SystemPlaces;
  readonly plans: PlanText<Plan>;
  readonly renderDocument: RenderDocument<Plan>;
  readonly reveal: Reveal;
  readonly now?: () => Date;
  /** How long a question for news waits, in milliseconds. */
  readonly newsWait?: number;
};

export type RunningHost = {
  readonly methods: HostMethods;
  readonly folder: DataFolder;
  readonly log: Log;
  /** Tells the windows to save and close, waits for them for at most `graceMs`, then lets go of locks and journals. */
  readonly end: (graceMs?: number) => Promise<void>;
  /** Looks for changes from outside now, as it does every two seconds. */
  readonly look: () => Promise<void>;
};

export async function createHost<Plan>(ports: HostPorts<Plan>): Promise<Result<RunningHost, HostFault>> {
  const now = ports.now ?? (() => new Date());
  const found = await openDataFolder(ports.system);
  if (!found.ok) return found;
  const folder = found.value;
  await makeStateFolders(folder.state);
  const instance = await startInstance(folder.state);
  const events = openEvents(ports.newsWait);
  const kit: Kit<Plan> = {
    about: ports.about,
    now,
    plans: ports.plans,
    renderDocument: ports.renderDocument,
    reveal: ports.reveal,
    folder,
    index: await openPlanIndex(folder.plans, folder.state, ports.plans),
    versions: openVersions(folder.state, now),
    recoveries: await openRecoveries(folder.state, instance),
    instance,
    open: openPlans(),
    events,
    jobs: openJobs(events),
    practices: openPracticeFile(folder.practicesFile),
    log: openLog(folder.state, now),
  };
  const recovered = await sweep(folder.plans, (text) => ports.plans.read(text).ok);
  if (recovered.length > 0) kit.log('sweep.recovered', { plans: recovered.length });
  const watching = watch(kit);
  return ok({
    methods: methodsOf(kit),
    folder,
    log: kit.log,
    look: watching.look,
    end: (graceMs) => end(kit, watching.end, graceMs),
  });
}

function methodsOf<Plan>(kit: Kit<Plan>): HostMethods {
  const own = ownMethods(kit);
  const inFolder = {
    ...libraryMethods(kit),
    ...importMethod(kit),
    ...editingMethods(kit),
    ...versionMethods(kit),
    ...trashMethods(kit),
    ...documentMethods(kit),
    ...practiceMethods(kit),
  };
  return { ...own, ...whilePresent(kit, inFolder) };
}

/** What needs no file of the data folder, and so works while it is away: above all, keeping edits. */
const withoutFolder = new Set<Method>([
  'journal',
  'closePlan',
  'cancel',
  'readBytes',
  'recover',
  'discardRecovery',
]);

/** While the data folder is not there every question about it answers `away`, never "no such plan". */
function whilePresent<Plan, Methods extends object>(kit: Kit<Plan>, methods: Methods): Methods {
  const guarded = Object.entries(methods).map(([name, method]) => {
    const ask = method as (input: unknown) => Promise<Result<unknown, HostFault>>;
    if (withoutFolder.has(name as Method)) return [name, ask];
    return [
      name,
      async (input: unknown) =>
        (await isAway(kit.folder))
          ? fail(hostFaultOf('away', { reason: 'folder', folder: kit.folder.root }))
          : ask(input),
    ];
  });
  return Object.fromEntries(guarded) as Methods;
}

async function end<Plan>(kit: Kit<Plan>, stopWatching: () => void, graceMs = 0): Promise<void> {
  if (graceMs > 0 && kit.open.all().length > 0) {
    kit.events.tell({ type: 'host.closing' });
    const until = Date.now() + graceMs;
    while (kit.open.all().length > 0 && Date.now() < until) await new Promise((go) => setTimeout(go, 25));
  }
  stopWatching();
  kit.jobs.end();
  kit.events.end();
  for (const plan of kit.open.all()) await kit.open.close(plan.handle);
  await kit.instance.end();
}
