// Normal form: what is stored is what reads back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../shared/plan/normalise.ts';

describe('a normalised value', () => {
  it('is its own normal form', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = normalise(value);
        expect(normalise(once)).toEqual(once);
      }),
    );
  });

  it('is well-formed, composed and without NUL, whatever came in', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        const text = normalise(String.fromCharCode(...units)) as string;
        expect(() => encodeURIComponent(text)).not.toThrow();
        expect(text).toBe(text.normalize('NFC'));
        expect(text).not.toContain('\u0000');
      }),
    );
  });

  it('holds no minus zero, and its sets of words are sorted without doubles', () => {
    expect(normalise({ a: -0, b: ['z', 'a', 'z'], c: [3, 1], d: ['e\u0301', 'é'] })).toEqual({
      a: 0,
      b: ['a', 'z'],
      c: [3, 1],
      d: ['é'],
    });
    expect(Object.is((normalise({ a: -0 }) as { a: number }).a, 0)).toBe(true);
  });
});
