// Guidance beside every question: a line saying what belongs here and why, an example from another case, a source.
// Looked up by key; knows no plan. The texts are data in templates/words, one file a section.
import { z } from '../base/zod.ts';
import * as en from './guidance-files-en.ts';
import * as vi from './guidance-files-vi.ts';
import { parsedOnce } from './parsed-once.ts';
import { sourceTitleText } from './sources.ts';

const more = {
  example: z.string().min(1).optional(),
  exampleFrom: z.string().min(1).optional(),
  source: z.string().min(1).optional(),
};
const FieldEntry = z.strictObject({ line: z.string().min(1), ...more });
const StepEntry = z.strictObject({ why: z.string().min(1), ...more });
// A translation names the entries whose terms a ministry has yet to confirm.
const inDoubt = { toBeConfirmed: z.array(z.string().min(1)).optional() };
const SectionFile = z.strictObject({
  section: z.string().min(1),
  fields: z.record(z.string(), FieldEntry),
  ...inDoubt,
});
const StepsFile = z.strictObject({ steps: z.record(z.string(), StepEntry), ...inDoubt });

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

/** All guidance in one language; `language` is the one asked for, or English where nothing is written in it. */
export type GuidanceBook = {
  readonly language: string;
  /** By `section.field` or `section.collection.field`; undefined for a key no text was written for. */
  readonly field: (key: string) => FieldGuidance | undefined;
  /** By the id of a step of any path. */
  readonly step: (id: string) => StepGuidance | undefined;
};

const textsOf = (language: string, files: typeof en) => ({
  sections: parsedOnce(`templates/words/${language}`, z.array(SectionFile), files.sectionFiles),
  steps: parsedOnce(`templates/words/${language}/steps.json`, StepsFile, files.stepsFile),
});
type Texts = ReturnType<typeof textsOf>;
const english = textsOf('en', en);
const others: Readonly<Record<string, Texts>> = { vi: textsOf('vi', vi) };

/** The source as title and place, beside the keys it was written with. */
function readable<Item extends { readonly source?: string | undefined }>(item: Item): Item & Guidance {
  return item.source === undefined
    ? item
    : { ...item, source: sourceTitleText(item.source), sourceKeys: item.source };
}

/** The keys of all fields guidance is written for, for tests and coverage. */
export const guidedFields = (): readonly string[] =>
  english
    .sections()
    .flatMap(({ section, fields }) => Object.keys(fields).map((name) => `${section}.${name}`));

/** The ids of all steps guidance is written for. */
export const guidedSteps = (): readonly string[] => Object.keys(english.steps().steps);

/** How many lines of a language's guidance, of fields and of steps, hold a term a ministry has yet to confirm. */
export function guidanceToBeConfirmed(language: string): number {
  const texts = others[language];
  const files = texts ? [...texts.sections(), texts.steps()] : [];
  return files.reduce((sum, { toBeConfirmed }) => sum + (toBeConfirmed?.length ?? 0), 0);
}

/** The guidance for a language. What is not written in it yet is answered in English, key by key. */
export function guidance(language: string): GuidanceBook {
  const texts = others[language];
  return {
    language: texts ? language : 'en',
    field: (key) => (texts && fieldGuidance(texts, key)) ?? fieldGuidance(english, key),
    step: (id) => (texts && stepGuidance(texts, id)) ?? stepGuidance(english, id),
  };
}

function fieldGuidance(texts: Texts, key: string): FieldGuidance | undefined {
  const dot = key.indexOf('.');
  const file = texts.sections().find(({ section }) => section === key.slice(0, dot));
  const entry = file?.fields[key.slice(dot + 1)];
  return entry && readable(entry);
}

function stepGuidance(texts: Texts, id: string): StepGuidance | undefined {
  const entry = texts.steps().steps[id];
  return entry && readable(entry);
}
