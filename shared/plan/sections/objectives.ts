// Objectives: what the plan wants to reach, for whom first, and the line between stay, relocate and evacuate.
import { collection, line, ref, refs, section, text } from '../section.ts';

export const objectives = section({
  fields: {
    strategy: text(),
    priorityGroups: refs('population.groups'),
    priorityReason: text(),
    stayCriteria: text(),
    relocateCriteria: text(),
    evacuateCriteria: text(),
    movementDecidedBy: ref('coordination.actors'),
    exitCriteria: text(),
  },
  collections: {
    objectives: collection(
      {
        statement: line({ sensitivity: 'public' }),
        measure: line(),
        groups: refs('population.groups'),
        lead: ref('coordination.actors'),
      },
      'statement',
    ),
  },
});
