// Movement: assembly points, routes and their alternates, carriers, safe havens, transit, papers, escorts, reception.
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

const modes = ['road', 'air', 'sea', 'rail', 'river', 'foot'] as const;

export const movement = section({
  fields: {
    peopleToMove: quantity(),
    principles: text(),
    safeHaven: ref('population.places'),
    documentsDesk: text(),
    withoutDocuments: number('people'),
    documentOfficers: number('officers'),
    documentsPerOfficerDay: number('documents'),
    manifests: text(),
    escorts: text(),
    refusals: text(),
    receptionHome: text(),
  },
  collections: {
    assemblyPoints: collection(
      {
        name: line({ sensitivity: 'restricted' }),
        place: ref('population.places'),
        capacity: number('people'),
        expected: number('people'),
        services: text(),
        opensWhen: line(),
        owner: ref('coordination.actors'),
        checkedOn: date(),
      },
      'name',
    ),
    routes: collection(
      {
        name: line(),
        from: ref('population.places'),
        to: ref('population.places'),
        via: refs('population.places'),
        alternateTo: ref('movement.routes'),
        mode: choice(modes),
        seatsPerDay: number('seats'),
        distanceKm: number('km'),
        hours: number('hours'),
        borderRules: text(),
        hazards: text({ sensitivity: 'restricted' }),
        open: yesNo(),
        checkedOn: date(),
      },
      'name',
    ),
    carriers: collection(
      {
        name: line(),
        mode: choice(modes),
        route: ref('movement.routes'),
        vehicles: number('vehicles'),
        seats: number('seats'),
        tripsPerDay: number('trips'),
        agreement: choice(['inForce', 'draft', 'needed']),
        note: text(),
        checkedOn: date(),
      },
      'name',
    ),
    safeHavens: collection(
      {
        name: line(),
        place: ref('population.places'),
        capacity: number('people'),
        expected: number('people'),
        agreement: choice(['inForce', 'draft', 'needed']),
        note: text(),
      },
      'name',
    ),
    // A country may have two ways in with rules of their own, so the row has a name beside its code.
    transitStates: collection(
      {
        name: line(),
        country: code('countries'),
        entryRule: text(),
        channel: line({ sensitivity: 'restricted' }),
        noteReady: yesNo(),
        contact: ref('coordination.actors'),
      },
      'name',
    ),
  },
});
