// Help with the questions of a step, in the parts a person sees.
import { describe, expect, it } from 'vitest';
import { formPart, guideGroups, isGrouped } from '../../../renderer/wizard/guide-groups.ts';
import { keyOfPlace } from '../../../renderer/wizard/looked-at.ts';
import { askedKeys } from '../../../shared/plan/template.ts';
import { placeKey, type Place } from '../../../shared/plan/address.ts';
import { placeId } from '../../../renderer/fields/focus-place.ts';
import { mcofTemplate } from '../../fixtures/plans.ts';

const stepOf = (path: string, id: string) => {
  const step = mcofTemplate()
    .paths.find((one) => one.id === path)
    ?.steps.find((one) => one.id === id);
  if (!step) throw new Error(`expected path ${path} to have a step ${id}`);
  return step;
};

describe('the parts of a step’s help', () => {
  it('hold every question once, whichever step of whichever path', () => {
    for (const path of mcofTemplate().paths)
      for (const step of path.steps)
        expect(
          guideGroups(step, () => true)
            .flatMap(({ keys }) => keys)
            .toSorted(),
        ).toEqual([...new Set(askedKeys(step))].toSorted());
  });

  it('are the form first and then the tables of a long step, in asking order', () => {
    const groups = guideGroups(stepOf('full', 'movement'), () => true);
    expect(groups.map(({ part }) => part).slice(0, 3)).toEqual([
      formPart,
      'movement.assemblyPoints',
      'movement.routes',
    ]);
    expect(isGrouped(groups)).toBe(true);
  });

  it('leave out questions without help, and a part in which none has any', () => {
    const step = stepOf('full', 'movement');
    const only = 'movement.routes.mode';
    expect(guideGroups(step, (key) => key === only)).toEqual([{ part: 'movement.routes', keys: [only] }]);
  });

  it('are not told apart where a step asks little', () => {
    expect(isGrouped(guideGroups(stepOf('workshop-90', 'table'), () => true))).toBe(false);
  });
});

describe('the question that is looked at', () => {
  it('is known by where it stands on the screen', () => {
    const places: Place[] = [
      { section: 'plan', field: 'title' },
      { section: 'movement', field: 'safeHaven' },
      { section: 'movement', collection: 'routes', item: 'r-1', field: 'mode' },
    ];
    expect(places.map((place) => keyOfPlace(placeId(place)))).toEqual(places.map(placeKey));
  });
});
