// A rule: one row. It says how grave, on what ground, which questions it needs, and where to look; finding is a pure function.
import type { FieldKey } from '../plan/sections.ts';
import type { Look } from './look.ts';
import type { CheckSource, ProblemValues, Severity } from './problem.ts';

export type AskedKey = FieldKey | `plan.${'title' | 'country' | 'role' | 'level' | 'language'}`;

/** One thing found. `at` overrides the rule's place; `item` is the row of a table. */
export type Finding = {
  readonly item?: string;
  readonly at?: AskedKey;
  readonly values?: ProblemValues;
};

export type Rule<Code extends string = string> = {
  readonly code: Code;
  readonly severity: Severity;
  readonly source: CheckSource;
  /** The place it speaks of. The path must ask it, and everything in `asks`, or the rule is silent. */
  readonly at: AskedKey;
  readonly asks?: readonly AskedKey[];
  readonly find: (look: Look) => readonly Finding[];
};

/** Declares a rule; its code becomes part of the closed set of codes. */
export const rule = <const Code extends string>(row: Rule<Code>): Rule<Code> => row;

/** One finding for every item that has the fault. */
export const each = <Item extends { readonly id: string }>(
  items: readonly Item[],
  isAtFault: (item: Item) => boolean,
  values: (item: Item) => ProblemValues = () => ({}),
): Finding[] => items.filter(isAtFault).map((item) => ({ item: item.id, values: values(item) }));

/** A single finding, or none. */
export const when = (isAtFault: boolean, finding: () => Finding = () => ({})): Finding[] =>
  isAtFault ? [finding()] : [];
