import { expect, it } from 'vitest';
import { countryById } from '../../../shared/framework/countries.ts';
import { withOwnNames } from '../../../shared/words/own-names.ts';
import { makeWords } from '../../../shared/words/words.ts';
import { add, edited } from '../../fixtures/edits.ts';
import { blankPlan } from '../../fixtures/plans.ts';

it('shows a country or territory as the owner of the plan names it, and every other as it is listed', () => {
  const plan = edited(blankPlan(), add('scope.names', 'name-1', { of: 'LBY', shownAs: 'State of Libya' }));
  const listed = (code: string): string => countryById(code)?.name ?? code;
  const words = withOwnNames(makeWords('en'), plan.sections.scope.names, listed);
  expect([words.own(listed('LBY')), words.own(listed('EGY'))]).toEqual(['State of Libya', 'Egypt']);
});
