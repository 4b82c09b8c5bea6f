// How each fact of a scenario reads as the values of a plan's item. Pure translation, one function a kind.
// Leaves blank whatever a person has to decide: ratings, owners, planning numbers, who is at the table.
import type { Quantity as PlanQuantity } from '../plan/field-kinds.ts';
import type { ScenarioPractice } from './course.ts';
import type { PlaceKind, ScenarioActor, ScenarioGroup, ScenarioHazard, ScenarioPlace } from './scene.ts';
import type { Source } from './statement.ts';

/** The plan's id of each part of the scenario that others point at. */
export type PlanIds = ReadonlyMap<string, string>;

type Values = Readonly<Record<string, unknown>>;

const placeKinds: Record<PlaceKind, string> = {
  city: 'city',
  province: 'province',
  'industrial-estate': 'workplace',
  'work-site': 'workplace',
  shelter: 'shelter',
  campus: 'other',
  'border-crossing': 'borderCrossing',
  airport: 'airport',
  port: 'port',
  road: 'other',
  'coordination-centre': 'other',
};

/** A place with its coordinates, which are to be checked before use in the field. */
export const placeValues = (place: ScenarioPlace, coordinatesNote: string): Values => ({
  name: place.name,
  country: place.country,
  kind: placeKinds[place.kind],
  pcode: place.pcode ?? '',
  coordinates: { lat: place.lat, lon: place.lon },
  note: `${place.role} ${coordinatesNote}`,
});

/** A group with its headcount; other figures the sources give stand beside it. */
export const groupValues = (group: ScenarioGroup, ids: PlanIds, sources: readonly Source[]): Values => ({
  name: group.name,
  nationality: group.nationality,
  places: planIds(group.places, ids),
  headcount: headcount(group, sources),
  documents: group.documents,
  documentHolder: group.documentHolder,
  languages: [...group.languages].sort(),
  employer: group.employer ?? '',
  vulnerabilities: group.vulnerabilities.join('\n'),
  capacities: group.capacities.join('\n'),
});

/** A hazard with what the history shows; likelihood and impact are for the table to judge. */
export const hazardValues = (hazard: ScenarioHazard, ids: PlanIds): Values => ({
  name: hazard.name,
  crisisType: hazard.crisisType,
  places: planIds(hazard.places, ids),
  reasons: hazard.facts.map((fact) => fact.text).join('\n'),
});

/** A body that acted in the case; whether it sits at this table is not known here. */
export const actorValues = (actor: ScenarioActor): Values => ({
  name: actor.name,
  shortName: actor.shortName ?? '',
  kind: actor.kind,
  country: actor.country ?? '',
  mandate: actor.role,
});

/** A practice offered for use. */
export const practiceValues = (practice: ScenarioPractice, sources: readonly Source[]): Values => ({
  title: practice.title,
  who: practice.who,
  what: practice.what,
  why: practice.whyItWorked,
  needs: practice.whatItNeedsHere,
  sectors: [...practice.sectors].sort(),
  guidelines: [...practice.guidelines].sort(),
  source: cite(practice.sources, sources),
  used: 'notYet',
});

const planIds = (parts: readonly string[], ids: PlanIds): string[] =>
  parts.flatMap((part) => ids.get(part) ?? []).sort();

/** The first figure counts; how it is worded and what other figures there are stands beside it. */
function headcount(group: ScenarioGroup, sources: readonly Source[]): PlanQuantity {
  const [first] = group.headcount;
  if (!first) throw new Error('expected a group to have a headcount, found none');
  return {
    value: first.value,
    unit: first.unit,
    source: first.value === null ? '' : cite(first.sources, sources),
    date: first.date ?? '',
    confidence: first.value === null ? '' : first.confidence,
    others: group.headcountNote ?? '',
  };
}

/** Sources as a person reads them: key, title, publisher. */
const cite = (keys: readonly string[], sources: readonly Source[]): string =>
  sources
    .filter(({ key }) => keys.includes(key))
    .map(({ key, title, publisher }) => `${key} ${title}${publisher === undefined ? '' : ` (${publisher})`}`)
    .join('; ');
