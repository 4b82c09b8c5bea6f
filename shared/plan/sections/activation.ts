// Activation: who is told, what each does in the first hours, who decides what by when, and how it ends.
import { choice, collection, date, line, number, ref, refs, section, text, yesNo } from '../section.ts';

export const firstWindows = ['h0to1', 'h1to6', 'h6to24', 'h24to72'] as const;

export const activation = section({
  fields: {
    declaredBy: ref('coordination.actors'),
    deputy: ref('coordination.actors'),
    drawDown: text({ sensitivity: 'restricted' }),
    standDown: text(),
  },
  collections: {
    cascade: collection(
      {
        who: ref('coordination.actors'),
        deputy: ref('coordination.actors'),
        tells: refs('coordination.actors'),
        channel: line({ sensitivity: 'restricted' }),
        withinMinutes: number('minutes'),
        testedOn: date(),
      },
      'channel',
    ),
    checklist: collection(
      {
        what: line(),
        window: choice(firstWindows),
        who: ref('coordination.actors'),
        note: text(),
      },
      'what',
    ),
    decisionPoints: collection(
      {
        question: line(),
        withinHours: number('hours'),
        who: ref('coordination.actors'),
        facts: text(),
        byDefault: text(),
      },
      'question',
    ),
    delegations: collection(
      {
        power: line(),
        from: ref('coordination.actors'),
        to: ref('coordination.actors'),
        limit: line(),
        validUntil: date(),
      },
      'power',
    ),
    measures: collection(
      {
        title: line(),
        signatory: ref('coordination.actors'),
        draftReady: yesNo(),
        validity: line(),
        legalBasis: line(),
        checkedOn: date(),
      },
      'title',
    ),
  },
});
