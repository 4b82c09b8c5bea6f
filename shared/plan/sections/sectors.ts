// The 15 × 3 matrix: which sectors of assistance the plan works in, its activities by phase, practices taken over.
import {
  choice,
  code,
  codes,
  collection,
  line,
  money,
  number,
  ref,
  refs,
  section,
  text,
  when,
} from '../section.ts';

export const phases = ['before', 'during', 'after'] as const;

export const sectors = section({
  fields: { approach: text() },
  collections: {
    choices: {
      ...collection(
        {
          decision: choice(['in', 'notNow']),
          reason: text(),
          lead: ref('coordination.actors'),
        },
        'decision',
      ),
      idsFrom: 'sectors',
    },
    activities: collection(
      {
        title: line(),
        sector: code('sectors'),
        phase: choice(phases),
        detail: text(),
        guidelines: codes('guidelines'),
        lead: ref('coordination.actors'),
        support: refs('coordination.actors'),
        linkedSystems: codes('linkedSystems'),
        objective: ref('objectives.objectives'),
        places: refs('population.places'),
        groups: refs('population.groups'),
        targetPeople: number('people'),
        target: line(),
        start: when(),
        end: when(),
        resources: refs('resources.resources'),
        cost: money(),
        indicator: line(),
        status: choice(['planned', 'ready', 'underWay', 'done', 'stopped']),
      },
      'title',
    ),
    practices: collection(
      {
        title: line({ sensitivity: 'public' }),
        who: line({ sensitivity: 'public' }),
        what: text({ sensitivity: 'public' }),
        why: text({ sensitivity: 'public' }),
        needs: text({ sensitivity: 'public' }),
        sectors: codes('sectors', { sensitivity: 'public' }),
        guidelines: codes('guidelines', { sensitivity: 'public' }),
        source: line({ sensitivity: 'public' }),
        used: choice(['notYet', 'used', 'notForUs']),
      },
      'title',
    ),
  },
});
