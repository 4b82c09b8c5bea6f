// Differences between two states of a plan as text: for the screen, the terminal and the record of changes.
// Where they are shown, and how what went is told from what came, is not decided here.
import { compactJson } from '../base/canonical-json.ts';
import type { AnswerDifference, Named } from '../compare/compare-answers.ts';
import { countDifferences } from '../compare/compare-plans.ts';
import type { DifferenceCounts, ItemDifference, PlanDifferences } from '../compare/compare-plans.ts';
import type { WordPart } from '../compare/compare-texts.ts';
import { collectionDefinition, fieldAt, itemsOf } from '../plan/address.ts';
import type { Field, Quantity } from '../plan/field-kinds.ts';
import type { Plan } from '../plan/plan.ts';
import type { AnySectionId } from '../plan/sections.ts';
import { fieldName, sectionName } from '../words/plan-words.ts';
import type { Words } from '../words/words.ts';
import { answerText, quantityBasis } from './answer-text.ts';
import { nameOfCode, nameOfItem, readFor } from './reading.ts';
import type { Reading } from './reading.ts';

/** The two states, each read by itself: a reference is named as it was called there. */
export type Sides = { readonly before: Reading; readonly after: Reading };

/** One changed answer in words. A blank side is ''. */
export type ReadDifference = { readonly name: string } & (
  | { readonly shape: 'words'; readonly parts: readonly WordPart[] }
  | { readonly shape: 'set'; readonly removed: readonly string[]; readonly added: readonly string[] }
  | { readonly shape: 'values'; readonly before: string; readonly after: string }
);

/** Both states for reading in these words, with all that is in them. */
export const readSides = (before: Plan, after: Plan, words: Words): Sides => ({
  before: readFor(before, words, { restricted: true, marks: true }),
  after: readFor(after, words, { restricted: true, marks: true }),
});

/** A changed answer under its field's name. */
export function differenceText(
  sides: Sides,
  place: { readonly section: AnySectionId | 'plan'; readonly collection?: string },
  difference: AnswerDifference,
): ReadDifference {
  const key = [place.section, place.collection, difference.field].filter(Boolean).join('.');
  const name = fieldName(sides.after.words, key);
  if (difference.shape === 'words') return { name, shape: 'words', parts: difference.parts };
  const field = fieldAt({ ...place, field: difference.field });
  if (difference.shape === 'set')
    return {
      name,
      shape: 'set',
      removed: difference.removed.map((one) => elementText(sides.before, field, one)),
      added: difference.added.map((one) => elementText(sides.after, field, one)),
    };
  const before = valueText(sides.before, key, field, difference.before);
  const after = valueText(sides.after, key, field, difference.after);
  // Parts of a value that say nothing on paper alone (a currency without an amount) still tell the two apart.
  return before === after
    ? { name, shape: 'values', before: bare(difference.before), after: bare(difference.after) }
    : { name, shape: 'values', before, after };
}

function elementText(reading: Reading, field: Field, { id }: Named): string {
  if (field.kind === 'codes') return nameOfCode(reading, field.list, id);
  return field.kind === 'refs' ? itemText(reading, field.to, id) : id;
}

const itemText = (reading: Reading, to: string, id: string): string =>
  nameOfItem(reading, to, id) || reading.words.say('compare.gone');

function valueText(reading: Reading, key: string, field: Field, value: unknown): string {
  if (field.kind === 'ref') return value === null ? '' : itemText(reading, field.to, (value as Named).id);
  const said = answerText(reading, key, field, value);
  if (field.kind !== 'quantity') return said;
  const basis = quantityBasis(reading, value as Quantity);
  return basis === '' ? said : [said, `(${basis})`].filter((part) => part !== '').join(' ');
}

const bare = (value: unknown): string => (typeof value === 'string' ? value : compactJson(value));

/** What an item is called, on the side where it stands: its title, a sector's name, else the first thing it says. */
export function itemLabel(sides: Sides, key: string, { item, after }: ItemDifference): string {
  const reading = after === null ? sides.before : sides.after;
  const { fields, titleField, idsFrom } = collectionDefinition(key);
  if (idsFrom !== undefined) return nameOfCode(reading, idsFrom, item);
  const values = itemsOf(reading.plan, key)[item] ?? {};
  const inOrder = [titleField, ...Object.keys(fields)] as const;
  for (const name of inOrder) {
    const field = fields[name];
    const said = field ? answerText(reading, `${key}.${name}`, field, (values as Values)[name]).trim() : '';
    if (said !== '') return shortened(said);
  }
  return reading.words.say('compare.untitled');
}

type Values = Readonly<Record<string, unknown>>;
const longestLabel = 90;
const shortened = (text: string): string => {
  const points = [...text.replaceAll(/\s+/g, ' ')];
  return points.length > longestLabel ? `${points.slice(0, longestLabel).join('')}…` : points.join('');
};

/** How much is not the same: "4 answers changed, one row added, in 2 sections." */
export function countsText(words: Words, counts: DifferenceCounts): string {
  const what = whatChanged(words, counts);
  return what === ''
    ? words.say('compare.nothing')
    : words.say('compare.counts', { what, sections: counts.sections });
}

/** How much changed in which section, for the record of changes: names and counts, never what was written. */
export const changesText = (words: Words, { sections }: PlanDifferences): string =>
  sections
    .map((section) =>
      words.say('compare.sectionChanged', {
        section: sectionName(words, section.section),
        what: whatChanged(words, countDifferences([section])),
      }),
    )
    .join('\n');

const whatChanged = (words: Words, counts: DifferenceCounts): string =>
  (['answers', 'added', 'removed', 'moved'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => words.say(`compare.count.${kind}`, { count: counts[kind] }))
    .join(', ');

/** The parts with long unchanged stretches cut down to what stands next to a change. */
export function aroundChanges(parts: readonly WordPart[], kept = 60): readonly WordPart[] {
  return parts.map((part, at) => {
    if (part.kind !== 'same' || part.text.length <= kept * 2 + 10) return part;
    const points = [...part.text];
    const [isFirst, isLast] = [at === 0, at === parts.length - 1];
    const head = isFirst ? '' : points.slice(0, kept).join('');
    const tail = isLast ? '' : points.slice(-kept).join('');
    return { kind: 'same', text: `${head}…${tail}` };
  });
}
