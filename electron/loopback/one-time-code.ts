// The code in the address that opens the window: good for one swap, and for a short time if we opened the window ourselves.
import { randomBytes } from 'node:crypto';
import { sameSecret } from './gate.ts';

export type OneTimeCodes = {
  /** A new code; the one before is worth nothing any more. `seconds` null: it waits until used. */
  readonly issue: (seconds: number | null) => string;
  /** True once, for the present code, in its time. */
  readonly redeem: (code: string) => boolean;
};

/** 256 bits as text for an address. */
export const secret = (): string => randomBytes(32).toString('base64url');

export function oneTimeCodes(now: () => number = Date.now): OneTimeCodes {
  let present: { code: string; until: number } | null = null;
  return {
    issue: (seconds) => {
      present = { code: secret(), until: seconds === null ? Infinity : now() + seconds * 1000 };
      return present.code;
    },
    redeem: (code) => {
      if (!present || !sameSecret(code, present.code)) return false;
      const inTime = now() <= present.until;
      present = null;
      return inTime;
    },
  };
}
