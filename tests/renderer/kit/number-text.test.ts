// Numbers as they are written in the languages of the program.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { formatNumber, parseNumber } from '../../../renderer/kit/number-text.ts';

describe('Reading a number', () => {
  it.each([
    ['en', '12,500', 12500],
    ['en', '12500.5', 12500.5],
    ['en', ' 1 200 ', 1200],
    ['en', '-3', -3],
    ['vi', '12.500', 12500],
    ['vi', '12.500,5', 12500.5],
    ['hi', '1,00,000', 100000],
    ['km', '១២៥០', 1250],
    ['th', '๑,๒๐๐', 1200],
    ['en', '١٢٠٠', 1200],
    ['en', '１２００', 1200],
  ])('in %s takes %s as %d', (locale, text, value) => {
    expect(parseNumber(text, locale)).toBe(value);
  });

  it('takes blank as not known', () => {
    expect(parseNumber('  ', 'en')).toBeNull();
  });

  it.each(['twelve', '1,50', '1.2.3', '12-', '1e5', '--1'])('refuses %s', (text) => {
    expect(parseNumber(text, 'en')).toBeUndefined();
  });

  it('reads back every number it writes, in every language', () => {
    const locales = fc.constantFrom('en', 'vi', 'th', 'km', 'my', 'ar-EG', 'lo', 'fr', 'de-CH');
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat(99), locales, (whole, part, locale) => {
        const value = whole + Math.sign(whole) * (part / 100);
        expect(parseNumber(formatNumber(value, locale), locale)).toBeCloseTo(value, 3);
      }),
    );
  });
});
