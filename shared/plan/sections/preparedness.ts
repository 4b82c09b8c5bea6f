// Preparedness: gaps and the minimum and advanced actions that close them, each with an owner and a date.
import { choice, code, collection, date, line, ref, section, text } from '../section.ts';

export const preparedness = section({
  fields: { standing: text() },
  collections: {
    actions: collection(
      {
        what: line(),
        kind: choice(['gap', 'minimum', 'advanced']),
        sector: code('sectors'),
        owner: ref('coordination.actors'),
        due: date(),
        status: choice(['open', 'underWay', 'done']),
        evidence: text(),
      },
      'what',
    ),
  },
});
