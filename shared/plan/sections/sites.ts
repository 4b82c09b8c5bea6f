// Sites: transit and reception sites, what they hold and offer, and how people are registered there.
import { choice, collection, date, line, number, ref, section, text, yesNo } from '../section.ts';

export const sites = section({
  fields: { approach: text(), registration: text(), nextBest: text() },
  collections: {
    sites: collection(
      {
        name: line(),
        place: ref('population.places'),
        kind: choice(['transit', 'reception', 'collective', 'shelter']),
        capacity: number('people'),
        arrivalsPerDay: number('people'),
        stayDays: number('days'),
        waterLitresPerDay: number('litres'),
        toilets: number('toilets'),
        coveredSquareMetres: number('m²'),
        services: text(),
        manager: ref('coordination.actors'),
        safeFromHazard: yesNo(),
        checkedOn: date(),
      },
      'name',
    ),
  },
});
