// Resources: people, stock, transport and money; what there is and what is needed. The gap is computed, never stored.
import { choice, collection, line, number, ref, section, text } from '../section.ts';

export const resources = section({
  fields: { logistics: text(), telecommunications: text(), security: text({ sensitivity: 'restricted' }) },
  collections: {
    resources: collection(
      {
        name: line(),
        kind: choice(['people', 'stock', 'transport', 'money', 'service']),
        unit: line(),
        have: number(''),
        need: number(''),
        place: ref('population.places'),
        owner: ref('coordination.actors'),
        readyInHours: number('hours'),
        closeGapBy: text(),
      },
      'name',
    ),
  },
});
