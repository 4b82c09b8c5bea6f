// Two answers to one question, compared by what kind of answer it is. Knows no words: codes and titles only.
import { compactJson } from '../base/canonical-json.ts';
import { itemsOf, itemTitle } from '../plan/address.ts';
import { blankOf } from '../plan/field-kinds.ts';
import type { Field, FieldKind, Fields } from '../plan/field-kinds.ts';
import type { Plan } from '../plan/plan.ts';
import { compareTexts } from './compare-texts.ts';
import type { WordPart } from './compare-texts.ts';

/** A code of an open list, or an item of the plan by id with its title on that side ('' where it is not there). */
export type Named = { readonly id: string; readonly title?: string };

/** One answer that is not the same. `values` holds what is stored; a reference is `null` while blank. */
export type AnswerDifference = { readonly field: string; readonly kind: FieldKind } & (
  | { readonly shape: 'words'; readonly parts: readonly WordPart[] }
  | { readonly shape: 'set'; readonly removed: readonly Named[]; readonly added: readonly Named[] }
  | { readonly shape: 'values'; readonly before: unknown; readonly after: unknown }
);

/** A record of answers and the plan it stands in. No record (an item that is not there) counts as blank answers. */
export type Side = { readonly plan: Plan; readonly values: Readonly<Record<string, unknown>> | null };

/** The fields whose answers differ, in asking order. */
export function compareAnswers(fields: Fields, before: Side, after: Side): readonly AnswerDifference[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const left = answer(before, name, field);
    const right = answer(after, name, field);
    if (isSame(left, right)) return [];
    return [
      { field: name, kind: field.kind, ...shaped(field, [before.plan, left], [after.plan, right]) },
    ] as AnswerDifference[];
  });
}

const answer = ({ values }: Side, name: string, field: Field): unknown => values?.[name] ?? blankOf(field);

const isSame = (left: unknown, right: unknown): boolean =>
  left === right ||
  (typeof left === 'object' && typeof right === 'object' && compactJson(left) === compactJson(right));

type Answered = readonly [plan: Plan, value: unknown];

function shaped(field: Field, before: Answered, after: Answered): object {
  const [left, right] = [before[1], after[1]];
  if (field.kind === 'line' || field.kind === 'text')
    return { shape: 'words', parts: compareTexts(left as string, right as string) };
  if (field.kind === 'codes' || field.kind === 'refs')
    return { shape: 'set', removed: beyond(field, before, after), added: beyond(field, after, before) };
  if (field.kind === 'ref')
    return { shape: 'values', before: named(field, before), after: named(field, after) };
  return { shape: 'values', before: left, after: right };
}

/** What is in one set and not in the other. */
function beyond(field: Field, [plan, value]: Answered, [, other]: Answered): readonly Named[] {
  const others = new Set(other as readonly string[]);
  return (value as readonly string[])
    .filter((id) => !others.has(id))
    .map((id) => (field.kind === 'refs' ? item(plan, field.to, id) : { id }));
}

const named = (field: Field, [plan, value]: Answered): Named | null =>
  field.kind === 'ref' && value !== '' ? item(plan, field.to, value as string) : null;

/** Named from its own side, so that an item which is gone since still has its name. */
const item = (plan: Plan, to: string, id: string): Named => ({
  id,
  title: itemsOf(plan, to)[id] ? itemTitle(plan, to, id) : '',
});
