// What a plan already answers that this path does not ask: it stays, and is shown where it belongs. Pure.
import { askedBy } from '../../shared/checks/asked.ts';
import { isBegun } from '../../shared/checks/begun.ts';
import { inOrder } from '../../shared/base/order-key.ts';
import { itemsOf, sectionRecord } from '../../shared/plan/address.ts';
import { isBlank } from '../../shared/plan/field-kinds.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { anySectionIds, sectionDefinition, type AnySectionId } from '../../shared/plan/sections.ts';
import {
  unfoldStep,
  type Template,
  type TemplatePath,
  type TemplateStep,
} from '../../shared/plan/template.ts';

/** One answer, or the rows of a table, that stand in the plan unasked. */
export type Unasked =
  | {
      readonly kind: 'field';
      readonly section: AnySectionId;
      readonly field: string;
      readonly value: unknown;
    }
  | { readonly kind: 'column'; readonly collection: string; readonly field: string; readonly count: number }
  | { readonly kind: 'rows'; readonly collection: string; readonly count: number };

/** Structure the program keeps itself, not an answer a person gave. */
const ownRecords: ReadonlySet<string> = new Set([
  'scope.use',
  'scope.scenario',
  'sectors.choices',
  'cases.planningCases.kind',
  'cases.planningCases.title',
  'cover.status',
]);

/** The sections a step looks after; the last step also looks after those no step of the path asks about. */
export function sectionsOf(path: TemplatePath, step: TemplateStep): AnySectionId[] {
  const touched = (one: TemplateStep) =>
    unfoldStep(one).flatMap((block) =>
      block.kind === 'panel'
        ? []
        : [block.kind === 'fields' ? block.section : (block.collection.split('.')[0] ?? '')],
    );
  const earlier = new Set(path.steps.slice(0, path.steps.indexOf(step)).flatMap(touched));
  const own = new Set(touched(step));
  const isLast = path.steps.at(-1) === step;
  const anywhere = new Set(path.steps.flatMap(touched));
  return anySectionIds.filter((id) => (own.has(id) && !earlier.has(id)) || (isLast && !anywhere.has(id)));
}

/** Everything answered in these sections that the plan's path does not ask. */
export function alsoAnswered(plan: Plan, template: Template, step: TemplateStep): Unasked[] {
  const asked = askedBy(template, plan.template.path);
  return sectionsOf(asked.path, step).flatMap((section) => {
    const { fields, collections } = sectionDefinition(section);
    const isOpen = (key: string) => !asked.steps.has(key) && !ownRecords.has(key);
    const record = sectionRecord(plan, section);
    const answers = Object.keys(fields).flatMap((field): Unasked[] =>
      isOpen(`${section}.${field}`) && !isBlank(record[field])
        ? [{ kind: 'field', section, field, value: record[field] }]
        : [],
    );
    const tables = Object.keys(collections).flatMap((name) => unaskedIn(plan, `${section}.${name}`, asked));
    return [...answers, ...tables];
  });
}

function unaskedIn(plan: Plan, collection: string, asked: ReturnType<typeof askedBy>): Unasked[] {
  if (ownRecords.has(collection)) return [];
  const items = inOrder(itemsOf(plan, collection)).filter((item) => isBegun(collection, item));
  const [section, name] = collection.split('.') as [AnySectionId, string];
  const fields = Object.keys(sectionDefinition(section).collections[name]?.fields ?? {});
  const askedFields = fields.filter((field) => asked.steps.has(`${collection}.${field}`));
  if (askedFields.length === 0)
    return items.length === 0 ? [] : [{ kind: 'rows', collection, count: items.length }];
  const only = asked.only.get(collection);
  const outside = only ? items.filter((item) => !only.values.includes(String(item[only.field]))) : [];
  const inside = items.filter((item) => !outside.includes(item));
  const columns = fields.flatMap((field): Unasked[] => {
    const key = `${collection}.${field}`;
    if (asked.steps.has(key) || ownRecords.has(key) || only?.field === field) return [];
    const count = inside.filter((item) => !isBlank(item[field])).length;
    return count === 0 ? [] : [{ kind: 'column', collection, field, count }];
  });
  return outside.length === 0 ? columns : [...columns, { kind: 'rows', collection, count: outside.length }];
}

/** How many answers these are. */
export const countUnasked = (unasked: readonly Unasked[]): number =>
  unasked.reduce((sum, one) => sum + (one.kind === 'field' ? 1 : one.count), 0);
