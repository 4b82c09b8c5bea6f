// What happens to a figure from a scenario when a person types their own.
import { describe, expect, it } from 'vitest';
import { isFromScenario, typeFigure } from '../../../renderer/fields/quantity-edits.ts';
import type { Quantity } from '../../../shared/plan/field-kinds.ts';
import type { Origin } from '../../../shared/plan/section.ts';
import { makeWords } from '../../../shared/words/words.ts';

const words = makeWords('en');
const scenario: Origin = { from: 'scenario', ref: 'thai-floods-2011/x', sources: ['A24'], status: 'seen' };
const own: Origin = { from: '', ref: '', sources: [], status: '' };
const given: Quantity = {
  value: 75_000,
  unit: 'people',
  source: 'A24 Migrants at risk in the floods (Prachatai)',
  date: '2011-10-24',
  confidence: 'medium',
  others: '',
};

describe('a figure typed over', () => {
  it('keeps the scenario’s figure with its source beside the new one', () => {
    const typed = typeFigure(words, given, 8, scenario);
    expect(typed).toEqual({
      value: 8,
      unit: 'people',
      source: '',
      date: '',
      confidence: '',
      others: '75,000 people (A24 Migrants at risk in the floods (Prachatai), 24 October 2011)',
    });
    expect(typeFigure(words, typed, 80_000, scenario)).toEqual({ ...typed, value: 80_000 });
  });

  it('adds to the other figures that are already there', () => {
    const typed = typeFigure(words, { ...given, others: 'The labour office says 5,400.' }, 1, scenario);
    expect(typed.others).toMatch(/^The labour office says 5,400\. 75,000 people/);
  });

  it('changes only the number of a figure that is the person’s own', () => {
    expect(typeFigure(words, given, 8, own)).toEqual({ ...given, value: 8 });
    const sourced = { ...given, source: 'Our own count' };
    expect(typeFigure(words, sourced, 8, scenario)).toEqual({ ...sourced, value: 8 });
    expect(isFromScenario({ ...given, value: null }, scenario)).toBe(false);
  });
});
