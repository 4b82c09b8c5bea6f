// The same differences seen from the other side, for the law that swapping two plans swaps their differences.
import type { AnswerDifference } from '../../../shared/compare/compare-answers.ts';
import { turned } from '../../../shared/compare/compare-texts.ts';
import type { WordPart } from '../../../shared/compare/compare-texts.ts';
import type { ItemDifference, PlanDifferences } from '../../../shared/compare/compare-plans.ts';

export function turnedParts(parts: readonly WordPart[]): readonly WordPart[] {
  const swapped: WordPart[] = [];
  for (const part of parts.map(turned)) {
    const last = swapped.at(-1);
    // What went stands before what came.
    if (part.kind === 'removed' && last?.kind === 'added') swapped.splice(-1, 0, part);
    else swapped.push(part);
  }
  return swapped;
}

function turnedAnswer(answer: AnswerDifference): AnswerDifference {
  if (answer.shape === 'words') return { ...answer, parts: turnedParts(answer.parts) };
  if (answer.shape === 'set') return { ...answer, removed: answer.added, added: answer.removed };
  return { ...answer, before: answer.after, after: answer.before };
}

const turnedItem = (item: ItemDifference): ItemDifference => ({
  ...item,
  change: item.change === 'added' ? 'removed' : item.change === 'removed' ? 'added' : 'changed',
  before: item.after,
  after: item.before,
  answers: item.answers.map(turnedAnswer),
});

const number = ({ after, before }: ItemDifference): number => (after ?? before)?.number ?? 0;

export const turnedRound = ({ counts, sections }: PlanDifferences): PlanDifferences => ({
  counts: { ...counts, added: counts.removed, removed: counts.added },
  sections: sections.map(({ section, answers, tables }) => ({
    section,
    answers: answers.map(turnedAnswer),
    tables: tables.map(({ collection, items }) => ({
      collection,
      items: items.map(turnedItem).sort((a, b) => number(a) - number(b) || (a.item < b.item ? -1 : 1)),
    })),
  })),
});
