// The code that opens the window.
import { expect, it } from 'vitest';
import { oneTimeCodes } from '../../../electron/loopback/one-time-code.ts';

it('is good for thirty seconds when we opened the window, and waits until used when printed', () => {
  let now = 0;
  const codes = oneTimeCodes(() => now);
  const early = codes.issue(30);
  now = 30_000;
  expect(codes.redeem(early)).toBe(true);
  const late = codes.issue(30);
  now = 60_001;
  expect(codes.redeem(late)).toBe(false);
  const printed = codes.issue(null);
  now = 1e12;
  expect(codes.redeem(printed)).toBe(true);
  expect(printed).toMatch(/^[A-Za-z0-9_-]{43}$/);
});
