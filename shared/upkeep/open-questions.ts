// Unknowns as a to-do: open questions with owner and day, the marked answers nobody has made one of yet, and the way
// from one to the other.
import { inOrder } from '../base/order-key.ts';
import { itemsOf, sectionRecord } from '../plan/address.ts';
import type { Place } from '../plan/address.ts';
import type { Edit } from '../plan/edit.ts';
import type { Plan } from '../plan/plan.ts';
import type { ItemOf } from '../plan/section.ts';
import type { sectionDefinitions } from '../plan/sections.ts';
import { markedAnswers } from './marked-answers.ts';
import type { MarkedAnswer } from './marked-answers.ts';
import { placeOfRef } from './place-ref.ts';

export type OpenQuestion = ItemOf<(typeof sectionDefinitions)['review']['collections']['openQuestions']>;

/** A question with the answer in the plan it was made from; `isStillMarked`: that answer still says that it is not known. */
export type Asked = {
  readonly question: OpenQuestion;
  readonly place: Place | null;
  readonly isStillMarked: boolean;
};

export type Unknowns = {
  /** Not answered yet, in the order of the table. */
  readonly open: readonly Asked[];
  readonly answered: readonly Asked[];
  /** Marked answers of which no question was made. */
  readonly untold: readonly MarkedAnswer[];
};

/** What the plan does not know. */
export function unknownsOf(plan: Plan): Unknowns {
  const marks = markedAnswers((id) => sectionRecord(plan, id));
  const marked = new Set(marks.map(({ ref }) => ref));
  const asked = inOrder(plan.sections.review.openQuestions).map((question): Asked => {
    const place = placeOfRef(question.origin.ref);
    const isThere =
      place !== null &&
      (!place.collection || place.item! in itemsOf(plan, `${place.section}.${place.collection}`));
    return { question, place: isThere ? place : null, isStillMarked: marked.has(question.origin.ref) };
  });
  return {
    open: asked.filter(({ question }) => question.answer.trim() === ''),
    answered: asked.filter(({ question }) => question.answer.trim() !== ''),
    untold: withoutQuestion(marks, Object.values(plan.sections.review.openQuestions)),
  };
}

/** The marks of which no question was made, whether answered by now or not. */
export function withoutQuestion(
  marks: readonly MarkedAnswer[],
  questions: readonly Pick<OpenQuestion, 'origin'>[],
): MarkedAnswer[] {
  const told = new Set(questions.map(({ origin }) => origin.ref));
  return marks.filter(({ ref }) => !told.has(ref));
}

/** What a person's words make of a mark: the question, and in words what it is about. */
export type QuestionWords = { readonly id: string; readonly question: string; readonly about: string };

/** Makes a to-do of a marked answer. Whoever owns the item is proposed as the owner of the question. */
export function askEdit(plan: Plan, mark: MarkedAnswer, { id, question, about }: QuestionWords): Edit {
  return {
    kind: 'add',
    collection: 'review.openQuestions',
    id,
    values: { question, about, owner: ownerAt(plan, mark.place) },
    origin: { from: '', ref: mark.ref, sources: [], status: '' },
  };
}

function ownerAt(plan: Plan, { section, collection, item }: Place): string {
  const record = collection && item ? itemsOf(plan, `${section}.${collection}`)[item] : undefined;
  const owner = ['owner', 'lead', 'manager'].map((name) => record?.[name]).find((id) => id);
  return typeof owner === 'string' ? owner : '';
}
