// Characters without a letter: found where they stand, named with their codes, and told in sentences.
import { describe, expect, it } from 'vitest';
import { uncoveredPlaces, uncoveredText, uncoveredWhere } from '../../../shared/document/uncovered.ts';
import { makeWords } from '../../../shared/words/words.ts';
import { add, edited, set } from '../../fixtures/edits.ts';
import { blankPlan } from '../../fixtures/plans.ts';

const words = makeWords('en');
const plan = edited(
  blankPlan(),
  set('plan.title', 'Boats 🛥'),
  add('movement.routes', 'river', { name: 'River 🚢 route', hazards: 'none' }),
  add('restricted.contacts', 'pilot', { function: 'Pilot 🚢' }),
);

describe('characters that cannot be printed', () => {
  it('are found in every section, the restricted part too, and nowhere else', () => {
    expect(uncoveredPlaces(plan, ['🛥', '🚢'])).toEqual([
      { section: 'plan', field: 'title' },
      { section: 'movement', collection: 'routes', item: 'river', field: 'name' },
      { section: 'restricted', collection: 'contacts', item: 'pilot', field: 'function' },
    ]);
    expect(uncoveredPlaces(plan, ['𓀀'])).toEqual([]);
  });

  it('are said with what stands in their place, where, and what to do', () => {
    const { what, remedy } = uncoveredText(words, ['🚢']);
    expect(what).toContain('One character has no letter');
    expect(what).toContain('🚢 (U+1F6A2)');
    expect(what).toContain('[U+1F6A2]');
    expect(remedy).toMatch(/\.$/);
    expect(uncoveredWhere(words, uncoveredPlaces(plan, ['🚢']))).toBe(
      'In the plan: Movement and evacuation – Route, Restricted part – Function.',
    );
    expect(uncoveredWhere(words, [])).toBe('');
  });

  it('are counted where they are many', () => {
    const many = Array.from({ length: 11 }, (_, at) => String.fromCodePoint(0x13000 + at));
    expect(uncoveredText(words, many).what).toMatch(/^11 characters have no letter .* and 3 more\./);
  });
});
