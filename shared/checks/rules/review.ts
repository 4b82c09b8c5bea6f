// Keeping the plan alive: looked at at least once a year, exercised, owned by somebody.
import { placeKey } from '../../plan/address.ts';
import { lastLookedAt } from '../../upkeep/last-looked-at.ts';
import { markedAnswers } from '../../upkeep/marked-answers.ts';
import { monthsLater } from '../../upkeep/months.ts';
import { withoutQuestion } from '../../upkeep/open-questions.ts';
import { reviewMonths } from '../../upkeep/periods.ts';
import type { Look } from '../look.ts';
import { each, rule, when } from '../rule.ts';

const openQuestions = (look: Look) =>
  look.items('review.openQuestions').filter(({ answer }) => answer.trim() === '');
const named = ({ question }: { readonly question: string }) => ({ question });

export const reviewRules = [
  rule({
    code: 'review-stale',
    severity: 'warning',
    source: 'ppre',
    at: 'review.everyMonths',
    asks: ['cover.validFrom'],
    find: (look) => {
      const last = lastLookedAt(look.section('cover'), look.today());
      const months = Math.min(look.section('review').everyMonths || reviewMonths, reviewMonths);
      return when(last !== '' && monthsLater(last, months) < look.today(), () => ({
        values: { date: last },
      }));
    },
  }),
  rule({
    code: 'review-overdue',
    severity: 'warning',
    source: 'ppre',
    at: 'review.nextReview',
    find: (look) => {
      const { nextReview } = look.section('review');
      return when(nextReview !== '' && nextReview < look.today(), () => ({ values: { date: nextReview } }));
    },
  }),
  rule({
    code: 'no-review-date',
    severity: 'warning',
    source: 'ppre',
    at: 'review.nextReview',
    find: (look) => when(look.section('review').nextReview === ''),
  }),
  rule({
    code: 'plan-without-keeper',
    severity: 'warning',
    source: 'cpg101',
    at: 'review.keeper',
    find: (look) => when(!look.item('coordination.actors', look.section('review').keeper)),
  }),
  rule({
    code: 'no-exercise',
    severity: 'note',
    source: 'micicG8',
    at: 'review.exercises.title',
    find: (look) => when(look.items('review.exercises').length === 0),
  }),
  rule({
    code: 'no-exercise-ahead',
    severity: 'note',
    source: 'micicG8',
    at: 'review.exercises.on',
    find: (look) => {
      const days = look.items('review.exercises').map(({ on }) => on);
      const last = days.toSorted().at(-1) ?? '';
      return when(days.every((day) => day !== '') && last !== '' && last < look.today(), () => ({
        values: { date: last },
      }));
    },
  }),
  rule({
    code: 'question-without-owner',
    severity: 'warning',
    source: 'planGuide',
    at: 'review.openQuestions.owner',
    find: (look) => each(openQuestions(look), ({ owner }) => !look.item('coordination.actors', owner), named),
  }),
  rule({
    code: 'question-without-date',
    severity: 'warning',
    source: 'planGuide',
    at: 'review.openQuestions.due',
    find: (look) => each(openQuestions(look), ({ due }) => due === '', named),
  }),
  rule({
    code: 'question-overdue',
    severity: 'warning',
    source: 'planGuide',
    at: 'review.openQuestions.due',
    find: (look) =>
      each(
        openQuestions(look),
        ({ due }) => due !== '' && due < look.today(),
        ({ question, due }) => ({ question, date: due }),
      ),
  }),
  rule({
    code: 'unknown-without-question',
    severity: 'note',
    source: 'workbench',
    at: 'review.openQuestions.question',
    find: (look) => {
      const marks = markedAnswers(look.section).filter(({ place }) => look.asks(placeKey(place)));
      const untold = withoutQuestion(marks, look.items('review.openQuestions'));
      return when(untold.length > 0, () => ({ values: { count: untold.length } }));
    },
  }),
  rule({
    code: 'validity-ended',
    severity: 'warning',
    source: 'cpg101',
    at: 'cover.validUntil',
    find: (look) => {
      const { validUntil } = look.section('cover');
      return when(validUntil !== '' && validUntil < look.today(), () => ({ values: { date: validUntil } }));
    },
  }),
  rule({
    code: 'validity-reversed',
    severity: 'warning',
    source: 'arithmetic',
    at: 'cover.validUntil',
    asks: ['cover.validFrom'],
    find: (look) => {
      const { validFrom, validUntil } = look.section('cover');
      return when(validFrom !== '' && validUntil !== '' && validUntil < validFrom);
    },
  }),
] as const;
