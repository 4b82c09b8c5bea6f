// Risks: hazards ranked by likelihood and impact on a named scale.
import { code, collection, line, rating, ref, refs, section, text } from '../section.ts';

export const risks = section({
  fields: { scaleProfile: code('scaleProfiles'), period: line(), conclusion: text() },
  collections: {
    hazards: collection(
      {
        name: line(),
        crisisType: code('crisisTypes'),
        places: refs('population.places'),
        groups: refs('population.groups'),
        likelihood: rating(),
        impact: rating(),
        reasons: text(),
        owner: ref('coordination.actors'),
      },
      'name',
    ),
  },
});
