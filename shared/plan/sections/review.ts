// Review: how we know the plan works, when it is exercised and looked at again, and what was learnt.
import { choice, collection, date, line, number, ref, section, text } from '../section.ts';

export const review = section({
  fields: {
    nextReview: date(),
    everyMonths: number('months', { max: 120 }),
    keeper: ref('coordination.actors'),
  },
  collections: {
    indicators: collection(
      {
        name: line(),
        baseline: line(),
        target: line(),
        source: line(),
        owner: ref('coordination.actors'),
      },
      'name',
    ),
    exercises: collection(
      {
        title: line(),
        kind: choice(['discussion', 'callOut', 'functional', 'fullScale']),
        on: date(),
        lead: ref('coordination.actors'),
        findings: text(),
      },
      'title',
    ),
    // What the plan does not know yet. A question made from an answer keeps that answer's place as its origin.
    openQuestions: collection(
      {
        question: line(),
        about: line(),
        owner: ref('coordination.actors'),
        due: date(),
        answer: text(),
      },
      'question',
    ),
    lessons: collection(
      {
        lesson: line(),
        from: line(),
        change: text(),
        owner: ref('coordination.actors'),
        status: choice(['open', 'underWay', 'done']),
      },
      'lesson',
    ),
  },
});
