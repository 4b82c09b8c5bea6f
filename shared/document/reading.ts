// How a plan is read for printing: the plan, the words, and what may be shown. Passed to every part of a document.
import { codeName, isFrameworkList } from '../framework/code-lists.ts';
import { itemsOf, itemTitle } from '../plan/address.ts';
import type { CodeList, Field } from '../plan/field-kinds.ts';
import { isForTheFew } from '../plan/parent-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { scenarioById } from '../scenario/scenarios.ts';
import { forParticipants } from '../scenario/for-participants.ts';
import type { ParticipantsScenario } from '../scenario/for-participants.ts';
import type { Words } from '../words/words.ts';

export type Reading = {
  readonly plan: Plan;
  readonly words: Words;
  /** Whether answers for the named few are shown. */
  readonly restricted: boolean;
  /** Whether marks of doubt ("unverified") and states of completion are shown: always in a draft, on request in a final plan. */
  readonly marks: boolean;
  /** SHA-256 of the bytes of the file that is printed; '' for what is not a file yet. */
  readonly fileHash: string;
  /** The scenario the plan was started from, as its participants may know it. */
  readonly scenario: ParticipantsScenario | null;
};

/** Reads a plan for a document. */
export function readFor(
  plan: Plan,
  words: Words,
  options: Pick<Reading, 'restricted' | 'marks'> & { readonly fileHash?: string },
): Reading {
  const scenario = scenarioById(plan.sections.scope.scenario);
  const isFinal = plan.sections.cover.status === 'final';
  return {
    plan,
    words,
    restricted: options.restricted,
    marks: !isFinal || options.marks,
    fileHash: options.fileHash ?? '',
    scenario: scenario ? forParticipants(scenario) : null,
  };
}

/** Whether an answer to this field may stand in this copy. */
export const mayShow = (reading: Reading, field: Field): boolean => reading.restricted || !isForTheFew(field);

/** A code of an open list as its name; the code itself where nobody knows it. */
export function nameOfCode({ words }: Reading, list: CodeList, code: string): string {
  if (code === '') return '';
  if (isFrameworkList(list)) return words.own(codeName(list, code));
  return words.own(scenarioById(code)?.title ?? code);
}

/** What an item of another table is called; bodies by their short name where they have one. */
export function nameOfItem({ plan }: Reading, collection: string, id: string): string {
  if (id === '') return '';
  const short = itemsOf(plan, collection)[id]?.['shortName'];
  if (typeof short === 'string' && short.trim() !== '') return short;
  return itemTitle(plan, collection, id);
}

export const bodyName = (reading: Reading, id: string): string =>
  nameOfItem(reading, 'coordination.actors', id);

export const placeNames = (reading: Reading, ids: readonly string[]): string =>
  ids
    .map((id) => nameOfItem(reading, 'population.places', id))
    .filter((name) => name !== '')
    .join(', ');
