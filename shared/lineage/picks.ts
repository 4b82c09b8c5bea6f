// What a person picked of an offer: whole items, or single answers of an item that differs.
import { splitCollectionKey } from '../plan/address.ts';
import type { Place } from '../plan/address.ts';
import type { ParentKey } from '../plan/parent-plan.ts';
import type { FieldOffer, ItemOffer } from './offer.ts';

/** Names a line of the offer: an item, or with a field one answer of it. */
export const pickId = ({ key, item }: ItemOffer, field?: string): string =>
  field === undefined ? `${key}/${item}` : `${key}/${item}/${field}`;

/** The lines of an item a person decides on: itself, or each answer that differs. */
export const linesOf = (offer: ItemOffer): readonly string[] =>
  offer.change === 'changed' ? offer.fields.map(({ field }) => pickId(offer, field)) : [pickId(offer)];

export type Picks = {
  readonly has: (offer: ItemOffer, field?: string) => boolean;
  readonly hasAnyOf: (offer: ItemOffer) => boolean;
};

/** Picks by their names. A name that is no line of the offer is of no consequence. */
export const picksOf = (ids: ReadonlySet<string>): Picks => ({
  has: (offer, field) => ids.has(pickId(offer, field)),
  hasAnyOf: (offer) => linesOf(offer).some((id) => ids.has(id)),
});

/** What is picked before anybody chose: what is new or was changed by the parent alone. Never what would undo work done here or erase an answer. */
export function usualPicks(offers: readonly ItemOffer[]): ReadonlySet<string> {
  return new Set(
    offers.flatMap((offer) => {
      if (offer.change === 'new') return [pickId(offer)];
      return offer.fields.filter(isTheParents).map(({ field }) => pickId(offer, field));
    }),
  );
}

const isTheParents = ({ by, isErased }: FieldOffer): boolean => by === 'parent' && !isErased;

/** Only what the plan does not have yet. */
export const newPicks = (offers: readonly ItemOffer[]): ReadonlySet<string> =>
  new Set(offers.filter(({ change }) => change === 'new').map((offer) => pickId(offer)));

/** Everything the parent says, over whatever was changed here. */
export const allPicks = (offers: readonly ItemOffer[]): ReadonlySet<string> =>
  new Set(offers.flatMap(linesOf));

/** The place of an answer of a taken item. */
export function placeOfTaken(key: ParentKey, item: string, field: string): Place {
  return { ...splitCollectionKey(key), item, field };
}
