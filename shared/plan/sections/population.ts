// Population: the places that matter, the groups of migrants in them, each figure with its source, and the registers.
import {
  choice,
  code,
  codes,
  collection,
  coordinates,
  date,
  line,
  number,
  quantity,
  ref,
  refs,
  section,
  text,
} from '../section.ts';

export const population = section({
  fields: { summary: text(), seasons: text(), unknowns: text() },
  collections: {
    places: collection(
      {
        name: line({ sensitivity: 'public' }),
        country: code('countries', { sensitivity: 'public' }),
        kind: choice(
          ['province', 'city', 'workplace', 'borderCrossing', 'airport', 'port', 'shelter', 'other'],
          {
            sensitivity: 'public',
          },
        ),
        pcode: line({ sensitivity: 'public' }),
        coordinates: coordinates({ sensitivity: 'public' }),
        note: text(),
      },
      'name',
    ),
    groups: collection(
      {
        name: line(),
        nationality: code('nationalities'),
        places: refs('population.places'),
        headcount: quantity(),
        women: number('people'),
        men: number('people'),
        children: number('people'),
        older: number('people'),
        legalStatus: text({ sensitivity: 'restricted' }),
        documents: text(),
        documentHolder: choice(['themselves', 'employer', 'recruiter', 'mixed', 'unknown']),
        withoutDocuments: quantity({ sensitivity: 'restricted' }),
        languages: codes('languages'),
        employer: text(),
        vulnerabilities: text({ sensitivity: 'restricted' }),
        capacities: text(),
      },
      'name',
    ),
    registers: collection(
      {
        what: line(),
        people: quantity(),
        asOf: date(),
        gaps: text(),
        owner: ref('coordination.actors'),
      },
      'what',
    ),
  },
});
