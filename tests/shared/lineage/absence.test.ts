// What a parent file does not say is not taken for a wish to have it gone here.
import { describe, expect, it } from 'vitest';
import { offerFromParent } from '../../../shared/lineage/offer.ts';
import { usualPicks } from '../../../shared/lineage/picks.ts';
import { isWithoutContacts, usualGroups } from '../../../shared/lineage/usual-groups.ts';
import { edited, remove, set } from '../../fixtures/edits.ts';
import { countryPlan, nationalFramework, takenFrom } from '../../fixtures/lineage.ts';

const framework = nationalFramework();
const withContacts = takenFrom(countryPlan(), framework);
const withoutContacts = takenFrom(countryPlan(), framework, { groups: ['roles', 'levels'] });
/** As somebody sends it who keeps what is for the named few at home. */
const copy = edited(
  framework,
  remove('restricted.contacts', 'duty'),
  set('earlyWarning.alertLevels.atNight', '', 'yellow'),
  set('earlyWarning.alertLevels.meaning', 'Report every day', 'yellow'),
);

describe('an answer the parent leaves blank', () => {
  it('is offered and never picked before somebody chose', () => {
    const offers = offerFromParent(withContacts, copy);
    expect(offers.map(({ item, change, fields }) => [item, change, fields])).toEqual([
      [
        'yellow',
        'changed',
        [
          { field: 'meaning', by: 'parent', isErased: false },
          { field: 'atNight', by: 'parent', isErased: true },
        ],
      ],
      ['duty', 'gone', []],
    ]);
    expect([...usualPicks(offers)]).toEqual(['earlyWarning.alertLevels/yellow/meaning']);
  });
});

describe('what is for the named few', () => {
  it('is looked at first where it was taken over before and the file says something of it', () => {
    expect(usualGroups(withContacts, framework)).toEqual(['roles', 'levels', 'contacts']);
    expect(usualGroups(withoutContacts, framework)).toEqual(['roles', 'levels']);
    expect(usualGroups(countryPlan(), framework)).toEqual(['roles', 'levels']);
  });

  it('is not looked at in a copy without it, which is told', () => {
    expect(usualGroups(withContacts, copy)).toEqual(['roles', 'levels']);
    expect([
      isWithoutContacts(withContacts, copy),
      isWithoutContacts(withContacts, framework),
      isWithoutContacts(withoutContacts, copy),
    ]).toEqual([true, false, false]);
  });
});
