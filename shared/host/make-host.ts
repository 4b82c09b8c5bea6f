// Makes the typed Host from a transport. Whatever comes back is parsed with the same table; a broken transport is a fault.
import { z } from '../base/zod.ts';
import { fail, ok } from '../base/result.ts';
import { hostFault, hostFaultOf } from './faults.ts';
import { hostTable } from './host.ts';
import type { Host, HostCall, Method } from './host.ts';

const envelope = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), fault: hostFault }),
]);

/** A Host over any transport. Rejections become `internal` with reason `host-gone`, wrong answers `internal` with `answer`. */
export function makeHost(call: HostCall): Host {
  const methods = Object.keys(hostTable) as Method[];
  return Object.fromEntries(methods.map((method) => [method, ask(call, method)])) as unknown as Host;
}

function ask(call: HostCall, method: Method) {
  return async (input: unknown) => {
    let answer: unknown;
    try {
      answer = await call(method, input);
    } catch {
      return fail(hostFaultOf('internal', { reason: 'host-gone', method }));
    }
    const opened = envelope.safeParse(answer);
    if (!opened.success) return fail(hostFaultOf('internal', { reason: 'answer', method }));
    if (!opened.data.ok) return fail(opened.data.fault);
    const value = hostTable[method].output.safeParse(opened.data.value);
    return value.success ? ok(value.data) : fail(hostFaultOf('internal', { reason: 'answer', method }));
  };
}
