// When an item was first written, as far as its id tells: ids of our own begin with the instant they were made (RFC 9562 §5.7).

const madeWithTime = /^([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** Before the first edition of this program no such id was made by it. */
const firstDay = '2020-01-01';

/** The day of the id in UTC; '' where the id tells none. */
export function writtenOn(id: string): string {
  const found = madeWithTime.exec(id);
  if (!found) return '';
  const milliseconds = Number.parseInt(`${found[1] ?? ''}${found[2] ?? ''}`, 16);
  // Twelve digits reach further than a Date does.
  if (milliseconds > 8.64e15) return '';
  const day = new Date(milliseconds).toISOString().slice(0, 10);
  return /^\d{4}-/.test(day) && day >= firstDay ? day : '';
}
