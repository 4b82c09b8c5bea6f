// Plan dates to and from the calendar.
import { BuddhistCalendar, toCalendar } from '@internationalized/date';
import { describe, expect, it } from 'vitest';
import { dateFromText, textFromDate } from '../../../renderer/kit/date-text.ts';

describe('Plan dates', () => {
  it('come back as they were written', () => {
    expect(textFromDate(dateFromText('2028-02-29'))).toBe('2028-02-29');
  });

  it('are none when blank, misspelt or on no calendar', () => {
    expect(['', '2026-02-30', '3 May', '2026-5-3'].map(dateFromText)).toEqual([null, null, null, null]);
    expect(textFromDate(null)).toBe('');
  });

  it('are stored in the common era when picked from the Thai calendar', () => {
    const picked = toCalendar(dateFromText('2011-10-08')!, new BuddhistCalendar());
    expect([picked.year, textFromDate(picked)]).toEqual([2554, '2011-10-08']);
  });
});
