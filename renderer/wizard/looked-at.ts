// What a person is looking at in a step: the field, and the part it stands in. Kept beside React's tree, so that moving
// the focus draws the guidance again and nothing else; what was looked at last stays while the focus is elsewhere.
import { useState, useSyncExternalStore, type FocusEvent } from 'react';
import { placeKey, type Place } from '../../shared/plan/address.ts';
import { formPart } from './guide-groups.ts';

/** Both `null` before anything was looked at; `field` also where a whole table is. */
export type LookedAt = { readonly field: string | null; readonly part: string | null };

export type LookedAtStore = {
  readonly get: () => LookedAt;
  readonly subscribe: (listener: () => void) => () => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
};

const nothing: LookedAt = { field: null, part: null };

/** The field's key out of the id of its place: `sites.sites/0198…/capacity` or `plan/title`. */
export function keyOfPlace(id: string): string {
  const [section = '', ...rest] = id.split('/');
  const field = rest.at(-1) ?? '';
  const [collection] = rest;
  return placeKey({
    section: section as Place['section'],
    field,
    ...(rest.length > 1 && collection !== undefined ? { collection } : {}),
  });
}

/** What an element stands for, or `null` when it is no part of the questions. */
function readElement(target: Element): LookedAt | null {
  if (target.matches('h1')) return nothing;
  const cell = target.closest('td');
  const place =
    target.closest<HTMLElement>('[data-place]') ?? cell?.querySelector<HTMLElement>('[data-place]');
  const id = place?.dataset['place'];
  const table = target.closest<HTMLElement>('[data-collection]')?.dataset['collection'];
  if (id === undefined) return table === undefined ? null : { field: null, part: table };
  const isInTable = id.split('/').length > 2;
  const field = keyOfPlace(id);
  return { field, part: isInTable ? field.slice(0, field.lastIndexOf('.')) : formPart };
}

function createLookedAt(): LookedAtStore {
  let now = nothing;
  const listeners = new Set<() => void>();
  return {
    get: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onFocus: ({ target }) => {
      const next = readElement(target);
      if (next === null || (next.field === now.field && next.part === now.part)) return;
      now = next;
      for (const listener of listeners) listener();
    },
  };
}

/** The store of one screen. */
export const useLookedAtStore = (): LookedAtStore => useState(createLookedAt)[0];

/** What is looked at. */
export const useLookedAt = ({ subscribe, get }: LookedAtStore): LookedAt =>
  useSyncExternalStore(subscribe, get, get);
