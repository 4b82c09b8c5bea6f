// A problem in words: its values are put into words first, then the sentence.
import type { Problem, ProblemValue } from '../checks/problem.ts';
import type { FrameworkList } from '../framework/code-lists.ts';
import { collectionName, fieldName, optionName } from './plan-words.ts';
import type { Words } from './words.ts';

/** The name of a code of a list kept as data, as `codeName` of the framework gives it. */
export type NameOfCode = (list: FrameworkList, code: string) => string;

/** The sentence of a problem. */
export const problemSentence = (words: Words, problem: Problem, nameOf: NameOfCode): string =>
  words.say(
    `check.${problem.code}`,
    Object.fromEntries(
      Object.entries(problem.values).map(([name, value]) => [name, valueWords(words, value, nameOf)]),
    ),
  );

/** The name of what a problem rests on. */
export const problemSource = (words: Words, problem: Pick<Problem, 'source'>): string =>
  words.say(`check.source.${problem.source}`);

function valueWords(words: Words, value: ProblemValue, nameOf: NameOfCode): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return value.trim() === '' ? words.say('check.unnamed') : words.date(value);
  if ('list' in value) return value.codes.map((code) => words.own(nameOf(value.list, code))).join(', ');
  if ('choice' in value) return optionName(words, value.choice, value.option);
  return 'table' in value ? collectionName(words, value.table) : fieldName(words, value.field);
}
