// The fingerprint on the signature page.
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../shared/plan/fingerprint.ts';

describe('the fingerprint of a plan file', () => {
  it('is the hash of its bytes in sixteen groups of four digits', () => {
    expect(fingerprint('0123456789abcdef'.repeat(4))).toBe(
      Array.from({ length: 4 }, () => '0123 4567 89ab cdef').join(' '),
    );
  });

  it('is empty for what is not a file yet', () => {
    expect(fingerprint('')).toBe('');
  });
});
