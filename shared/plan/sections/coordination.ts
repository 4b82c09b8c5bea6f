// Coordination: the actors, who steers, who does what, what is agreed between them; wardens and employers on the spot.
import {
  choice,
  code,
  collection,
  date,
  line,
  number,
  quantity,
  ref,
  refs,
  section,
  text,
  yesNo,
} from '../section.ts';

export const coordination = section({
  fields: {
    steeringCommittee: text(),
    chair: ref('coordination.actors'),
    deputyChair: ref('coordination.actors'),
    meets: line(),
    liaison: text(),
    clusterLink: text(),
  },
  collections: {
    actors: collection(
      {
        name: line({ sensitivity: 'public' }),
        shortName: line({ sensitivity: 'public' }),
        kind: code('stakeholders', { sensitivity: 'public' }),
        country: code('countries', { sensitivity: 'public' }),
        mandate: text(),
        atTable: yesNo(),
      },
      'name',
    ),
    crisisTeam: collection(
      {
        function: line(),
        holder: ref('coordination.actors'),
        deputy: ref('coordination.actors'),
        tasks: text(),
      },
      'function',
    ),
    responsibilities: collection(
      {
        task: line(),
        responsible: ref('coordination.actors'),
        accountable: ref('coordination.actors'),
        consulted: refs('coordination.actors'),
        informed: refs('coordination.actors'),
      },
      'task',
    ),
    agreements: collection(
      {
        title: line(),
        parties: refs('coordination.actors'),
        covers: text(),
        status: choice(['inForce', 'draft', 'needed']),
        validUntil: date(),
      },
      'title',
    ),
    wardens: collection(
      {
        area: line(),
        places: refs('population.places'),
        warden: line({ sensitivity: 'restricted' }),
        alternate: line({ sensitivity: 'restricted' }),
        people: number('people'),
        testedOn: date(),
        note: text(),
      },
      'area',
    ),
    employers: collection(
      {
        name: line(),
        kind: choice(['employer', 'recruiter']),
        places: refs('population.places'),
        people: quantity(),
        contactFunction: line({ sensitivity: 'restricted' }),
        evacuationDuty: text(),
        holdsDocuments: choice(['none', 'some', 'all', 'unknown']),
        plan: yesNo(),
      },
      'name',
    ),
  },
});
