// Migration crisis analysis: mobility before, during and after; who moves, who is trapped, what threatens them.
import { choice, collection, line, quantity, ref, refs, section, text } from '../section.ts';

export const analysis = section({
  fields: {
    before: text(),
    during: text(),
    after: text(),
    trapped: text(),
    routes: text(),
    communities: text(),
    capacities: text(),
  },
  collections: {
    movements: collection(
      {
        what: line(),
        kind: choice(['stay', 'trapped', 'moveInside', 'crossBorder', 'returnHome', 'comeBack']),
        phase: choice(['before', 'during', 'after']),
        groups: refs('population.groups'),
        from: ref('population.places'),
        to: ref('population.places'),
        people: quantity(),
      },
      'what',
    ),
    protectionRisks: collection(
      {
        risk: line(),
        groups: refs('population.groups'),
        places: refs('population.places'),
        reason: text(),
        answer: text(),
      },
      'risk',
    ),
  },
});
