// Recovery: return, reintegration, claims and the communities that host, so that the end is planned too.
import { choice, collection, line, money, ref, refs, section, text, when } from '../section.ts';

export const recovery = section({
  fields: { return: text(), claims: text(), hostCommunities: text(), comingBack: text() },
  collections: {
    measures: collection(
      {
        what: line(),
        kind: choice([
          'reception',
          'documents',
          'claims',
          'livelihood',
          'health',
          'hostCommunity',
          'reEntry',
        ]),
        groups: refs('population.groups'),
        lead: ref('coordination.actors'),
        end: when(),
        cost: money(),
      },
      'what',
    ),
  },
});
