// The day it is where the person sits.

/** `YYYY-MM-DD` in the time zone of this computer. */
export function localDay(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
