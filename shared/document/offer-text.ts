// What differs between a plan and its parent as text: item by item, what the parent says beside what this plan says.
// For the screen, the terminal and the printed page; which of it is shown where is not decided here.
import { compareTexts } from '../compare/compare-texts.ts';
import { groups, takenFields } from '../lineage/groups.ts';
import { pickId } from '../lineage/picks.ts';
import type { FieldOffer, ItemOffer } from '../lineage/offer.ts';
import { collectionDefinition, fieldAt, itemsOf, splitCollectionKey } from '../plan/address.ts';
import type { Field } from '../plan/field-kinds.ts';
import type { Plan } from '../plan/plan.ts';
import { collectionName, fieldName } from '../words/plan-words.ts';
import type { Words } from '../words/words.ts';
import { answerText } from './answer-text.ts';
import { aroundChanges } from './difference-text.ts';
import { mayShow, readFor } from './reading.ts';
import type { Reading } from './reading.ts';

/** One line to decide on: a whole item, or one answer of it under its name. '' where a side says nothing. */
export type OfferLine = {
  readonly id: string;
  readonly name: string;
  readonly by: FieldOffer['by'] | null;
  readonly parent: string;
  readonly here: string;
};
export type OfferText = {
  readonly offer: ItemOffer;
  readonly table: string;
  readonly title: string;
  readonly lines: readonly OfferLine[];
};

/** The parent (as given, or as it was taken) and the plan, each read by itself so that a body has its name there. */
export type OfferSides = { readonly parent: Reading; readonly here: Reading };

export const readOfferSides = (plan: Plan, parent: Plan, words: Words, restricted = true): OfferSides => ({
  parent: readFor(parent, words, { restricted, marks: true }),
  here: readFor(plan, words, { restricted, marks: true }),
});

/** An offered item in words. Answers that may not be shown are left out; `null` when nothing is left. */
export function offerText(sides: OfferSides, offer: ItemOffer): OfferText | null {
  const { words } = sides.here;
  const { key, change } = offer;
  const fields = offer.fields.filter(({ field }) => mayShow(sides.here, fieldOf(key, field)));
  const title = offerTitle(sides, offer);
  if (change === 'changed' ? fields.length === 0 : title === '') return null;
  return {
    offer,
    table: collectionName(words, key),
    title: title || words.say('compare.untitled'),
    lines:
      change === 'changed'
        ? fields.map((found) => answerLine(sides, offer, found))
        : [
            {
              id: pickId(offer),
              name: '',
              by: null,
              parent: change === 'gone' ? '' : summary(sides.parent, offer, offer.item),
              here: change === 'gone' ? summary(sides.here, offer, offer.here) : '',
            },
          ],
  };
}

const fieldOf = (key: ItemOffer['key'], field: string): Field =>
  fieldAt({ ...splitCollectionKey(key), field });

/** What names the item: in this plan, or where it is not here, in the parent. */
function offerTitle({ parent, here }: OfferSides, { key, item, here: id }: ItemOffer): string {
  const { titleField } = collectionDefinition(key);
  if (!mayShow(here, fieldOf(key, titleField))) return '';
  const titleIn = (plan: Plan, at: string): string => {
    const value = at === '' ? '' : itemsOf(plan, key)[at]?.[titleField];
    return typeof value === 'string' ? shortened(value) : '';
  };
  return titleIn(here.plan, id) || titleIn(parent.plan, item);
}

function answerLine(sides: OfferSides, offer: ItemOffer, { field: name, by }: FieldOffer): OfferLine {
  const { key } = offer;
  const field = fieldOf(key, name);
  const said = (reading: Reading, id: string): string =>
    answerText(reading, `${key}.${name}`, field, itemsOf(reading.plan, key)[id]?.[name]);
  const [parent, here] = [said(sides.parent, offer.item), said(sides.here, offer.here)];
  return {
    id: pickId(offer, name),
    name: fieldName(sides.here.words, `${key}.${name}`),
    by,
    ...(field.kind === 'text' || field.kind === 'line' ? whereDifferent(parent, here) : { parent, here }),
  };
}

/** Long texts cut down to what stands around a difference, on either side. */
function whereDifferent(parent: string, here: string): { parent: string; here: string } {
  if (parent.length + here.length < longText) return { parent, here };
  const parts = aroundChanges(compareTexts(parent, here));
  const side = (left: 'added' | 'removed'): string =>
    parts.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');
  return { parent: side('added'), here: side('removed') };
}
const longText = 400;

/** The first answers of a whole item, in one line. */
function summary(reading: Reading, { key }: ItemOffer, id: string): string {
  const { titleField } = collectionDefinition(key);
  const values: Readonly<Record<string, unknown>> = itemsOf(reading.plan, key)[id] ?? {};
  const answers = takenFields(key, groups).flatMap(([name, field]) => {
    if (name === titleField || !mayShow(reading, field)) return [];
    const value = values[name];
    const said =
      typeof value === 'number'
        ? reading.words.number(value)
        : answerText(reading, `${key}.${name}`, field, value);
    return said === '' ? [] : [`${fieldName(reading.words, `${key}.${name}`)}: ${shortened(said)}`];
  });
  return answers.slice(0, mostAnswers).join(' · ');
}
const mostAnswers = 4;

const longestLabel = 90;
const shortened = (text: string): string => {
  const points = [...text.trim().replaceAll(/\s+/g, ' ')];
  return points.length > longestLabel ? `${points.slice(0, longestLabel).join('')}…` : points.join('');
};
