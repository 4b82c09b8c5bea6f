// Every text of our own that is data and shown by name: what a language has to have an entry for beside its catalogue.
// Collects English texts from the lists; knows no language and no screen.
import { alertSchemes } from '../framework/alert-schemes.ts';
import { codeEntries } from '../framework/code-lists.ts';
import { countries, countriesNote } from '../framework/countries.ts';
import { firstHoursRows } from '../framework/first-hours.ts';
import { guidelines } from '../framework/guidelines.ts';
import { starterIndicators } from '../framework/indicators.ts';
import { phases } from '../framework/phases.ts';
import { starterActions } from '../framework/preparedness-actions.ts';
import { scaleProfiles } from '../framework/scale-profiles.ts';
import { sectors } from '../framework/sectors.ts';
import { forParticipants } from './for-participants.ts';
import { saidFacts } from './say-facts.ts';
import { scenarioById, scenarioIds } from './scenarios.ts';
import type { Scenario } from './scenario.ts';

/** The lists whose entries have a name and, but for languages, a line of explanation in English. */
const lists = [
  'sectors',
  'guidelines',
  'principles',
  'stakeholders',
  'linkedSystems',
  'nationalities',
  'currencies',
  'crisisTypes',
  'alertSchemes',
  'scaleProfiles',
] as const;

/**
 * The English texts of all lists, frameworks and scenarios that people read by name, each once.
 * A language's own name for itself is not among them: it stays as it is everywhere.
 */
export const shownNames = (): readonly string[] => [
  ...new Set([...fromLists(), ...fromFrameworks(), ...fromSchemes(), ...fromStarters(), ...fromScenarios()]),
];

const fromLists = (): string[] => [
  ...lists.flatMap((list) => codeEntries(list).flatMap(({ name, hint }) => (hint ? [name, hint] : [name]))),
  ...codeEntries('languages').map(({ name }) => name),
  ...countries().flatMap(({ longName, earlierName }) =>
    [longName, earlierName].filter((name) => name !== undefined),
  ),
  countriesNote(),
];

const fromFrameworks = (): string[] => [
  ...sectors().flatMap(({ phases: covers, usual }) => [
    ...Object.values(covers),
    ...[usual.host, usual.origin, usual.transit].map(({ because }) => because),
  ]),
  ...guidelines().flatMap(({ title, practices }) => [title, ...practices]),
  ...phases().flatMap(({ name, micicName, meaning }) => [name, micicName, meaning]),
];

const fromSchemes = (): string[] => [
  ...alertSchemes().flatMap(({ attributedTo, levels }) => [
    ...(attributedTo === undefined ? [] : [attributedTo]),
    ...levels.flatMap(({ name, meaning, trigger, actions, declaredBy, deploymentRule }) => [
      name,
      meaning,
      trigger,
      ...actions,
      declaredBy,
      deploymentRule,
    ]),
  ]),
  ...scaleProfiles().flatMap(({ horizon, note, likelihood, impact }) => [
    horizon,
    note,
    ...[...likelihood, ...impact].flatMap(({ word, meaning }) => [word, meaning]),
  ]),
];

const fromStarters = (): string[] => [
  ...starterActions().map(({ what }) => what),
  ...starterIndicators().flatMap(({ name, unit, frequency, readFrom, hint }) => [
    name,
    unit,
    frequency,
    readFrom,
    hint,
  ]),
  ...firstHoursRows().flatMap(({ what, who }) => [what, who]),
];

const fromScenarios = (): string[] =>
  scenarioIds.flatMap((id) => {
    const scenario = scenarioById(id);
    return scenario ? inScenario(scenario) : [];
  });

const inScenario = (scenario: Scenario): string[] => [
  scenario.title,
  scenario.summary,
  scenario.asOf,
  ...scenario.starts.map(({ question }) => question),
  ...saidFacts(forParticipants(scenario)),
];
