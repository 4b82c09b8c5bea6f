// The facts of a scenario that a plan takes over, in another language. Knows which texts are prose and which are keys;
// what they read as is asked of whoever calls.
import type { Scenario } from './scenario.ts';

/** A text as it reads in another language, or as it is while it is not written there. */
export type Say = (text: string) => string;

type Facts = Pick<
  Scenario,
  'title' | 'coordinatesNote' | 'starts' | 'places' | 'groups' | 'hazards' | 'cases' | 'actors' | 'practices'
>;

/** The scenario with every text that goes into a plan said by `say`. Keys, codes, figures and sources stay as they are. */
export function sayFacts<Told extends Facts>(scenario: Told, say: Say): Told {
  const sentences = <Part extends { readonly text: string }>(parts: readonly Part[]): Part[] =>
    parts.map((part) => ({ ...part, text: say(part.text) }));
  return {
    ...scenario,
    title: say(scenario.title),
    coordinatesNote: say(scenario.coordinatesNote),
    starts: scenario.starts.map((start) => ({ ...start, title: say(start.title), area: say(start.area) })),
    places: scenario.places.map((place) => ({ ...place, name: say(place.name), role: say(place.role) })),
    groups: scenario.groups.map((group) => ({
      ...group,
      name: say(group.name),
      documents: say(group.documents),
      vulnerabilities: group.vulnerabilities.map(say),
      capacities: group.capacities.map(say),
      ...(group.employer === undefined ? {} : { employer: say(group.employer) }),
      ...(group.headcountNote === undefined ? {} : { headcountNote: say(group.headcountNote) }),
    })),
    hazards: scenario.hazards.map((hazard) => ({
      ...hazard,
      name: say(hazard.name),
      facts: sentences(hazard.facts),
    })),
    cases: scenario.cases.map((told) => ({ ...told, title: say(told.title), facts: sentences(told.facts) })),
    actors: scenario.actors.map((actor) => ({ ...actor, name: say(actor.name), role: say(actor.role) })),
    practices: scenario.practices.map((practice) => ({
      ...practice,
      title: say(practice.title),
      who: say(practice.who),
      what: say(practice.what),
      whyItWorked: say(practice.whyItWorked),
      whatItNeedsHere: say(practice.whatItNeedsHere),
    })),
  };
}

/** Every text that `sayFacts` would say. */
export function saidFacts(scenario: Facts): string[] {
  const said: string[] = [];
  sayFacts(scenario, (text) => {
    said.push(text);
    return text;
  });
  return said;
}
