// The library of practices: those of the cases, the MICIC sample practices and the person's own, in one shape.
// Gathers, never copies: a scenario's practices stay in the scenario. Knows no screen and no words of a language.
import type { Provenance } from '../framework/provenance.ts';
import { guidelineById } from '../framework/guidelines.ts';
import type { CrisisRole, Phase } from '../framework/roles.ts';
import { sourceByKey } from '../framework/sources.ts';
import type { ScenarioPractice } from '../scenario/course.ts';
import { forParticipants } from '../scenario/for-participants.ts';
import type { ParticipantsScenario } from '../scenario/for-participants.ts';
import { scenarioById, scenarioIds } from '../scenario/scenarios.ts';
import type { Source } from '../scenario/statement.ts';
import type { PracticeRecord, PracticeSet } from './practice-set.ts';
import { practiceSets } from './practice-sets.ts';

export type PracticeOrigin = 'case' | 'micic' | 'own';
/** What a practice rests on, fit to be printed. */
export type Publication = Pick<Source, 'key' | 'title' | 'publisher' | 'date' | 'url'>;

/** One practice of the library. */
export type LibraryPractice = {
  /** Stays the same for good: `libya-2014/B-P01`, `micic/screening-form`, `own/…`. */
  readonly id: string;
  readonly origin: PracticeOrigin;
  /** The case or set it comes from, by id and title; '' for a person's own. */
  readonly set: string;
  readonly setTitle: string;
  readonly title: string;
  readonly who: string;
  readonly what: string;
  readonly why: string;
  readonly needs: string;
  readonly sectors: readonly string[];
  readonly phases: readonly Phase[];
  readonly guidelines: readonly string[];
  readonly roles: readonly CrisisRole[];
  readonly countries: readonly string[];
  readonly year: number | null;
  readonly publications: readonly Publication[];
  /** The source in a person's own words; '' where publications are named. */
  readonly sourceText: string;
  readonly status: Provenance | '';
};

/** A practice a person wrote, as the host keeps it. */
export type OwnPracticeValues = {
  readonly id: string;
  readonly title: string;
  readonly who: string;
  readonly what: string;
  readonly why: string;
  readonly needs: string;
  readonly source: string;
  readonly sectors: readonly string[];
  readonly phases: readonly Phase[];
  readonly guidelines: readonly string[];
};

let gathered: readonly LibraryPractice[] | undefined;

/** Every shipped practice: the cases in the order scenarios are offered, then the sets. Put together once. */
export const shippedPractices = (): readonly LibraryPractice[] =>
  (gathered ??= [
    ...scenarioIds.flatMap((id) => {
      const scenario = scenarioById(id);
      return scenario ? ofScenario(forParticipants(scenario)) : [];
    }),
    ...[...practiceSets()].sort((one, other) => one.kind.localeCompare(other.kind)).flatMap(ofSet),
  ]);

/** The whole library, a person's own practices first. */
export const practiceLibrary = (own: readonly OwnPracticeValues[]): readonly LibraryPractice[] => [
  ...own.map(ofPerson),
  ...shippedPractices(),
];

/** The shipped practice with this id; `undefined` for an id nobody has, and for a person's own. */
export const practiceById = (id: string): LibraryPractice | undefined =>
  shippedPractices().find((practice) => practice.id === id);

/** The cases and sets there are to choose from, by id with their title. */
export const practiceSources = (): readonly { readonly id: string; readonly title: string }[] => [
  ...new Map(shippedPractices().map(({ set, setTitle }) => [set, { id: set, title: setTitle }])).values(),
];

/** Publications as a person reads them: key, title, publisher. */
export const citation = (publications: readonly Publication[]): string =>
  publications
    .map(({ key, title, publisher }) => `${key} ${title}${publisher === undefined ? '' : ` (${publisher})`}`)
    .join('; ');

/** A scenario says neither phase nor role of a practice: its guidelines have a phase, and the case is told from some roles. */
const ofScenario = (scenario: ParticipantsScenario): LibraryPractice[] =>
  scenario.practices.map((practice: ScenarioPractice) => ({
    ...told(practice),
    id: `${scenario.id}/${practice.id}`,
    origin: 'case',
    set: scenario.id,
    setTitle: scenario.title,
    phases: phasesOf(practice.guidelines),
    roles: [...new Set(scenario.starts.map(({ role }) => role))],
    countries: scenario.countries,
    year: null,
    publications: scenario.sources.filter(({ key }) => practice.sources.includes(key)),
  }));

const ofSet = (set: PracticeSet): LibraryPractice[] =>
  set.practices.map((practice) => ({
    ...told(practice),
    id: `${set.id}/${practice.id}`,
    origin: set.kind,
    set: set.id,
    setTitle: set.title,
    phases: practice.phases,
    roles: practice.roles,
    countries: practice.countries,
    year: practice.year ?? null,
    publications: practice.sources.map((key) => publicationIn(set, key)),
  }));

const ofPerson = (own: OwnPracticeValues): LibraryPractice => ({
  ...own,
  id: `own/${own.id}`,
  origin: 'own',
  set: 'own',
  setTitle: '',
  roles: [],
  countries: [],
  year: null,
  publications: [],
  sourceText: own.source,
  status: '',
});

const told = (practice: ScenarioPractice | PracticeRecord) => ({
  title: practice.title,
  who: practice.who,
  what: practice.what,
  why: practice.whyItWorked,
  needs: practice.whatItNeedsHere,
  sectors: practice.sectors,
  guidelines: practice.guidelines,
  sourceText: '',
  status: practice.status,
});

const order: readonly Phase[] = ['before', 'during', 'after'];
function phasesOf(guidelines: readonly string[]): readonly Phase[] {
  const phases = new Set(guidelines.map((id) => guidelineById(id)?.phase));
  return order.filter((phase) => phases.has(phase));
}

function publicationIn(set: PracticeSet, key: string): Publication {
  const own = set.sources.find((source) => source.key === key);
  if (own) return own;
  const known = sourceByKey(key);
  if (!known) throw new Error(`expected a source ${key} for the set ${set.id}, found none`);
  return { key, title: known.title, url: known.address };
}
