// The questions about the trash. A trashed plan keeps its name with the time of trashing; only the last question deletes.
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import { hostFaultOf } from '../../shared/host/faults.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import type { HostMethods } from '../../shared/host/host.ts';
import { PLAN_ENDING } from '../../shared/host/shapes.ts';
import type { TrashRow } from '../../shared/host/shapes.ts';
import { syncFolder } from './atomic-write.ts';
import { errorCode, faultOfError } from './fs-fault.ts';
import type { Kit } from './kit.ts';
import { openSince } from './open-plans.ts';
import { readPlanFile, seeFolder } from './plan-files.ts';
import type { SeenFile } from './plan-files.ts';
import { freeName } from './plan-name.ts';

type Trash = Pick<HostMethods, 'trash' | 'listTrash' | 'restoreFromTrash' | 'deleteFromTrash'>;

const stamped = /^(?<stem>.+)~(?<stamp>\d{8}T\d{6}Z)(?:-\d+)?\.crisisplan$/u;

export function trashMethods<Plan>(kit: Kit<Plan>): Trash {
  const { plans, trash } = kit.folder;
  const changed = <Value>(result: Result<Value, HostFault>) => {
    if (result.ok) kit.events.tell({ type: 'library.changed' });
    return result;
  };
  return {
    trash: async ({ file }) => {
      const since = await openSince(join(plans, file));
      if (since !== null || kit.open.ofFile(file).length > 0)
        return fail(hostFaultOf('locked', { reason: 'open', since: since ?? '' }));
      const stem = file.slice(0, -PLAN_ENDING.length);
      return changed(await move(join(plans, file), trash, `${stem}~${stampOf(kit.now())}${PLAN_ENDING}`));
    },
    listTrash: async () => {
      await mkdir(trash, { recursive: true });
      const rows = await Promise.all(seeFolder(trash).files.map((seen) => rowOf(kit, seen)));
      return ok({ rows: rows.sort((a, b) => b.trashedAt.localeCompare(a.trashedAt)) });
    },
    restoreFromTrash: async ({ file }) => changed(await move(join(trash, file), plans, nameBefore(file))),
    deleteFromTrash: async ({ file }) => {
      try {
        await rm(join(trash, file));
        return ok({});
      } catch (error) {
        return fail(faultOfError(error));
      }
    },
  };
}

async function rowOf<Plan>(kit: Kit<Plan>, seen: SeenFile): Promise<TrashRow> {
  const read = await readPlanFile(join(kit.folder.trash, seen.file));
  const plan = read.ok ? kit.plans.read(read.value.text) : read;
  const stamp = stamped.exec(seen.file)?.groups?.stamp;
  return {
    file: seen.file,
    was: nameBefore(seen.file),
    trashedAt: stamp ? instantOf(stamp) : new Date(seen.mtimeMs).toISOString(),
    size: seen.size,
    title: plan.ok ? kit.plans.summarise(plan.value).title : null,
  };
}

/** Moves a file under a free name; from one disk to another it is copied first and only then removed. */
async function move(
  from: string,
  folder: string,
  wish: string,
): Promise<Result<{ file: string }, HostFault>> {
  try {
    await mkdir(folder, { recursive: true });
    const file = freeName(wish, await readdir(folder));
    const to = join(folder, file);
    try {
      await rename(from, to);
    } catch (error) {
      if (errorCode(error) !== 'EXDEV') throw error;
      await copyFile(from, to);
      await rm(from);
    }
    await syncFolder(folder);
    return ok({ file });
  } catch (error) {
    return fail(faultOfError(error));
  }
}

function nameBefore(file: string): string {
  const stem = stamped.exec(file)?.groups?.stem;
  return stem ? `${stem}${PLAN_ENDING}` : file;
}

function stampOf(now: Date): string {
  return `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function instantOf(stamp: string): string {
  return stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6.000Z');
}
