// Which kind of plan a parent is, in a few words.
import type { ParentPlan } from '../../shared/plan/parent-plan.ts';
import { optionName } from '../../shared/words/plan-words.ts';
import type { Words } from '../../shared/words/words.ts';

/** "National framework, edition 3". */
export const parentWhat = (words: Words, { level, edition }: Pick<ParentPlan, 'level' | 'edition'>): string =>
  words.say('parent.what', {
    level: optionName(words, 'plan.level', level),
    edition: edition.trim() || 'none',
  });
