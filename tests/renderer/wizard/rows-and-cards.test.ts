// Which rows, columns and cards a block of a step shows.
import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../../renderer/wizard/collection-cards.tsx';
import { keyColumns } from '../../../renderer/wizard/collection-list.tsx';
import { isAskedAbout, orderedAgain } from '../../../renderer/wizard/collection-rows.ts';
import { inOrder } from '../../../shared/base/order-key.ts';
import { collectionDefinition, itemsOf } from '../../../shared/plan/address.ts';
import { unfoldStep, type CollectionBlock } from '../../../shared/plan/template.ts';
import { makeWords } from '../../../shared/words/words.ts';
import { add, edited, set } from '../../fixtures/edits.ts';
import { blankPlan, mcofTemplate, workshopPlan } from '../../fixtures/plans.ts';

const words = makeWords('en');

function block(path: string, collection: string): CollectionBlock {
  const steps = mcofTemplate().paths.find((one) => one.id === path)?.steps ?? [];
  const found = steps
    .flatMap(unfoldStep)
    .find((one) => one.kind === 'collection' && one.collection === collection);
  if (found?.kind !== 'collection') throw new Error(`expected ${path} to ask for ${collection}`);
  return found;
}

describe('rows', () => {
  it('keep their order through edits, additions, moves and removals', () => {
    const before = inOrder(itemsOf(workshopPlan(), 'sectors.activities'));
    const plans = [
      edited(workshopPlan(), set('sectors.activities.title', 'New', 'act-kits')),
      edited(workshopPlan(), add('sectors.activities', 'more', { title: 'More' })),
      edited(workshopPlan(), { kind: 'move', collection: 'sectors.activities', item: 'act-kits', by: 1 }),
      edited(workshopPlan(), { kind: 'remove', collection: 'sectors.activities', item: 'act-kits' }),
    ];
    for (const plan of plans) {
      const items = itemsOf(plan, 'sectors.activities');
      expect(orderedAgain(before, items)).toEqual(inOrder(items));
    }
  });

  it('are narrowed to those the path asks about', () => {
    const checklist = block('workshop-90', 'activation.checklist');
    const item = { id: 'a', order: 'a', origin: {} as never };
    expect(isAskedAbout(checklist, { ...item, window: 'h1to6' })).toBe(true);
    expect(isAskedAbout(checklist, { ...item, window: 'h24to72' })).toBe(false);
  });
});

describe('cards', () => {
  it('put the likely case beside the worst and leave the best out', () => {
    const cases = block('workshop-90', 'cases.planningCases');
    const cards = cardsOf(words, cases, inOrder(itemsOf(blankPlan(), 'cases.planningCases')));
    expect(cards.map(({ title, item }) => [title, item?.['kind']])).toEqual([
      ['Likely case', 'likely'],
      ['Worst case', 'worst'],
    ]);
    expect(cardsOf(words, cases, []).map(({ item, values }) => [item, values])).toEqual([
      [null, { kind: 'likely' }],
      [null, { kind: 'worst' }],
    ]);
  });

  it('keep a place for the alternate route while only the main one is there', () => {
    const routes = block('workshop-90', 'movement.routes');
    const [main] = inOrder(itemsOf(workshopPlan(), 'movement.routes'));
    if (!main) throw new Error('expected the workshop plan to have a route');
    expect(cardsOf(words, routes, [main]).map(({ title, item }) => [title, item?.id])).toEqual([
      ['Main route', main.id],
      ['Alternate route', undefined],
    ]);
    expect(cardsOf(words, routes, [main, main, main]).at(-1)?.title).toBe('Route 3');
  });
});

describe('the key columns of a list', () => {
  it('begin with what names the row and hold what is required', () => {
    const activities = block('full', 'sectors.activities');
    const { fields, titleField } = collectionDefinition('sectors.activities');
    expect(keyColumns(fields, titleField, activities)).toEqual(['title', 'sector', 'phase', 'lead']);
  });

  it('hold longer answers where short ones leave room', () => {
    const acronyms = block('full', 'cover.acronyms');
    const { fields, titleField } = collectionDefinition('cover.acronyms');
    expect(keyColumns(fields, titleField, acronyms)).toEqual(['short', 'long']);
  });
});
