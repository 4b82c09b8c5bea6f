// Guidance beside every question: a line saying what belongs here and why, an example from another case, a source.
// Looked up by key; knows no plan. The texts are data in templates/words, one file a section.
import { z } from '../base/zod.ts';
import activation from '../../templates/words/en/activation.json';
import analysis from '../../templates/words/en/analysis.json';
import budget from '../../templates/words/en/budget.json';
import cases from '../../templates/words/en/cases.json';
import communication from '../../templates/words/en/communication.json';
import coordination from '../../templates/words/en/coordination.json';
import cover from '../../templates/words/en/cover.json';
import earlyWarning from '../../templates/words/en/earlyWarning.json';
import information from '../../templates/words/en/information.json';
import movement from '../../templates/words/en/movement.json';
import objectives from '../../templates/words/en/objectives.json';
import plan from '../../templates/words/en/plan.json';
import population from '../../templates/words/en/population.json';
import preparedness from '../../templates/words/en/preparedness.json';
import protection from '../../templates/words/en/protection.json';
import recovery from '../../templates/words/en/recovery.json';
import resources from '../../templates/words/en/resources.json';
import restricted from '../../templates/words/en/restricted.json';
import review from '../../templates/words/en/review.json';
import risks from '../../templates/words/en/risks.json';
import scope from '../../templates/words/en/scope.json';
import sectors from '../../templates/words/en/sectors.json';
import sites from '../../templates/words/en/sites.json';
import steps from '../../templates/words/en/steps.json';
import { parsedOnce } from './parsed-once.ts';
import { sourceTitleText } from './sources.ts';

const more = {
  example: z.string().min(1).optional(),
  exampleFrom: z.string().min(1).optional(),
  source: z.string().min(1).optional(),
};
const FieldEntry = z.strictObject({ line: z.string().min(1), ...more });
const StepEntry = z.strictObject({ why: z.string().min(1), ...more });
const SectionFile = z.strictObject({ section: z.string().min(1), fields: z.record(z.string(), FieldEntry) });
const StepsFile = z.strictObject({ steps: z.record(z.string(), StepEntry) });

/**
 * What helps to answer one question. `exampleFrom` names the case the example is from, or that it is fictional;
 * `source` reads as title and place, `sourceKeys` as written in the data.
 */
export type Guidance = {
  readonly example?: string | undefined;
  readonly exampleFrom?: string | undefined;
  readonly source?: string | undefined;
  readonly sourceKeys?: string | undefined;
};
/** Guidance for a field: one line first, the rest on request. */
export type FieldGuidance = Guidance & { readonly line: string };
/** Guidance for a step: why it is asked at all. */
export type StepGuidance = Guidance & { readonly why: string };

/** All guidance in one language; `language` is the one the texts are really in. */
export type GuidanceBook = {
  readonly language: string;
  /** By `section.field` or `section.collection.field`; undefined for a key no text was written for. */
  readonly field: (key: string) => FieldGuidance | undefined;
  /** By the id of a step of any path. */
  readonly step: (id: string) => StepGuidance | undefined;
};

const english = parsedOnce('templates/words/en', z.array(SectionFile), [
  activation,
  analysis,
  budget,
  cases,
  communication,
  coordination,
  cover,
  earlyWarning,
  information,
  movement,
  objectives,
  plan,
  population,
  preparedness,
  protection,
  recovery,
  resources,
  restricted,
  review,
  risks,
  scope,
  sectors,
  sites,
]);
const englishSteps = parsedOnce('templates/words/en/steps.json', StepsFile, steps);

/** The source as title and place, beside the keys it was written with. */
function readable<Item extends { readonly source?: string | undefined }>(item: Item): Item & Guidance {
  return item.source === undefined
    ? item
    : { ...item, source: sourceTitleText(item.source), sourceKeys: item.source };
}

/** The keys of all fields guidance is written for, for tests and coverage. */
export const guidedFields = (): readonly string[] =>
  english().flatMap(({ section, fields }) => Object.keys(fields).map((name) => `${section}.${name}`));

/** The ids of all steps guidance is written for. */
export const guidedSteps = (): readonly string[] => Object.keys(englishSteps().steps);

/**
 * The guidance for a language. English is the only one written so far: any other is answered in English, and
 * `language` says so, so that the fallback can be shown.
 */
export function guidance(_language: string): GuidanceBook {
  return { language: 'en', field: fieldGuidance, step: stepGuidance };
}

function fieldGuidance(key: string): FieldGuidance | undefined {
  const dot = key.indexOf('.');
  const file = english().find(({ section }) => section === key.slice(0, dot));
  const entry = file?.fields[key.slice(dot + 1)];
  return entry && readable(entry);
}

function stepGuidance(id: string): StepGuidance | undefined {
  const entry = englishSteps().steps[id];
  return entry && readable(entry);
}
