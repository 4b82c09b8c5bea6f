// Cover: under whose authority, valid until when, for whose eyes, and what the signatory wants said.
import { choice, collection, date, line, ref, section, text } from '../section.ts';

export const cover = section({
  fields: {
    authority: line({ sensitivity: 'public' }),
    owner: ref('coordination.actors'),
    status: choice(['draft', 'final'], { sensitivity: 'public' }),
    edition: line({ sensitivity: 'public' }),
    validFrom: date({ sensitivity: 'public' }),
    validUntil: date({ sensitivity: 'public' }),
    classification: choice(['public', 'internal', 'restricted'], { sensitivity: 'public' }),
    foreword: text({ sensitivity: 'public' }),
    limitations: text(),
    nextSteps: text(),
  },
  collections: {
    approvals: collection(
      { capacity: line({ sensitivity: 'public' }), body: ref('coordination.actors'), signedOn: date() },
      'capacity',
    ),
    distribution: collection({ who: line(), form: line() }, 'who'),
    changes: collection({ edition: line(), on: date(), what: text(), by: line() }, 'edition'),
    acronyms: collection(
      { short: line({ sensitivity: 'public' }), long: line({ sensitivity: 'public' }) },
      'short',
    ),
  },
});
