// Dates as the plan keeps them (YYYY-MM-DD, Gregorian) to and from the calendar's own values. Pure.
import {
  CalendarDate,
  GregorianCalendar,
  parseDate,
  toCalendar,
  type DateValue,
} from '@internationalized/date';

/** The calendar date written, or null when the text is blank or no such day exists. */
export function dateFromText(text: string): CalendarDate | null {
  try {
    return text === '' ? null : parseDate(text);
  } catch {
    return null;
  }
}

export function textFromDate(date: DateValue | null): string {
  if (date === null) return '';
  const gregorian = toCalendar(
    new CalendarDate(date.calendar, date.era, date.year, date.month, date.day),
    new GregorianCalendar(),
  );
  return gregorian.toString();
}
