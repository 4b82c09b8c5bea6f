// The search: it finds words wherever they stand, and does not show what only the named few may read.
import { describe, expect, it } from 'vitest';
import { searchPlan } from '../../../shared/plan/search.ts';
import { add, edited, set } from '../../fixtures/edits.ts';
import { blankPlan } from '../../fixtures/plans.ts';

const plan = edited(
  blankPlan(),
  set('scope.purpose', 'Boats for the east crossing'),
  add('coordination.wardens', 'east', { area: 'East crossing', warden: 'Skipper of the east crossing' }),
  add('restricted.contacts', 'duty', { function: 'Duty room of the east crossing' }),
);

describe('the search of a plan', () => {
  it('shows the text around the words, and of a restricted answer only where it stands', () => {
    const { found, total } = searchPlan(plan, 'EAST crossing', 12);
    expect(total).toBe(3);
    expect(found.map(({ place, text }) => [place.field, text])).toEqual([
      ['purpose', 'Boats for the east crossing'],
      ['area', 'East crossing'],
      ['warden', ''],
    ]);
  });
});
