// Days and months on the calendar, as text `YYYY-MM-DD`. Knows no clock: today is always given.

/** The same day `months` later; a day that month lacks becomes its last. */
export function monthsLater(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const at = year * 12 + (month - 1) + months;
  const last = new Date(Date.UTC(Math.floor(at / 12), (at % 12) + 1, 0)).getUTCDate();
  const parts = [Math.floor(at / 12), (at % 12) + 1, Math.min(date, last)];
  return [
    String(parts[0]).padStart(4, '0'),
    ...parts.slice(1).map((part) => String(part).padStart(2, '0')),
  ].join('-');
}

/** How many whole months lie between two days; nought when the second is the earlier one. */
export function monthsBetween(from: string, to: string): number {
  let months = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12;
  months += Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  if (monthsLater(from, months) > to) months -= 1;
  return Math.max(0, months);
}

/** The day of an instant in UTC. */
export const dayOf = (instant: string): string => instant.slice(0, 10);
