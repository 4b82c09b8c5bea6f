// Keys that put items in order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byOrder, inOrder, orderBetween } from '../../../shared/base/order-key.ts';

describe('a key between two others', () => {
  it('sorts between them, wherever one keeps inserting', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 60 }), (places) => {
        const keys: string[] = [];
        for (const place of places) {
          const at = place % (keys.length + 1);
          keys.splice(at, 0, orderBetween(keys[at - 1] ?? null, keys[at] ?? null));
        }
        expect(keys.toSorted()).toEqual(keys);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

describe('items', () => {
  it('stand by key, and by id where two share a key', () => {
    const items = [
      { id: 'b', order: 'a1' },
      { id: 'a', order: 'a1' },
      { id: 'c', order: 'a0' },
    ];
    expect(items.toSorted(byOrder).map((item) => item.id)).toEqual(['c', 'a', 'b']);
    expect(inOrder(Object.fromEntries(items.map((item) => [item.id, item]))).map((item) => item.id)).toEqual([
      'c',
      'a',
      'b',
    ]);
    expect(byOrder({ id: 'a', order: 'a0' }, { id: 'a', order: 'a0' })).toBe(0);
  });
});
