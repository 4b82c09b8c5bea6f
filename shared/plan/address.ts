// How code points into a plan: a field of a section, or a field of an item of a collection.
// The header (title, country, role, level, language) is addressed as the section 'plan'.
import type { Field } from './field-kinds.ts';
import type { Plan } from './plan.ts';
import { levels, roles } from './plan.ts';
import { code, choice, line } from './section.ts';
import type { CollectionDefinition, ItemBase } from './section.ts';
import { anySectionIds, sectionDefinition } from './sections.ts';
import type { AnySectionId, CollectionKey } from './sections.ts';

/** Where an answer stands. `collection` and `item` are both there or both absent. */
export type Place = {
  readonly section: AnySectionId | 'plan';
  readonly collection?: string;
  readonly item?: string;
  readonly field: string;
};

/** An item of any collection, its fields not known by name. */
export type AnyItem = ItemBase & Readonly<Record<string, unknown>>;
export type AnyCollection = Readonly<Record<string, AnyItem>>;

/** The header fields, addressed as section `plan`. */
export const headerFields: Readonly<Record<string, Field>> = {
  title: line({ sensitivity: 'public' }),
  country: code('countries', { sensitivity: 'public' }),
  role: choice(roles, { sensitivity: 'public' }),
  level: choice(levels, { sensitivity: 'public' }),
  language: code('languages', { sensitivity: 'public' }),
};

/** Splits `population.groups` into its section and collection. Throws on a key that names none. */
export function splitCollectionKey(key: string): { section: AnySectionId; collection: string } {
  const [section, collection] = key.split('.');
  const known = anySectionIds.find((id) => id === section);
  if (!known || !collection || !sectionDefinition(known).collections[collection])
    throw new Error(`expected the key of a collection, found "${key}"`);
  return { section: known, collection };
}

/** The definition of a collection such as `coordination.actors`. */
export function collectionDefinition(key: string): CollectionDefinition {
  const { section, collection } = splitCollectionKey(key);
  return sectionDefinition(section).collections[collection] as CollectionDefinition;
}

/** The keys of all collections of a plan. */
export const collectionKeys = anySectionIds.flatMap((section) =>
  Object.keys(sectionDefinition(section).collections).map((name) => `${section}.${name}` as CollectionKey),
);

/** The stored record of a section, its fields not known by name. */
export function sectionRecord(plan: Plan, section: AnySectionId | 'plan'): Readonly<Record<string, unknown>> {
  if (section === 'plan') return plan as unknown as Record<string, unknown>;
  return (section === 'restricted' ? plan.restricted : plan.sections[section]) as Record<string, unknown>;
}

/** The items of a collection by id. */
export function itemsOf(plan: Plan, key: string): AnyCollection {
  const { section, collection } = splitCollectionKey(key);
  return sectionRecord(plan, section)[collection] as AnyCollection;
}

/** The field's row. Throws when the place names no field of the plan. */
export function fieldAt(place: Pick<Place, 'section' | 'collection' | 'field'>): Field {
  const fields =
    place.section === 'plan'
      ? headerFields
      : place.collection
        ? sectionDefinition(place.section).collections[place.collection]?.fields
        : sectionDefinition(place.section).fields;
  const field = fields?.[place.field];
  if (!field) throw new Error(`expected a field of the plan, found "${placeKey(place)}"`);
  return field;
}

/** `section.field` or `section.collection.field`: the key of labels and guidance. */
export const placeKey = (place: Pick<Place, 'section' | 'collection' | 'field'>): string =>
  place.collection
    ? `${place.section}.${place.collection}.${place.field}`
    : `${place.section}.${place.field}`;

/** The answer at a place; `undefined` when the item is not (or no longer) there. */
export function valueAt(plan: Plan, place: Place): unknown {
  const section = sectionRecord(plan, place.section);
  if (!place.collection) return section[place.field];
  const items = section[place.collection] as AnyCollection | undefined;
  return items?.[place.item ?? '']?.[place.field];
}

/** What names an item to a person: its title field as text, or '' while blank. */
export function itemTitle(plan: Plan, key: string, id: string): string {
  const value = itemsOf(plan, key)[id]?.[collectionDefinition(key).titleField];
  return typeof value === 'string' ? value : '';
}
