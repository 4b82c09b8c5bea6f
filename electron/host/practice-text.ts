// From bytes to a person's own practices and back: the one gate for the kept file and for one received from elsewhere.
// A refusal says why as data and leaves everything as it was. Knows no folder.
import { fail, ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import { hostFaultOf } from '../../shared/host/faults.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import {
  MAX_PRACTICES_BYTES,
  practicesFile,
  practicesFormat,
  practicesVersion,
} from '../../shared/host/own-practices.ts';
import type { OwnPractice } from '../../shared/host/own-practices.ts';
import { normalise } from '../../shared/plan/normalise.ts';
import { parseWithin } from '../../shared/plan/text-limits.ts';

const unreadable = (reason: string, at = '') =>
  fail(hostFaultOf('unreadable', at === '' ? { reason } : { reason, at: at.slice(0, 200) }));

/** Reads a file of practices. Ids are each there once; text is composed (NFC). */
export function readPractices(bytes: Uint8Array): Result<readonly OwnPractice[], HostFault> {
  if (bytes.length > MAX_PRACTICES_BYTES) return unreadable('practices-too-large');
  const text = decode(bytes);
  if (text === null) return unreadable('practices-not-text');
  const parsed = parseWithin(text);
  if (!parsed.ok) return unreadable('practices-damaged', 'detail' in parsed.fault ? parsed.fault.detail : '');
  const header = parsed.value as { readonly format?: unknown; readonly version?: unknown } | null;
  if (typeof header !== 'object' || header?.format !== practicesFormat) return unreadable('not-practices');
  if (typeof header.version === 'number' && header.version > practicesVersion)
    return fail(hostFaultOf('newer', { reason: 'practices-newer' }));
  const checked = practicesFile.safeParse(normalise(parsed.value));
  if (!checked.success) return unreadable('practices-damaged', checked.error.issues[0]?.path.join('.') ?? '');
  const { practices } = checked.data;
  const isDoubled = new Set(practices.map(({ id }) => id)).size !== practices.length;
  return isDoubled ? unreadable('practices-damaged', 'id') : ok(practices);
}

/** The bytes of a file of practices, or why they would not read back. */
export function writePractices(practices: readonly OwnPractice[]): Result<Uint8Array, HostFault> {
  const file = { format: practicesFormat, version: practicesVersion, practices: normalise(practices) };
  const bytes = Buffer.from(`${JSON.stringify(file, null, 2)}\n`);
  const back = readPractices(bytes);
  return back.ok ? ok(bytes) : fail(hostFaultOf('refused', { reason: 'too-many-practices' }));
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
