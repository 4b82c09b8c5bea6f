// What is not the same in two states of a plan, as data: by section, by item, by answer. Pure; shows nothing.
import { inOrder } from '../base/order-key.ts';
import { collectionDefinition, headerFields, itemsOf, itemTitle, sectionRecord } from '../plan/address.ts';
import type { AnyCollection } from '../plan/address.ts';
import type { Plan } from '../plan/plan.ts';
import { anySectionIds, sectionDefinition } from '../plan/sections.ts';
import type { AnySectionId } from '../plan/sections.ts';
import { compareAnswers } from './compare-answers.ts';
import type { AnswerDifference } from './compare-answers.ts';
import { compareTexts } from './compare-texts.ts';
import { stayingIds } from './same-sequence.ts';

/** An item as it stands on one side: its title ('' where its id is its name, as a sector's) and its place in its table, counted from 1. */
export type Standing = { readonly title: string; readonly number: number };

/** An item that is not the same. `before` is `null` for an added one, `after` for one taken away; then every answer it holds is listed. */
export type ItemDifference = {
  readonly item: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** It changed its place among the items that are on both sides. */
  readonly isMoved: boolean;
  readonly before: Standing | null;
  readonly after: Standing | null;
  readonly answers: readonly AnswerDifference[];
};
export type TableDifference = { readonly collection: string; readonly items: readonly ItemDifference[] };
export type SectionDifference = {
  readonly section: AnySectionId | 'plan';
  readonly answers: readonly AnswerDifference[];
  readonly tables: readonly TableDifference[];
};

/** `answers`: changed answers of the header, of sections and of items that are on both sides. The rest counts items; `sections` those touched. */
export type DifferenceCounts = {
  readonly answers: number;
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  readonly sections: number;
};

/** Holds JSON only. No section, no difference. */
export type PlanDifferences = {
  readonly counts: DifferenceCounts;
  readonly sections: readonly SectionDifference[];
};

/**
 * Compares what two plans say. Items are matched by id. Left out is what nobody answers: revision and parents, the
 * instant of the last change, the path the plan is asked by, where an item came from, and kept translations.
 * Swapping the two gives the same differences the other way round.
 */
export function comparePlans(before: Plan, after: Plan): PlanDifferences {
  const sections = [headerDifference(before, after), ...sectionDifferences(before, after)].filter(
    ({ answers, tables }) => answers.length > 0 || tables.length > 0,
  );
  return { counts: countDifferences(sections), sections };
}

const headerDifference = (before: Plan, after: Plan): SectionDifference => ({
  section: 'plan',
  answers: [
    ...compareAnswers(
      headerFields,
      { plan: before, values: sectionRecord(before, 'plan') },
      { plan: after, values: sectionRecord(after, 'plan') },
    ),
    ...compareParents(before, after),
  ],
  tables: [],
});

/** Which plan stands above, and in which edition it was looked at. What was taken from it shows where it stands. */
function compareParents(before: Plan, after: Plan): readonly AnswerDifference[] {
  const [left, right] = [parentName(before), parentName(after)];
  if (left === right) return [];
  return [{ field: 'parentPlan', kind: 'line', shape: 'words', parts: compareTexts(left, right) }];
}

const parentName = ({ parentPlan }: Plan): string =>
  parentPlan ? [parentPlan.title, parentPlan.edition].filter((part) => part.trim() !== '').join(', ') : '';

const sectionDifferences = (before: Plan, after: Plan): readonly SectionDifference[] =>
  anySectionIds.map((section) => {
    const [left, right] = [sectionRecord(before, section), sectionRecord(after, section)];
    const { fields, collections } = sectionDefinition(section);
    if (left === right) return { section, answers: [], tables: [] };
    return {
      section,
      answers: compareAnswers(fields, { plan: before, values: left }, { plan: after, values: right }),
      tables: Object.keys(collections)
        .map((collection) => ({
          collection,
          items: compareTables(before, after, `${section}.${collection}`),
        }))
        .filter(({ items }) => items.length > 0),
    };
  });

function compareTables(before: Plan, after: Plan, key: string): readonly ItemDifference[] {
  const [left, right] = [itemsOf(before, key), itemsOf(after, key)];
  if (left === right) return [];
  const [leftNumbers, rightNumbers] = [numbers(left), numbers(right)];
  const staying = stayingIds(
    inOrder(left).flatMap(({ id }) => (right[id] ? [id] : [])),
    inOrder(right).flatMap(({ id }) => (left[id] ? [id] : [])),
  );
  const { fields, idsFrom } = collectionDefinition(key);
  const standing = (plan: Plan, of: ReadonlyMap<string, number>, item: string): Standing | null =>
    of.has(item) ? { title: idsFrom ? '' : itemTitle(plan, key, item), number: of.get(item) ?? 0 } : null;
  const found = [...new Set([...Object.keys(left), ...Object.keys(right)])].map((item): ItemDifference => {
    const [was, is] = [left[item] ?? null, right[item] ?? null];
    return {
      item,
      change: was === null ? 'added' : is === null ? 'removed' : 'changed',
      isMoved: was !== null && is !== null && !staying.has(item),
      before: standing(before, leftNumbers, item),
      after: standing(after, rightNumbers, item),
      answers:
        was === is ? [] : compareAnswers(fields, { plan: before, values: was }, { plan: after, values: is }),
    };
  });
  return found
    .filter(({ change, isMoved, answers }) => change !== 'changed' || isMoved || answers.length > 0)
    .sort(byStanding);
}

const numbers = (items: AnyCollection): ReadonlyMap<string, number> =>
  new Map(inOrder(items).map(({ id }, at) => [id, at + 1]));

/** As they stand now, what is gone where it stood. */
function byStanding(left: ItemDifference, right: ItemDifference): number {
  const place = (of: ItemDifference): number => (of.after ?? of.before)?.number ?? 0;
  return place(left) - place(right) || (left.item < right.item ? -1 : 1);
}

/** How much is not the same in these sections. */
export function countDifferences(sections: readonly SectionDifference[]): DifferenceCounts {
  const items = sections.flatMap(({ tables }) => tables.flatMap((table) => table.items));
  const kept = items.filter(({ change }) => change === 'changed');
  const answers = [...sections, ...kept].reduce((sum, { answers: found }) => sum + found.length, 0);
  return {
    answers,
    added: items.filter(({ change }) => change === 'added').length,
    removed: items.filter(({ change }) => change === 'removed').length,
    moved: items.filter(({ isMoved }) => isMoved).length,
    sections: sections.length,
  };
}
