// What a rule sees of a plan, and a note of what it looked at: while that stays the same, so does what it found.
import { inOrder } from '../base/order-key.ts';
import { itemsOf, sectionRecord } from '../plan/address.ts';
import type { AnyCollection, AnyItem } from '../plan/address.ts';
import type { Plan, Restricted, Sections } from '../plan/plan.ts';
import type { CollectionDefinition, ItemOf } from '../plan/section.ts';
import type { allSections, AnySectionId, CollectionKey } from '../plan/sections.ts';
import type { Asked } from './asked.ts';
import { isBegun } from './begun.ts';

/** What a check may know besides the plan: the day, as `YYYY-MM-DD`. */
export type CheckContext = { readonly today: string };

/** The type of an item of a collection. */
export type ItemAt<Key extends CollectionKey> = Key extends `${infer S}.${infer C}`
  ? S extends AnySectionId
    ? C extends keyof (typeof allSections)[S]['collections']
      ? ItemOf<Extract<(typeof allSections)[S]['collections'][C], CollectionDefinition>>
      : never
    : never
  : never;

type SectionAt<S extends AnySectionId> = S extends keyof Sections ? Sections[S] : Restricted;
type Header = Pick<Plan, 'title' | 'role' | 'level' | 'country' | 'language' | 'parentPlan'>;

/** The plan as a rule sees it. */
export type Look = {
  readonly header: <Field extends keyof Header>(field: Field) => Header[Field];
  readonly section: <S extends AnySectionId>(id: S) => SectionAt<S>;
  /** The begun items the path asks about, in order. */
  readonly items: <Key extends CollectionKey>(key: Key) => readonly ItemAt<Key>[];
  /** The item with this id, whether asked about or not; `undefined` when it is gone. */
  readonly item: <Key extends CollectionKey>(key: Key, id: string) => ItemAt<Key> | undefined;
  readonly asks: (key: string) => boolean;
  /** The values a table is narrowed to by the path, e.g. the windows of the first hours. */
  readonly narrowed: (key: CollectionKey) => readonly string[] | null;
  readonly today: () => string;
};

/** What `what` is now: compared by identity with what was seen. */
export function seenNow(plan: Plan, context: CheckContext, what: string): unknown {
  if (what === 'today') return context.today;
  if (what.startsWith('header.')) return plan[what.slice('header.'.length) as keyof Header];
  return sectionRecord(plan, what as AnySectionId);
}

/** A look at a plan that notes what was looked at in `seen`. */
export function lookAt(plan: Plan, asked: Asked, context: CheckContext, seen: Map<string, unknown>): Look {
  const see = (what: string): unknown => {
    const value = seenNow(plan, context, what);
    seen.set(what, value);
    return value;
  };
  return {
    header: (field) => see(`header.${field}`) as never,
    section: (id) => see(id) as never,
    items: (key) => {
      see(key.slice(0, key.indexOf('.')));
      return begunItems(key, itemsOf(plan, key), asked) as never;
    },
    item: (key, id) => {
      see(key.slice(0, key.indexOf('.')));
      return itemsOf(plan, key)[id] as never;
    },
    asks: (key) => asked.steps.has(key),
    narrowed: (key) => asked.only.get(key)?.values ?? null,
    today: () => see('today') as string,
  };
}

const sortedOnce = new WeakMap<AnyCollection, readonly AnyItem[]>();

function begunItems(key: string, collection: AnyCollection, asked: Asked): readonly AnyItem[] {
  let sorted = sortedOnce.get(collection);
  if (!sorted) {
    sorted = inOrder(collection).filter((item) => isBegun(key, item));
    sortedOnce.set(collection, sorted);
  }
  const only = asked.only.get(key);
  return only ? sorted.filter((item) => only.values.includes(String(item[only.field]))) : sorted;
}
