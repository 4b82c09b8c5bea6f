// Numbers as a PDF writes them: never an exponent, three decimals at most.

/** A number for a content stream. */
export function number(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`expected a finite number to draw with, found ${value}`);
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}
