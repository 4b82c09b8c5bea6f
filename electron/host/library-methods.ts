// The questions about the library as a whole: list, create, import, rename, duplicate.
import { access, constants, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import { hostFaultOf } from '../../shared/host/faults.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import type { HostMethods } from '../../shared/host/host.ts';
import type { PlanRow } from '../../shared/host/shapes.ts';
import { syncFolder } from './atomic-write.ts';
import { faultOfError } from './fs-fault.ts';
import type { Kit } from './kit.ts';
import { newUuid } from './new-id.ts';
import { openSince } from './open-plans.ts';
import { bytesOfPlan, canonicalBytes } from './plan-bytes.ts';
import type { PlanBytes } from './plan-bytes.ts';
import { readPlanFile, seeFolder } from './plan-files.ts';
import { freeName, planFileNameFor } from './plan-name.ts';
import { placeNew } from './place-new.ts';
import { saveFile } from './save-file.ts';

type Library = Pick<HostMethods, 'list' | 'create' | 'rename' | 'duplicate'>;

export function libraryMethods<Plan>(kit: Kit<Plan>): Library {
  return {
    list: async () => {
      const readOnly = !(await access(kit.folder.plans, constants.W_OK).then(
        () => true,
        () => false,
      ));
      return ok({ rows: await rowsOf(kit), readOnly });
    },
    create: async ({ text }) => {
      const bytes = canonicalBytes(kit.plans, text);
      return bytes.ok ? addPlan(kit, bytes.value) : bytes;
    },
    rename: ({ file, title }) => renamePlan(kit, file, title),
    duplicate: async ({ file, title }) => {
      const read = await readPlanFile(join(kit.folder.plans, file));
      if (!read.ok) return read;
      const plan = kit.plans.read(read.value.text);
      if (!plan.ok) return plan;
      const copy = kit.plans.copyOf(kit.plans.retitle(plan.value, title), newUuid(kit.now()));
      const bytes = bytesOfPlan(kit.plans, copy);
      return bytes.ok ? addPlan(kit, bytes.value) : bytes;
    },
  };
}

/** The rows of the library; files that are no plans we can read are rows with a problem. */
export async function rowsOf<Plan>(kit: Kit<Plan>): Promise<PlanRow[]> {
  const { files, locks } = seeFolder(kit.folder.plans);
  const seen = await kit.index.summarise(files);
  const open = new Map<string, string | null>();
  for (const file of locks) open.set(file, await openSince(join(kit.folder.plans, file)));
  return seen.map(({ file, size, mtimeMs, summary, problem }) => ({
    file,
    summary,
    problem,
    changedAt: new Date(mtimeMs).toISOString(),
    size,
    openSince: open.get(file) ?? null,
  }));
}

/** A new file in the library under a name made from country and title. */
export async function addPlan<Plan>(
  kit: Kit<Plan>,
  plan: PlanBytes,
): Promise<Result<{ file: string }, HostFault>> {
  const wish = planFileNameFor(plan.summary.country, plan.summary.title);
  const placed = await placeNew(kit.folder.plans, wish, plan.bytes);
  if (placed.ok) kit.events.tell({ type: 'library.changed' });
  return placed;
}

/** Title and file name of a closed plan; a final one keeps both. A file that cannot be read only gets another name. */
async function renamePlan<Plan>(
  kit: Kit<Plan>,
  file: string,
  title: string,
): Promise<Result<{ file: string }, HostFault>> {
  const path = join(kit.folder.plans, file);
  const since = await openSince(path);
  if (since !== null || kit.open.ofFile(file).length > 0)
    return fail(hostFaultOf('locked', { reason: 'open', since: since ?? '' }));
  const read = await readPlanFile(path);
  if (!read.ok && read.fault.code !== 'unreadable') return read;
  const plan = read.ok ? kit.plans.read(read.value.text) : read;
  if (plan.ok && kit.plans.isFinal(plan.value)) return fail(hostFaultOf('refused', { reason: 'final' }));
  let country = '';
  if (read.ok && plan.ok) {
    const bytes = bytesOfPlan(kit.plans, kit.plans.retitle(plan.value, title));
    if (!bytes.ok) return bytes;
    country = bytes.value.summary.country;
    const saved = await saveFile({
      path,
      bytes: bytes.value.bytes,
      accept: (disk) => disk === read.value.base,
      keepFormer: (former) =>
        kit.versions.keep({ plan: bytes.value.id, bytes: former, reason: 'before', file }),
      backupFolder: join(kit.folder.state, 'backup'),
      keepAs: file,
    });
    if (!saved.ok) return saved;
  }
  return moveTo(kit, file, planFileNameFor(country, title));
}

async function moveTo<Plan>(
  kit: Kit<Plan>,
  from: string,
  wish: string,
): Promise<Result<{ file: string }, HostFault>> {
  try {
    const others = (await readdir(kit.folder.plans)).filter((name) => name !== from);
    const to = freeName(wish, others);
    if (to !== from) {
      await rename(join(kit.folder.plans, from), join(kit.folder.plans, to));
      await syncFolder(kit.folder.plans);
      await kit.recoveries.follow(from, to);
    }
    kit.events.tell({ type: 'library.changed' });
    return ok({ file: to });
  } catch (error) {
    return fail(faultOfError(error));
  }
}
