// Planning cases: the likely, the best and the worst course of events that the plan is built for.
import { choice, collection, line, number, quantity, refs, section, text } from '../section.ts';

export const cases = section({
  fields: { assumptions: text() },
  collections: {
    planningCases: collection(
      {
        kind: choice(['likely', 'worst', 'best']),
        title: line(),
        what: text(),
        places: refs('population.places'),
        hazards: refs('risks.hazards'),
        onset: choice(['sudden', 'slow']),
        warningDays: number('days'),
        peopleAffected: quantity(),
        peopleInNeed: quantity(),
        peopleTargeted: quantity(),
        peoplePerDay: quantity(),
        durationDays: number('days'),
        access: text({ sensitivity: 'restricted' }),
        permissions: text({ sensitivity: 'restricted' }),
        hostAuthorities: text(),
        outsideHelp: text(),
      },
      'title',
    ),
  },
});
