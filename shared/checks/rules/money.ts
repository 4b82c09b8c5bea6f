// The budget: every line with an amount and a currency, and nothing paid twice.
import type { Look } from '../look.ts';
import { each, rule } from '../rule.ts';

const lines = (look: Look) => look.items('budget.lines');

export const moneyRules = [
  rule({
    code: 'cost-without-currency',
    severity: 'warning',
    source: 'ocha',
    at: 'budget.lines.cost',
    find: (look) =>
      each(
        lines(look),
        ({ cost, funded }) =>
          (cost.amount !== null && cost.currency === '') ||
          (funded.amount !== null && funded.currency === ''),
        (row) => ({ line: row.title }),
      ),
  }),
  rule({
    code: 'funded-exceeds-cost',
    severity: 'warning',
    source: 'arithmetic',
    at: 'budget.lines.funded',
    asks: ['budget.lines.cost'],
    find: (look) =>
      each(
        lines(look),
        ({ cost, funded }) =>
          cost.amount !== null &&
          funded.amount !== null &&
          cost.currency === funded.currency &&
          funded.amount > cost.amount,
        (row) => ({ line: row.title }),
      ),
  }),
  rule({
    code: 'money-without-source',
    severity: 'note',
    source: 'ocha',
    at: 'budget.lines.source',
    asks: ['budget.lines.funded'],
    find: (look) =>
      each(
        lines(look),
        (row) => (row.funded.amount ?? 0) > 0 && row.source.trim() === '',
        (row) => ({ line: row.title }),
      ),
  }),
] as const;
