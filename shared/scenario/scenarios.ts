// The scenarios that are shipped, each parsed when it is first asked for.
import { parsedOnce } from '../framework/parsed-once.ts';
import libya2014 from '../../templates/scenarios/libya-2014.json';
import thaiFloods2011 from '../../templates/scenarios/thai-floods-2011.json';
import type { Source } from './statement.ts';
import { Scenario } from './scenario.ts';

// Held as unknown: the compiler need not work out the type of every sentence in these files.
const files: Readonly<Record<string, unknown>> = {
  'thai-floods-2011': thaiFloods2011 as unknown,
  'libya-2014': libya2014 as unknown,
};

const shipped: ReadonlyMap<string, () => Scenario> = new Map(
  Object.entries(files).map(([id, data]) => [
    id,
    parsedOnce(`templates/scenarios/${id}.json`, Scenario, data),
  ]),
);

/** The ids of the shipped scenarios, in the order they are offered. */
export const scenarioIds: readonly string[] = [...shipped.keys()];

/** The scenario with this id; `undefined` for an id nobody has. */
export const scenarioById = (id: string): Scenario | undefined => shipped.get(id)?.();

/** A source of a scenario by its key, e.g. to print what an item taken over rests on. */
export const sourceOfScenario = (scenario: Scenario, key: string): Source | undefined =>
  scenario.sources.find((source) => source.key === key);
