// A kept version as a plan: asked of the host, read through the one door.
import type { Result } from '../../shared/base/result.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import type { Host } from '../../shared/host/host.ts';
import type { VersionRow } from '../../shared/host/shapes.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { readPlan } from '../../shared/plan/read-plan.ts';
import type { ReadFault } from '../../shared/plan/read-plan.ts';

/** The plan as it stood in a version. */
export async function keptPlan(
  host: Pick<Host, 'readVersion'>,
  file: string,
  version: string,
): Promise<Result<Plan, HostFault | ReadFault>> {
  const kept = await host.readVersion({ file, version });
  if (!kept.ok) return kept;
  const read = readPlan(kept.value.text);
  return read.ok ? { ok: true, value: read.value.plan } : read;
}

/**
 * The version kept when this plan was last closed here, if the file was changed since: `null` when the file as opened
 * is itself among the versions, for then this computer has had it. Closing a plan in a state that has a name, a final
 * one for instance, keeps no second version of it: the named one stands for the closing.
 */
export function lastClosed(versions: readonly VersionRow[], base: string): VersionRow | null {
  if (versions.some(({ hash }) => hash === base)) return null;
  const closings = versions.filter(({ reason }) => reason === 'close' || reason === 'named');
  return closings.reduce<VersionRow | null>((last, row) => (last && last.at >= row.at ? last : row), null);
}
