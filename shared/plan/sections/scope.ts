// Scope: what the plan is for, where, on what legal ground, and who had a hand in it.
import { choice, code, codes, collection, date, line, ref, refs, section, text } from '../section.ts';

export const scope = section({
  fields: {
    use: choice(['real', 'exercise', 'workedExample'], { sensitivity: 'public' }),
    scenario: code('scenarios', { sensitivity: 'public' }),
    crisisTypes: codes('crisisTypes', { sensitivity: 'public' }),
    crisis: line({ sensitivity: 'public' }),
    area: line({ sensitivity: 'public' }),
    areaPlaces: refs('population.places'),
    postName: line({ sensitivity: 'public' }),
    postArea: line({ sensitivity: 'public' }),
    purpose: text({ sensitivity: 'public' }),
    limits: text(),
    principles: codes('principles', { sensitivity: 'public' }),
    consultation: text(),
  },
  collections: {
    legalBasis: collection(
      {
        title: line({ sensitivity: 'public' }),
        kind: choice(['law', 'agreement', 'procedure', 'policy'], { sensitivity: 'public' }),
        covers: text({ sensitivity: 'public' }),
        inForceSince: date({ sensitivity: 'public' }),
      },
      'title',
    ),
    names: collection(
      {
        of: code('countries', { sensitivity: 'public' }),
        shownAs: line({ sensitivity: 'public' }),
      },
      'shownAs',
    ),
    participants: collection(
      {
        who: line(),
        body: ref('coordination.actors'),
        part: choice(['drafted', 'consulted', 'informed']),
        migrants: choice(['migrants', 'officials', 'employers', 'civilSociety', 'others']),
        on: date(),
        changed: text(),
      },
      'who',
    ),
  },
});
