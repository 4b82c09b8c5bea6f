// Every field of a plan can be shown and written, in a form and in a cell.
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { FieldView } from '../../../renderer/fields/field-view.tsx';
import { headerFields, itemsOf, type Place } from '../../../shared/plan/address.ts';
import { anySectionIds, sectionDefinition } from '../../../shared/plan/sections.ts';
import { fieldName } from '../../../shared/words/plan-words.ts';
import { makeWords } from '../../../shared/words/words.ts';
import { fullPlan } from '../../fixtures/plans.ts';
import { onScreen } from '../on-screen.tsx';

const plan = fullPlan();
const words = makeWords('en');
const places: Place[] = [
  ...Object.keys(headerFields).map((field): Place => ({ section: 'plan', field })),
  ...anySectionIds.flatMap((section) => {
    const { fields, collections } = sectionDefinition(section);
    const own = Object.keys(fields).map((field): Place => ({ section, field }));
    const inRows = Object.entries(collections).flatMap(([collection, { fields: columns }]) => {
      const [item] = Object.keys(itemsOf(plan, `${section}.${collection}`));
      return item === undefined
        ? []
        : Object.keys(columns).map((field): Place => ({ section, collection, item, field }));
    });
    return [...own, ...inRows];
  }),
];
const keyOf = (place: Place) => [place.section, place.collection, place.field].filter(Boolean).join('.');
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;').replaceAll('"', '&quot;');

describe('the view of a field', () => {
  it('names every field of a full plan, in a form and in a cell', { timeout: 60_000 }, () => {
    const drawn = places.flatMap((place) =>
      (['form', 'cell'] as const).map((size) => ({ name: `${keyOf(place)} (${size})`, place, size })),
    );
    const views = drawn.map(({ name, place, size }) =>
      createElement('section', { key: name }, createElement(FieldView, { place, size })),
    );
    const [, ...html] = onScreen({ plan }, views).split('<section>');
    const nameless = drawn.filter(
      ({ place }, at) => !html[at]?.includes(escaped(fieldName(words, keyOf(place)))),
    );
    expect(html.length).toBe(drawn.length);
    expect(places.length).toBeGreaterThan(200);
    expect(nameless.map(({ name }) => name)).toEqual([]);
  });

  it('marks what only the named few may see, and shows nothing of an item that is gone', () => {
    const restricted = { section: 'movement', collection: 'routes', item: 'gone', field: 'hazards' } as const;
    expect(onScreen({ plan }, createElement(FieldView, { place: restricted, size: 'cell' }))).not.toContain(
      'textarea',
    );
    const drawDown: Place = { section: 'activation', field: 'drawDown' };
    expect(onScreen({ plan }, createElement(FieldView, { place: drawDown, size: 'form' }))).toContain(
      'Restricted',
    );
  });
});
