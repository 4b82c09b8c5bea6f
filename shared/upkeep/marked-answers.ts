// Answers that say themselves that they are not known yet: a choice "not known yet", words of doubt in a text, a line of
// the list of unknowns, an entry taken over and never confirmed. Found anew at each look, never stored.
import { inOrder } from '../base/order-key.ts';
import type { AnyCollection, AnyItem, Place } from '../plan/address.ts';
import type { Field, Fields } from '../plan/field-kinds.ts';
import { anySectionIds, sectionDefinition } from '../plan/sections.ts';
import type { AnySectionId } from '../plan/sections.ts';
import { doubtAt } from './doubt-words.ts';
import { refOfLine, refOfPlace } from './place-ref.ts';

/** `choice` says "not known yet" · `words` of doubt · `listed` among the unknowns · `unverified` taken over, not confirmed. */
export type MarkKind = 'choice' | 'words' | 'listed' | 'unverified';

/** `text` is what stands there, short and '' where only the named few may read it; `ref` names the mark for good. */
export type MarkedAnswer = {
  readonly kind: MarkKind;
  readonly place: Place;
  readonly text: string;
  readonly ref: string;
};

type Mark = Omit<MarkedAnswer, 'ref'>;
type Values = Readonly<Record<string, unknown>>;

/** What speaks of the past or of itself: a plan's own follow-up, its history, the signatory's words, what others once did. */
const leftOut: readonly string[] = [
  'review',
  'cover.changes',
  'cover.foreword',
  'cover.limitations',
  'cover.nextSteps',
  'sectors.practices',
];
const listOfUnknowns = 'population.unknowns';
const excerptLetters = 120;

/** Every marked answer, section by section. `sectionOf` gives the record of a section. */
export const markedAnswers = (sectionOf: (id: AnySectionId) => object): MarkedAnswer[] =>
  anySectionIds
    .filter((id) => !leftOut.includes(id))
    .flatMap((id) => marksOfSection(id, sectionOf(id) as Values));

const known = new WeakMap<object, readonly MarkedAnswer[]>();

/** Sections and items are values: as long as one is the same, so are its marks. */
function remembered(record: object, find: () => readonly MarkedAnswer[]): readonly MarkedAnswer[] {
  let marks = known.get(record);
  if (!marks) known.set(record, (marks = find()));
  return marks;
}

function marksOfSection(section: AnySectionId, record: Values): readonly MarkedAnswer[] {
  const { fields, collections } = sectionDefinition(section);
  return remembered(record, () => [
    ...marksOfFields(fields, record, { section }),
    ...Object.entries(collections)
      .filter(([name]) => !leftOut.includes(`${section}.${name}`))
      .flatMap(([collection, { fields: columns, titleField }]) =>
        inOrder(record[collection] as AnyCollection).flatMap((item) =>
          remembered(item, () => [
            ...unverified(item, { section, collection, item: item.id, field: titleField }),
            ...marksOfFields(columns, item, { section, collection, item: item.id }),
          ]),
        ),
      ),
  ]);
}

const named = (mark: Mark): MarkedAnswer => ({ ...mark, ref: refOfPlace(mark.place) });

/** The same states as the check on facts taken over from a scenario. */
function unverified({ origin }: AnyItem, place: Place): MarkedAnswer[] {
  const isOpen = origin.status === 'unverified' || origin.status === 'seen-older-edition';
  return isOpen && origin.from === 'scenario' ? [named({ kind: 'unverified', place, text: '' })] : [];
}

const marksOfFields = (fields: Fields, values: Values, where: Omit<Place, 'field'>): MarkedAnswer[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const place: Place = { ...where, field: name };
    const value = values[name];
    if (typeof value !== 'string' || value === '') return [];
    if (!place.collection && leftOut.includes(`${place.section}.${name}`)) return [];
    if (`${place.section}.${name}` === listOfUnknowns && !place.collection) return linesOf(place, value);
    if (field.kind === 'choice')
      return value === 'unknown' ? [named({ kind: 'choice', place, text: '' })] : [];
    if (field.kind !== 'line' && field.kind !== 'text') return [];
    const at = doubtAt(value);
    return at < 0 ? [] : [named({ kind: 'words', place, text: mayQuote(field) ? around(value, at) : '' })];
  });

const linesOf = (place: Place, text: string): MarkedAnswer[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'listed', place, text: line, ref: refOfLine(place, line) }));

const mayQuote = ({ sensitivity }: Field): boolean => sensitivity === 'public' || sensitivity === 'internal';

/** The line or sentence the doubt stands in, cut where it is long. */
function around(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf('. ', at - 1) + 1, text.lastIndexOf('\n', at - 1) + 1, 0);
  const ends = [text.indexOf('. ', at), text.indexOf('\n', at)].filter((end) => end >= 0);
  const sentence = text.slice(from, ends.length === 0 ? text.length : Math.min(...ends)).trim();
  return sentence.length <= excerptLetters ? sentence : `${sentence.slice(0, excerptLetters - 1).trim()}…`;
}
