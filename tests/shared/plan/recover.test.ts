import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editHistory, startHistory } from '../../../shared/plan/history.ts';
import type { Operation } from '../../../shared/plan/commit.ts';
import { newPlan } from '../../../shared/plan/new-plan.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { joinTyping, journalText, recoverPlan } from '../../../shared/plan/recover.ts';

let count = 0;
const ports = {
  now: () => new Date(1_700_000_000_000 + (count += 1)).toISOString(),
  newId: () => `id-${(count += 1)}`,
  author: '',
};
const start = newPlan(
  {
    title: 'Plan',
    role: 'host',
    level: 'national',
    country: 'THA',
    language: 'en',
    template: { id: 'mcof-preparedness', version: 1, path: 'full' },
    sectorIds: [],
  },
  ports,
);
const place = { section: 'scope', field: 'purpose' } as const;

function typed(texts: readonly string[]): { plan: Plan; operations: Operation[] } {
  let history = startHistory(start);
  const operations: Operation[] = [];
  for (const value of texts) {
    const step = editHistory(history, { kind: 'set', place, value }, ports);
    if (!step) continue;
    history = step.history;
    operations.push(step.operation);
  }
  return { plan: history.plan, operations };
}

describe('the journal', () => {
  it('leads back to the very plan, whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { minLength: 1 }), (texts) => {
        const { plan, operations } = typed(texts);
        fc.pre(operations.length > 0);
        expect(recoverPlan(start, operations.map(journalText))).toEqual(plan);
      }),
    );
  });

  it('leads to the same plan when the typing of a moment is kept as one record', () => {
    const { plan, operations } = typed(['f', 'fl', 'flood', 'flood of 2011', 'a flood of 2011']);
    const joined = operations.reduce<Operation | null>(
      (before, next) => (before ? joinTyping(before, next) : next),
      null,
    );
    expect(joined && recoverPlan(start, [journalText(joined)])).toEqual(plan);
  });

  it('keeps a change in a long text short', () => {
    const long = 'x'.repeat(100_000);
    const { operations } = typed([long, `${long.slice(0, 500)}y${long.slice(500)}`]);
    const record = journalText(operations[1] as Operation);
    expect([record.length < 600, record.includes('"insert":"y"')]).toEqual([true, true]);
  });

  it('stops at the first record that does not fit and keeps what is whole', () => {
    const { operations } = typed(['one', 'one two']);
    const records = operations.map(journalText);
    const found = recoverPlan(start, [records[0] ?? '', '{"patches":[{"op":"splice"', records[1] ?? '']);
    expect(found?.sections.scope.purpose).toBe('one');
  });

  it('answers nothing rather than a plan that is not valid', () => {
    const broken = {
      opId: 'x',
      author: '',
      at: 'now',
      name: {},
      patches: [{ op: 'replace', path: ['sections'], value: 3 }],
    };
    expect(recoverPlan(start, [JSON.stringify(broken)])).toBeNull();
  });
});
