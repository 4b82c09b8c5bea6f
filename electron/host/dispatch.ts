// The one gate behind every transport: an unknown method and an unknown input go in, a Result comes out. Nothing is thrown across.
import { fail } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import { hostFaultOf } from '../../shared/host/faults.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import { hostTable } from '../../shared/host/host.ts';
import type { HostMethods, Method } from '../../shared/host/host.ts';
import { faultOfError } from './fs-fault.ts';

export type Dispatch = (method: unknown, input: unknown) => Promise<Result<unknown, HostFault>>;

/** `onFault` hears of every question that failed by the program's own fault. */
export function makeDispatch(
  methods: HostMethods,
  onFault: (method: string, error: unknown) => void = () => undefined,
): Dispatch {
  return async (method, input) => {
    if (!isMethod(method)) return fail(hostFaultOf('refused', { reason: 'method' }));
    const parsed = hostTable[method].input.safeParse(input);
    if (!parsed.success) {
      const at = parsed.error.issues[0]?.path.join('.') ?? '';
      return fail(hostFaultOf('refused', { reason: 'input', method, at }));
    }
    try {
      const ask = methods[method] as (value: unknown) => Promise<Result<unknown, HostFault>>;
      return await ask(parsed.data);
    } catch (error) {
      onFault(method, error);
      return fail(faultOfError(error, { method }));
    }
  };
}

function isMethod(method: unknown): method is Method {
  return typeof method === 'string' && Object.hasOwn(hostTable, method);
}
