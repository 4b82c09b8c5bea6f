// Turns what the operating system says into the contract's codes. Knows nothing of plans.
import { hostFaultOf } from '../../shared/host/faults.ts';
import type { FaultDetail, HostFault, HostFaultCode } from '../../shared/host/faults.ts';

const codes: Readonly<Record<string, HostFaultCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EFBIG: 'no-space',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EBUSY: 'locked',
  ETXTBSY: 'locked',
  // A stick pulled out or a share that went away answers with one of these, not with ENOENT.
  EIO: 'away',
  ENXIO: 'away',
  ENODEV: 'away',
  ESTALE: 'away',
  ENOTCONN: 'away',
  ECONNRESET: 'away',
  EHOSTDOWN: 'away',
  EHOSTUNREACH: 'away',
  ETIMEDOUT: 'away',
  UNKNOWN: 'away',
};

/** The system's own word for an error (`ENOSPC`), or '' if it has none. */
export function errorCode(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

/** The fault for an error thrown by the file system. An error without a system code is the program's own. */
export function faultOfError(error: unknown, detail: FaultDetail = {}): HostFault {
  const system = errorCode(error);
  const code = codes[system] ?? 'internal';
  return hostFaultOf(code, system === '' ? { ...detail, reason: 'unexpected' } : { ...detail, system });
}
