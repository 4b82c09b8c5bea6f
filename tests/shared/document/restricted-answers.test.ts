// What of a plan is for the named few: found wherever it is written, and nothing while nothing is.
import { describe, expect, it } from 'vitest';
import { restrictedAnswers, restrictedKeys } from '../../../shared/document/restricted-answers.ts';
import { add, edited, set } from '../../fixtures/edits.ts';
import { blankPlan } from '../../fixtures/plans.ts';

describe('what is for the named few', () => {
  it('is nothing in a blank plan', () => {
    expect(restrictedKeys(blankPlan())).toEqual([]);
  });

  it('is named by field, in sections and in tables, only where something is written', () => {
    const plan = edited(
      blankPlan(),
      set('activation.drawDown', 'Families leave first'),
      add('population.groups', 'g', { name: 'Builders', legalStatus: 'Permits tied to one employer' }),
      add('movement.assemblyPoints', 'a', { name: '' }),
    );
    expect(restrictedKeys(plan)).toEqual(['population.groups.legalStatus', 'activation.drawDown']);
  });

  it('comes with the items that hold it, the restricted part first', () => {
    const plan = edited(
      blankPlan(),
      set('activation.drawDown', 'Families leave first'),
      add('coordination.wardens', 'open', { area: 'Estate' }),
      add('coordination.wardens', 'named', { area: 'Crossing', warden: 'Skipper of the first boat' }),
      add('restricted.contacts', 'duty', { function: 'Duty room', phone: '+000 1' }),
    );
    const found = restrictedAnswers(plan).map(({ section, fields, tables }) => [
      section,
      fields,
      tables.map(({ key, items, isWhole }) => [key, items.map(({ id }) => id), isWhole]),
    ]);
    expect(found).toEqual([
      ['restricted', [], [['restricted.contacts', ['duty'], true]]],
      ['coordination', [], [['coordination.wardens', ['named'], false]]],
      ['activation', ['drawDown'], []],
    ]);
  });
});
