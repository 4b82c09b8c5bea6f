// Information and data protection: what is collected and why, who may see it, and who owns the number.
import { choice, collection, line, ref, section, text } from '../section.ts';

export const information = section({
  fields: {
    numberOwner: ref('coordination.actors'),
    numberDeputy: ref('coordination.actors'),
    reporting: text(),
    sharing: text(),
    breach: text(),
  },
  collections: {
    dataSets: collection(
      {
        what: line(),
        why: text(),
        owner: ref('coordination.actors'),
        personal: choice(['none', 'grouped', 'personal']),
        consent: text(),
        retention: line(),
        access: text(),
      },
      'what',
    ),
  },
});
