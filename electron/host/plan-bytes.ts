// Text from a page to the bytes that go to disk: read through the one door, written canonically, and only if that reads back equal.
import { fail, ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import { hostFaultOf } from '../../shared/host/faults.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import { MAX_PLAN_BYTES } from '../../shared/host/shapes.ts';
import type { PlanSummary } from '../../shared/host/shapes.ts';
import type { PlanText } from './ports.ts';

export type PlanBytes = { readonly bytes: Buffer; readonly id: string; readonly summary: PlanSummary };

export function canonicalBytes<Plan>(plans: PlanText<Plan>, text: string): Result<PlanBytes, HostFault> {
  const read = plans.read(text);
  return read.ok ? bytesOfPlan(plans, read.value) : read;
}

/** The canonical bytes of a plan; `internal` if they would not read back equal, and then nothing is written. */
export function bytesOfPlan<Plan>(plans: PlanText<Plan>, plan: Plan): Result<PlanBytes, HostFault> {
  const canonical = plans.write(plan);
  const back = plans.read(canonical);
  if (!back.ok || plans.write(back.value) !== canonical)
    return fail(hostFaultOf('internal', { reason: 'not-equal-when-read-back' }));
  const bytes = Buffer.from(canonical);
  if (bytes.length > MAX_PLAN_BYTES)
    return fail(hostFaultOf('refused', { reason: 'too-large', size: bytes.length }));
  const summary = plans.summarise(back.value);
  return ok({ bytes, id: summary.id, summary });
}
