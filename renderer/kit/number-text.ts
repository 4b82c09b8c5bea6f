// Numbers as people write them: their separators, their digits, blank for unknown. Pure.

type Marks = { decimal: string; digits: readonly string[] };

function marksOf(locale: string): Marks {
  const decimal =
    new Intl.NumberFormat(locale).formatToParts(1.5).find((part) => part.type === 'decimal')?.value ?? '.';
  const one = new Intl.NumberFormat(locale, { useGrouping: false });
  return { decimal, digits: Array.from({ length: 10 }, (_, digit) => one.format(digit)) };
}

const zeros = [0x0660, 0x06f0, 0x0e50, 0x0ed0, 0x17e0, 0x1040];

function westernDigit(letter: string, marks: Marks): string {
  const own = marks.digits.indexOf(letter);
  if (own >= 0) return String(own);
  const code = letter.codePointAt(0) ?? 0;
  const zero = zeros.find((start) => code >= start && code < start + 10);
  return zero === undefined ? letter : String(code - zero);
}

/** The number written, null for blank, or undefined when it is not a number. */
export function parseNumber(text: string, locale: string): number | null | undefined {
  const marks = marksOf(locale);
  const plain = [...text.normalize('NFKC').trim()].map((letter) => westernDigit(letter, marks)).join('');
  if (plain === '') return null;
  const spaced = plain.replaceAll(/[\s\u200e\u200f\u061c'’٬]/gu, '').replaceAll('−', '-');
  const group = marks.decimal === ',' ? '.' : ',';
  // Groups of three, or of two before a last three as in India; "1,50" is refused, for it may mean one and a half.
  const whole = `\\d{1,3}(\\${group}\\d{3})+|\\d{1,2}(\\${group}\\d{2})*\\${group}\\d{3}`;
  const grouped = new RegExp(`^-?(${whole})(\\${marks.decimal}\\d*)?$`);
  const ungrouped = new RegExp(`^-?\\d+(\\${marks.decimal}\\d*)?$`);
  if (!grouped.test(spaced) && !ungrouped.test(spaced)) return undefined;
  const value = Number(spaced.replaceAll(group, '').replace(marks.decimal, '.'));
  return Number.isFinite(value) ? value : undefined;
}

export function formatNumber(value: number | null, locale: string): string {
  return value === null ? '' : new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);
}
