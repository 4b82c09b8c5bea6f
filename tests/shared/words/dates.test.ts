// Days and moments as each language writes them: the day first, and in Vietnamese the form of official documents.
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../shared/words/languages.ts';

const local = (year: number, month: number, day: number, hour: number, minute: number): string =>
  new Date(year, month - 1, day, hour, minute).toISOString();

describe('a date in Vietnamese', () => {
  const words = wordsOf('vi');

  it.each([
    ['2026-03-01', '01/3/2026'],
    ['2026-02-28', '28/02/2026'],
    ['2026-12-31', '31/12/2026'],
    ['2026-01-09', '09/01/2026'],
  ])('gives day, month and year in figures as documents of the State do: %s', (day, said) => {
    expect(words.date(day)).toBe(said);
  });

  it('with a time has the time first, then the day in figures', () => {
    expect(words.time(local(2026, 3, 1, 14, 2))).toBe('14:02 ngày 01/3/2026');
    expect(words.time(local(2026, 11, 20, 0, 5))).toBe('00:05 ngày 20/11/2026');
    expect(words.time(local(2026, 2, 15, 9, 30))).toBe('09:30 ngày 15/02/2026');
  });

  it('leaves what is no date as it stands', () => {
    expect([words.date('sau mùa mưa'), words.time('')]).toEqual(['sau mùa mưa', '']);
  });
});

it('writes the day first in English too, and the year of the era in Thai', () => {
  expect(wordsOf('en').date('2026-03-01')).toBe('1 March 2026');
  expect(wordsOf('th').date('2026-03-01')).toMatch(/^1 .*2569$/);
});
