// What the plan costs and what is not yet paid for, currency by currency: amounts in different currencies are never added.
import { inOrder } from '../base/order-key.ts';
import type { Sections } from '../plan/plan.ts';
import type { Sum } from './sum.ts';

export type BudgetTotal = {
  /** ISO 4217, or '' for amounts whose currency is not yet said. */
  readonly currency: string;
  readonly cost: number;
  readonly funded: number;
  readonly gap: Sum;
};

/** One row a currency, in alphabetical order. A line's money in another currency than its cost stays in its own row. */
export function budgetTotals(budget: Sections['budget']): readonly BudgetTotal[] {
  const lines = inOrder(budget.lines);
  const currencies = new Set(
    lines.flatMap(({ cost, funded }) =>
      [cost, funded].filter((money) => money.amount !== null).map((money) => money.currency),
    ),
  );
  return [...currencies].sort().map((currency) => {
    const sum = (field: 'cost' | 'funded') =>
      roundToCents(
        lines.reduce(
          (total, line) => total + (line[field].currency === currency ? (line[field].amount ?? 0) : 0),
          0,
        ),
      );
    const [cost, funded] = [sum('cost'), sum('funded')];
    const input = (field: string, value: number) => ({
      name: '',
      field: `budget.lines.${field}`,
      value,
      unit: currency,
      source: '',
    });
    const gap: Sum = {
      formula: 'budgetGap',
      value: Math.max(0, roundToCents(cost - funded)),
      unit: currency,
      inputs: [input('cost', cost), input('funded', funded)],
    };
    return { currency, cost, funded, gap };
  });
}

/** Decimal fractions do not add up exactly in binary: 0.1 + 0.2. */
const roundToCents = (amount: number): number => Math.round(amount * 100) / 100;
