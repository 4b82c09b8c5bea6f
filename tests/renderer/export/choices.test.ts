// What may be chosen of a document,.
import { describe, expect, it } from 'vitest';
import {
  chosenDocument,
  documentChoices,
  firstChoices,
  restrictedIn,
  trainingUse,
} from '../../../renderer/export/choices.ts';
import { documentChoices as contract } from '../../../shared/host/shapes.ts';
import { edited, set } from '../../fixtures/edits.ts';
import { blankPlan } from '../../fixtures/plans.ts';

const given = { outline: 'workshop', paper: 'letter' } as const;

describe('the choices of an export', () => {
  it('begin with the path’s document, a draft mark and nothing restricted', () => {
    expect(firstChoices(blankPlan(), given)).toEqual({
      outline: 'workshop',
      paper: 'letter',
      draftMark: true,
      restricted: false,
      marks: true,
    });
  });

  it('bring the restricted part along with a document that is nothing without it, and leave it out of the others', () => {
    expect(chosenDocument('call-list')).toEqual({ outline: 'call-list', restricted: true });
    expect(chosenDocument('full')).toEqual({ outline: 'full', restricted: false });
  });

  it('name of the restricted answers only those that the first-hour pack has a place for', () => {
    const keys = ['restricted.contacts', 'population.groups.vulnerabilities', 'activation.drawDown'];
    expect(restrictedIn('first-hour', keys)).toEqual(['restricted.contacts', 'activation.drawDown']);
    expect(restrictedIn('full', keys)).toEqual(keys);
  });

  it('leave marks of doubt out of a final plan until they are asked for', () => {
    const final = edited(blankPlan(), set('cover.status', 'final'));
    expect(firstChoices(final, given)).toMatchObject({ draftMark: false, marks: false });
  });

  it('are understood by the host as they are sent', () => {
    const sent = documentChoices(firstChoices(blankPlan(), given));
    expect(contract.parse(sent)).toEqual({
      outline: 'workshop',
      paper: 'letter',
      options: { draftMark: true, restricted: false, marks: true },
    });
  });

  it('never take the training mark from an exercise or a worked example', () => {
    const uses = ['real', 'exercise', 'workedExample'].map((use) =>
      trainingUse(edited(blankPlan(), set('scope.use', use))),
    );
    expect(uses).toEqual([null, 'exercise', 'workedExample']);
  });
});
