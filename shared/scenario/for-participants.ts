// The participants' edition of a scenario: what the table may read before the debriefing.
// Leaves out the facilitator's notes, what was done in reality, contested points, and everything resting on copies alone.
import type { Quantity } from './quantity.ts';
import type { Scenario } from './scenario.ts';
import type { ScenarioInject } from './course.ts';
import type { ScenarioGroup, ScenarioResource } from './scene.ts';
import type { Audience, Source, Statement } from './statement.ts';

/** An inject as a table sees it: without what was done. */
export type ParticipantsInject = Omit<ScenarioInject, 'done'>;

/** A scenario as a table sees it. Lessons, contested points and quantities for the facilitator are not part of it. */
export type ParticipantsScenario = Omit<
  Scenario,
  'contested' | 'sectorLessons' | 'guidelineLessons' | 'injects'
> & { readonly injects: readonly ParticipantsInject[] };

const open = <Part extends { readonly audience: Audience }>(parts: readonly Part[]): Part[] =>
  parts.filter((part) => part.audience === 'participants');

/** The participants' edition. Copies are not named as sources, even where a better source stands beside them. */
export function forParticipants(scenario: Scenario): ParticipantsScenario {
  const {
    contested: _contested,
    sectorLessons: _sectors,
    guidelineLessons: _guidelines,
    ...shown
  } = scenario;
  const copies = new Set(scenario.sources.filter(isCopy).map((source) => source.key));
  const edition = {
    ...shown,
    narrative: open(shown.narrative),
    places: open(shown.places),
    groups: open(shown.groups).flatMap(groupShown),
    hazards: open(shown.hazards).flatMap(withOpenFacts),
    cases: shown.cases.flatMap(withOpenFacts),
    actors: open(shown.actors),
    resources: open(shown.resources).map(resourceShown),
    quantities: shown.quantities.flatMap(quantityShown),
    practices: open(shown.practices),
    injects: open(shown.injects).map(injectShown),
    sources: [] as Source[],
  };
  const cleaned = withoutKeys(edition, copies) as ParticipantsScenario;
  const used = keysIn(cleaned);
  return { ...cleaned, sources: scenario.sources.filter(({ key }) => used.has(key)) };
}

const isCopy = (source: Source): boolean => source.grade === 'copy';

function groupShown(group: ScenarioGroup): ScenarioGroup[] {
  const headcount = open(group.headcount);
  return headcount.length > 0 ? [{ ...group, headcount }] : [];
}

function withOpenFacts<Part extends { readonly facts: readonly Statement[] }>(part: Part): Part[] {
  const facts = open(part.facts);
  return facts.length > 0 ? [{ ...part, facts }] : [];
}

const resourceShown = (resource: ScenarioResource): ScenarioResource => ({
  ...resource,
  amounts: open(resource.amounts),
});

function quantityShown(quantity: Quantity): Quantity[] {
  const values = open(quantity.values);
  return values.length > 0 ? [{ ...quantity, values }] : [];
}

/** The sources of an inject are those of the sentences shown. */
function injectShown({ done: _done, ...inject }: ScenarioInject): ParticipantsInject {
  const known = open(inject.known);
  return { ...inject, known, sources: [...new Set(known.flatMap((statement) => statement.sources))] };
}

/** The same value with these keys taken out of every `sources` list. */
function withoutKeys(value: unknown, keys: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((entry) => withoutKeys(entry, keys));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [
      name,
      name === 'sources' && Array.isArray(entry)
        ? entry.filter((key) => typeof key !== 'string' || !keys.has(key))
        : withoutKeys(entry, keys),
    ]),
  );
}

function keysIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) value.forEach((entry) => keysIn(entry, found));
  else if (value !== null && typeof value === 'object')
    for (const [name, entry] of Object.entries(value))
      if (name === 'sources' && Array.isArray(entry))
        entry.forEach((key) => typeof key === 'string' && found.add(key));
      else keysIn(entry, found);
  return found;
}
