// The closed set of ways a question to the host can fail. Codes and small facts only: shared/words makes the sentences.
import { z } from '../base/zod.ts';

/**
 * `not-found` no such plan, handle, version or job · `stale` the file is not what was read · `unreadable` not a plan we can read ·
 * `newer` made by a newer program · `no-space` the disk is full · `read-only` may not be written · `away` the folder is not there now
 * (never: deleted) · `refused` the question itself is not allowed · `locked` held by someone else · `internal` the program's own fault.
 */
export const hostFaultCode = z.enum([
  'not-found',
  'stale',
  'unreadable',
  'newer',
  'no-space',
  'read-only',
  'away',
  'refused',
  'locked',
  'internal',
]);
export type HostFaultCode = z.infer<typeof hostFaultCode>;

/** Small facts for the sentence: `reason` (a kebab-case word), `file`, `disk`, `since`, `base`… Never a sentence, never plan content. */
export const faultDetail = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
export type FaultDetail = z.infer<typeof faultDetail>;

export const hostFault = z.object({ code: hostFaultCode, detail: faultDetail });
export type HostFault = z.infer<typeof hostFault>;

/** A fault value. `hostFaultOf('stale', { base })`. */
export function hostFaultOf(code: HostFaultCode, detail: FaultDetail = {}): HostFault {
  return { code, detail };
}
