// The questions about earlier states of a plan.
import { join } from 'node:path';
import { fail, ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import { hostFaultOf } from '../../shared/host/faults.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import type { HostMethods } from '../../shared/host/host.ts';
import { unknownHandle } from './editing-methods.ts';
import type { Kit } from './kit.ts';
import { canonicalBytes } from './plan-bytes.ts';
import { readPlanFile } from './plan-files.ts';
import { savePlan } from './save-plan.ts';

const unknownVersion = hostFaultOf('not-found', { reason: 'version' });

export function versionMethods<Plan>(
  kit: Kit<Plan>,
): Pick<HostMethods, 'versions' | 'readVersion' | 'restore'> {
  return {
    versions: async ({ file }) => {
      const id = await planIdOf(kit, file);
      return id.ok ? ok({ versions: await kit.versions.list(id.value) }) : id;
    },
    readVersion: async ({ file, version }) => {
      const id = await planIdOf(kit, file);
      if (!id.ok) return id;
      const bytes = await kit.versions.read(id.value, version);
      return bytes ? ok({ text: bytes.toString('utf8') }) : fail(unknownVersion);
    },
    restore: async ({ handle, base, version }) => {
      const plan = kit.open.get(handle);
      if (!plan) return fail(unknownHandle);
      const kept = await kit.versions.read(plan.planId, version);
      if (!kept) return fail(unknownVersion);
      const bytes = canonicalBytes(kit.plans, kept.toString('utf8'));
      if (!bytes.ok) return bytes;
      const saved = await savePlan(kit, plan, { bytes: bytes.value.bytes, base, former: 'before' });
      if (!saved.ok) return saved;
      await plan.journal.advance(saved.value.base, undefined);
      return ok({ text: bytes.value.bytes.toString('utf8'), base: saved.value.base });
    },
  };
}

async function planIdOf<Plan>(kit: Kit<Plan>, file: string): Promise<Result<string, HostFault>> {
  const open = kit.open.ofFile(file)[0];
  if (open) return ok(open.planId);
  const read = await readPlanFile(join(kit.folder.plans, file));
  if (!read.ok) return read;
  const plan = kit.plans.read(read.value.text);
  return plan.ok ? ok(kit.plans.summarise(plan.value).id) : plan;
}
