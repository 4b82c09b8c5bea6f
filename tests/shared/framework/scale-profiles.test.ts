import { expect, it } from 'vitest';
import {
  asksForAdvancedPreparedness,
  riskBand,
  riskScore,
  scaleProfileById,
  scaleProfiles,
} from '../../../shared/framework/scale-profiles.ts';

const ratings = [1, 2, 3, 4, 5];
const products = [...new Set(ratings.flatMap((a) => ratings.map((b) => a * b)))].sort((a, b) => a - b);

it('puts the fourteen possible scores into three bands', () => {
  const byBand = (band: string) => products.filter((score) => riskBand(score) === band);
  expect({ low: byBand('low'), medium: byBand('medium'), high: byBand('high') }).toEqual({
    low: [1, 2, 3, 4, 5, 6],
    medium: [8, 9, 10, 12],
    high: [15, 16, 20, 25],
  });
});

it('gives no score while a rating is missing', () => {
  expect([riskScore(null, 5), riskScore(3, null), riskScore(3, 5)]).toEqual([null, null, 15]);
});

it('throws for a number that no two ratings give', () => {
  expect(() => riskBand(0)).toThrow('expected a risk score from 1 to 25, found 0');
});

it('asks for advanced preparedness from medium on', () => {
  expect(['low', 'medium', 'high'].map((band) => asksForAdvancedPreparedness(band as 'low'))).toEqual([
    false,
    true,
    true,
  ]);
});

it('gives the same word other percentages on the two scales, so each carries a note of its own', () => {
  const [a, b] = [scaleProfileById('A-ppre'), scaleProfileById('B-erp')];
  expect(a?.likelihood[3]).toEqual({ rating: 4, word: 'Likely', meaning: 'up to 80 %' });
  expect(b?.likelihood[3]).toEqual({ rating: 4, word: 'Likely', meaning: '30 to 50 %' });
  expect(new Set(scaleProfiles().map(({ note }) => note)).size).toBe(2);
});
