// Saves an open plan: which state of the file it may replace, and where the former one is kept.
import { join } from 'node:path';
import type { Result } from '../../shared/base/result.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import type { VersionRow } from '../../shared/host/shapes.ts';
import type { Kit } from './kit.ts';
import type { OpenPlan } from './open-plans.ts';
import { safeStem } from './plan-name.ts';
import { saveFile } from './save-file.ts';

export type SavePlan = {
  readonly bytes: Buffer;
  /** What the page had seen when it sent this. */
  readonly base: string;
  /** As what the replaced bytes are kept. */
  readonly former: VersionRow['reason'];
};

/**
 * The file may be replaced if it is what the page has seen, or what this handle itself saved since the page sent this
 * (a write that waited behind another). Anything else is someone else's work.
 */
export async function savePlan<Plan>(
  kit: Kit<Plan>,
  plan: OpenPlan,
  save: SavePlan,
): Promise<Result<{ base: string }, HostFault>> {
  const saved = await saveFile({
    path: plan.path,
    bytes: save.bytes,
    accept: (disk) => disk === save.base || (disk === plan.base && plan.pastBases.has(save.base)),
    keepFormer: (bytes) =>
      kit.versions.keep({ plan: plan.planId, bytes, reason: save.former, file: plan.file }),
    backupFolder: join(kit.folder.state, 'backup'),
    keepAs: unsavedName(plan.file, kit.now()),
  });
  if (!saved.ok) {
    kit.log('save.failed', { code: saved.fault.code, ...saved.fault.detail });
    return saved;
  }
  if (saved.value.base !== plan.base) plan.pastBases.add(plan.base);
  plan.base = saved.value.base;
  plan.told = saved.value.base;
  return saved;
}

function unsavedName(file: string, now: Date): string {
  const stamp = now.toISOString().slice(0, 16).replace('T', ' ').replace(':', '');
  const stem = safeStem(file.slice(0, file.lastIndexOf('.')));
  return `${stem} (not saved ${stamp}).crisisplan`;
}
