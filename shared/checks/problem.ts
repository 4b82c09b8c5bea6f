// What a check finds: data with a place to go to. The sentence is made in shared/words.
import type { FrameworkList } from '../framework/code-lists.ts';
import type { AnySectionId } from '../plan/sections.ts';
import type { CheckCode } from './rules.ts';

/** `error` blocks finalising and nothing else; nothing ever blocks writing or saving. */
export type Severity = 'error' | 'warning' | 'note';

/** What a check rests on: a guideline of MICIC, another standard, or this workbench's own proposal. */
export type CheckSource =
  | `micicG${1 | 2 | 4 | 5 | 6 | 7 | 8 | 10 | 11 | 12 | 13 | 14}`
  | 'micic'
  | 'micicScope'
  | 'mcof'
  | 'ppre'
  | 'erp'
  | 'ocha'
  | 'eap'
  | 'cpg101'
  | 'sphere'
  | 'planGuide'
  | 'arithmetic'
  | 'workbench';

/** A value of a sentence: plain, or a code, a choice or a field that is put into words with it. */
export type ProblemValue =
  | string
  | number
  | { readonly list: FrameworkList; readonly codes: readonly string[] }
  | { readonly choice: string; readonly option: string }
  | { readonly field: string }
  | { readonly table: string };
export type ProblemValues = Readonly<Record<string, ProblemValue>>;

/** One finding. `section` to `field` are the place to jump to, `stepId` the step of the path where it is asked. */
export type Problem = {
  readonly code: CheckCode;
  readonly severity: Severity;
  readonly section: AnySectionId | 'plan';
  readonly collection?: string;
  readonly item?: string;
  readonly field?: string;
  readonly stepId: string;
  readonly values: ProblemValues;
  readonly source: CheckSource;
};
