// The identity of bytes: what `base` means everywhere.
import { createHash } from 'node:crypto';

/** SHA-256 in lower-case hexadecimal. */
export function contentHashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
