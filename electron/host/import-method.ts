// Brings in a copy of a plan file from elsewhere. A plan the library knows already is never replaced unasked.
import { join } from 'node:path';
import { fail, ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import { hostFaultOf } from '../../shared/host/faults.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import type { HostMethods, ParsedInput } from '../../shared/host/host.ts';
import { MAX_PLAN_BYTES } from '../../shared/host/shapes.ts';
import type { Kit } from './kit.ts';
import { addPlan, rowsOf } from './library-methods.ts';
import { openSince } from './open-plans.ts';
import { canonicalBytes } from './plan-bytes.ts';
import type { PlanBytes } from './plan-bytes.ts';
import { decodePlan, readPlanFile } from './plan-files.ts';
import { saveFile } from './save-file.ts';

export function importMethod<Plan>(kit: Kit<Plan>): Pick<HostMethods, 'import'> {
  return {
    import: async (input) => {
      const plan = readReceived(kit, input);
      if (!plan.ok) return plan;
      if (typeof input.choice === 'object') return update(kit, input.choice.update, plan.value);
      const known = input.choice === 'keep-both' ? [] : await knownPlans(kit, plan.value);
      if (known.length > 0) return ok({ outcome: 'known', plans: known });
      const added = await addPlan(kit, plan.value);
      return added.ok ? ok({ outcome: 'imported', file: added.value.file }) : added;
    },
  };
}

/** Length first, then base64, then UTF-8, then the one door in. */
function readReceived<Plan>(kit: Kit<Plan>, input: ParsedInput<'import'>): Result<PlanBytes, HostFault> {
  const most = Math.ceil(MAX_PLAN_BYTES / 3) * 4;
  if (input.base64.length > most)
    return fail(hostFaultOf('refused', { reason: 'too-large', most: MAX_PLAN_BYTES }));
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(input.base64))
    return fail(hostFaultOf('refused', { reason: 'not-base64' }));
  const file = decodePlan(Buffer.from(input.base64, 'base64'));
  return file.ok ? canonicalBytes(kit.plans, file.value.text) : file;
}

async function knownPlans<Plan>(kit: Kit<Plan>, plan: PlanBytes) {
  const rows = (await rowsOf(kit)).filter((row) => row.summary?.id === plan.id);
  return Promise.all(
    rows.map(async ({ file, summary, changedAt }) => {
      const present = await readPlanFile(join(kit.folder.plans, file));
      const same = present.ok && present.value.bytes.equals(plan.bytes);
      return { file, title: summary?.title ?? '', changedAt, same };
    }),
  );
}

/** Puts the received state over a plan of the same identity; what stood there is kept as a version. */
async function update<Plan>(
  kit: Kit<Plan>,
  file: string,
  plan: PlanBytes,
): ReturnType<HostMethods['import']> {
  const path = join(kit.folder.plans, file);
  if (kit.open.ofFile(file).length > 0 || (await openSince(path)) !== null)
    return fail(hostFaultOf('locked', { reason: 'open' }));
  const present = await readPlanFile(path);
  if (!present.ok) return present;
  const known = kit.plans.read(present.value.text);
  if (!known.ok) return known;
  if (kit.plans.summarise(known.value).id !== plan.id)
    return fail(hostFaultOf('refused', { reason: 'other-plan' }));
  const saved = await saveFile({
    path,
    bytes: plan.bytes,
    accept: (disk) => disk === present.value.base,
    keepFormer: (bytes) => kit.versions.keep({ plan: plan.id, bytes, reason: 'before', file }),
    backupFolder: join(kit.folder.state, 'backup'),
    keepAs: file,
  });
  if (!saved.ok) return saved;
  kit.events.tell({ type: 'library.changed' });
  return ok({ outcome: 'updated', file });
}
