// How a language writes days and moments. Knows no plan, no screen and no clock.

/** What writes days and moments in one language; days are read in UTC, moments as local time. */
export type DateWriting = { readonly day: (date: Date) => string; readonly moment: (date: Date) => string };

/** The writing of days and moments for a locale: the official Vietnamese forms, else the locale's own. */
export function dateWriting(locale: string): DateWriting {
  if (locale === 'vi') return vietnamese;
  const dayFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const momentFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return { day: (date) => dayFormat.format(date), moment: (date) => momentFormat.format(date) };
}

const two = (value: number): string => String(value).padStart(2, '0');
// A nought stands before days under ten and before the first two months only, so that neither can be altered by a pen
// (Decree 30/2020/NĐ-CP, annex I); the locale data of browsers write “1 tháng 3, 2026”, which no document does.
const month = (value: number): string => (value <= 2 ? two(value) : String(value));

const vietnamese: DateWriting = {
  day: (date) =>
    `${two(date.getUTCDate())}/${month(date.getUTCMonth() + 1)}/${String(date.getUTCFullYear())}`,
  moment: (date) => {
    const time = `${two(date.getHours())}:${two(date.getMinutes())}`;
    return `${time} ngày ${two(date.getDate())}/${month(date.getMonth() + 1)}/${String(date.getFullYear())}`;
  },
};
