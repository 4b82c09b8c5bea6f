// Finds words in the whole plan: every text a person wrote, with the place to jump to. The restricted part is not searched.
import { inOrder } from '../base/order-key.ts';
import { fieldAt, itemsOf, sectionRecord } from './address.ts';
import type { Place } from './address.ts';
import type { Fields } from './field-kinds.ts';
import { isForTheFew } from './parent-plan.ts';
import type { Plan } from './plan.ts';
import { sectionDefinitions } from './sections.ts';
import type { SectionId } from './sections.ts';

/** One place where the words stand, with the text around them; '' where only the named few may read it. */
export type Found = { readonly place: Place; readonly text: string };

/** The places whose text holds every typed word, whatever its case and accents; at most `most` and how many there are. */
export function searchPlan(
  plan: Plan,
  query: string,
  most: number,
): { readonly found: readonly Found[]; readonly total: number } {
  const words = foldForSearch(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return { found: [], total: 0 };
  const hits: Found[] = [];
  let total = 0;
  for (const { place, text } of texts(plan)) {
    const folded = foldForSearch(text);
    if (!words.every((word) => folded.includes(word))) continue;
    total += 1;
    const shown = isForTheFew(fieldAt(place)) ? '' : around(text, folded.indexOf(words[0] ?? ''));
    if (hits.length < most) hits.push({ place, text: shown });
  }
  return { found: hits, total };
}

/** A text as it is compared in a search: lower case and without accents, so that "ha noi" finds "Hà Nội". */
export const foldForSearch = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .trim();

const around = (text: string, at: number): string => {
  const from = Math.max(0, at - 40);
  const cut = text.slice(from, from + 140).trim();
  return `${from > 0 ? '…' : ''}${cut}${from + 140 < text.length ? '…' : ''}`;
};

function* texts(plan: Plan): Generator<Found> {
  if (plan.title) yield { place: { section: 'plan', field: 'title' }, text: plan.title };
  for (const section of Object.keys(sectionDefinitions) as SectionId[]) {
    const { fields, collections } = sectionDefinitions[section];
    yield* textsOf(fields, sectionRecord(plan, section), { section });
    for (const [collection, definition] of Object.entries(collections))
      for (const item of inOrder(itemsOf(plan, `${section}.${collection}`)))
        yield* textsOf(definition.fields, item, { section, collection, item: item.id });
  }
}

function* textsOf(
  fields: Fields,
  values: Readonly<Record<string, unknown>>,
  place: Omit<Place, 'field'>,
): Generator<Found> {
  for (const [field, { kind }] of Object.entries(fields)) {
    const value = values[field];
    if ((kind === 'line' || kind === 'text') && typeof value === 'string' && value !== '')
      yield { place: { ...place, field }, text: value };
  }
}
