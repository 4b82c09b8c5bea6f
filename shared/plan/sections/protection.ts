// Protection: how people with specific needs are found and referred, and rules for the hard cases.
import { collection, line, number, ref, refs, section, text } from '../section.ts';

export const protection = section({
  fields: {
    firewall: text(),
    children: text(),
    mixedFamilies: text(),
    genderBasedViolence: text(),
    trafficking: text(),
    refugees: text(),
    detained: text(),
    missing: text(),
    deaths: text(),
  },
  collections: {
    pathways: collection(
      {
        need: line(),
        groups: refs('population.groups'),
        foundBy: ref('coordination.actors'),
        referTo: ref('coordination.actors'),
        how: text(),
        withinHours: number('hours'),
      },
      'need',
    ),
  },
});
