// Characters the printer has no letters for: which, where in the plan they stand, and what to do, for screen and terminal.
import { inOrder } from '../base/order-key.ts';
import { itemsOf, placeKey, sectionRecord } from '../plan/address.ts';
import type { Place } from '../plan/address.ts';
import type { Fields } from '../plan/field-kinds.ts';
import type { Plan } from '../plan/plan.ts';
import { anySectionIds, sectionDefinition } from '../plan/sections.ts';
import { fieldName, sectionName } from '../words/plan-words.ts';
import type { Words } from '../words/words.ts';

/** The answers that hold any of these characters, in the order of the plan; the restricted part too. */
export function uncoveredPlaces(plan: Plan, characters: readonly string[]): Place[] {
  const holds = (value: unknown): boolean => {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    return characters.some((character) => text.includes(character));
  };
  const within = (fields: Fields, values: Readonly<Record<string, unknown>>, place: Omit<Place, 'field'>) =>
    Object.keys(fields).flatMap((field): Place[] => (holds(values[field]) ? [{ ...place, field }] : []));
  const title: Place[] = holds(plan.title) ? [{ section: 'plan', field: 'title' }] : [];
  return anySectionIds.reduce((places, section) => {
    const { fields, collections } = sectionDefinition(section);
    places.push(...within(fields, sectionRecord(plan, section), { section }));
    for (const [collection, definition] of Object.entries(collections))
      for (const item of inOrder(itemsOf(plan, `${section}.${collection}`)))
        places.push(...within(definition.fields, item, { section, collection, item: item.id }));
    return places;
  }, title);
}

/** "🚢 (U+1F6A2)": as it was written, and the code that stands for it on the pages. */
export const nameOfCharacter = (character: string): string => `${character} (${codeOf(character)})`;

/** "U+1F6A2". */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** No more than so many are named in a sentence; the others are counted. */
const mostNamed = 8;

/** "A, B, C and 3 more". */
function someOf(words: Words, names: readonly string[]): string {
  const named = names.slice(0, mostNamed).join(', ');
  if (names.length <= mostNamed) return named;
  return words.say('uncovered.more', { named, count: names.length - mostNamed });
}

/** "Movement and evacuation – Route". */
export const namedPlace = (words: Words, place: Place): string =>
  `${sectionName(words, place.section)} – ${fieldName(words, placeKey(place))}`;

/** What could not be printed and what stands in its place, as one sentence; and what to do about it, as another. */
export function uncoveredText(words: Words, characters: readonly string[]): { what: string; remedy: string } {
  const [first = ''] = characters;
  return {
    what: words.say('uncovered.what', {
      count: characters.length,
      characters: someOf(words, characters.map(nameOfCharacter)),
      code: `[${codeOf(first)}]`,
    }),
    remedy: words.say('uncovered.remedy'),
  };
}

/** Where they stand, as one sentence; '' where the plan does not hold them. */
export function uncoveredWhere(words: Words, places: readonly Place[]): string {
  const names = [...new Set(places.map((place) => namedPlace(words, place)))];
  return names.length === 0 ? '' : words.say('uncovered.where', { places: someOf(words, names) });
}
