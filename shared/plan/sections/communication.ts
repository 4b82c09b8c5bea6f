// Communication with migrants: who hears what, in which language, through which channel, and how they answer.
import { choice, codes, collection, line, ref, refs, section, text } from '../section.ts';

export const communication = section({
  fields: {
    approach: text(),
    languages: codes('languages'),
    hotline: line({ sensitivity: 'public' }),
    kinLine: line({ sensitivity: 'public' }),
    feedback: text(),
    rumours: text(),
    spokesperson: ref('coordination.actors'),
  },
  collections: {
    messages: collection(
      {
        title: line({ sensitivity: 'public' }),
        groups: refs('population.groups'),
        languages: codes('languages', { sensitivity: 'public' }),
        channel: line({ sensitivity: 'public' }),
        message: text({ sensitivity: 'public' }),
        phase: choice(['before', 'during', 'after'], { sensitivity: 'public' }),
        frequency: line({ sensitivity: 'public' }),
        owner: ref('coordination.actors'),
      },
      'title',
    ),
  },
});
