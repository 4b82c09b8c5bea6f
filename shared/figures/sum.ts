// A sum that shows its working: what was added up, from where, by which formula. Never a bare number.

/** The formulas, each with a sentence in the catalogue (`sum.<code>`). */
export type SumCode =
  | 'peopleInGroups'
  | 'seatsPerDay'
  | 'daysToClear'
  | 'daysToClearByAlternate'
  | 'documentDays'
  | 'transitCapacity'
  | 'resourceGap'
  | 'budgetGap';

/** One number that went in. `name` is what a person called it or a field key; `source` is where the number comes from. */
export type SumInput = {
  readonly name: string;
  readonly field: string;
  readonly value: number | null;
  readonly unit: string;
  readonly source: string;
};

/** `value` is null while an input is missing. */
export type Sum = {
  readonly formula: SumCode;
  readonly value: number | null;
  readonly unit: string;
  readonly inputs: readonly SumInput[];
};

/** Adds what is there; null when nothing is. */
export function total(values: readonly (number | null)[]): number | null {
  const there = values.filter((value) => value !== null);
  return there.length === 0 ? null : there.reduce((sum, value) => sum + value, 0);
}

/** How many whole days it takes to work off `amount` at `perDay`; null when either is missing or nothing moves. */
export const daysFor = (amount: number | null, perDay: number | null): number | null =>
  amount === null || perDay === null || perDay <= 0 ? null : Math.ceil(amount / perDay);
