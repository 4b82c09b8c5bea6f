// What a plan of this role and level usually leaves blank. It is folded away and not asked for, never taken away: whatever
// is answered stands where it belongs.
import { itemsOf, sectionRecord } from './address.ts';
import { isBlank } from './field-kinds.ts';
import type { Plan } from './plan.ts';
import type { Template, UnfoldedBlock } from './template.ts';

type Whose = Pick<Plan, 'role' | 'level'>;

/** Whether plans of this role and level usually answer a `section.field` or `section.collection`. */
function isUsual(template: Template, { role, level }: Whose, key: string): boolean {
  return template.usuallyFor
    .filter(({ keys }) => keys.includes(key) || keys.includes(key.slice(0, key.indexOf('.'))))
    .every(({ roles, levels }) => (roles?.includes(role) ?? true) && (levels?.includes(level) ?? true));
}

/** A block in two: what is asked of this plan, and what plans like it usually leave blank, as this one has so far. */
export type PartedBlock = { readonly usual: UnfoldedBlock | null; readonly unusual: UnfoldedBlock | null };

/** Parts a step's block by what plans of this role and level usually answer. An answered part is always `usual`. */
export function partBlock(template: Template, plan: Plan, block: UnfoldedBlock): PartedBlock {
  if (block.kind === 'panel') return { usual: block, unusual: null };
  if (block.kind === 'collection') {
    const isAsked =
      isUsual(template, plan, block.collection) || Object.keys(itemsOf(plan, block.collection)).length > 0;
    return isAsked ? { usual: block, unusual: null } : { usual: null, unusual: block };
  }
  const record = sectionRecord(plan, block.section);
  const isAsked = (field: string) =>
    isUsual(template, plan, `${block.section}.${field}`) || !isBlank(record[field]);
  const unusual = block.fields.filter((field) => !isAsked(field));
  if (unusual.length === 0) return { usual: block, unusual: null };
  const only = (fields: string[]): UnfoldedBlock | null =>
    fields.length === 0
      ? null
      : { ...block, fields, required: block.required.filter((name) => fields.includes(name)) };
  return { usual: only(block.fields.filter(isAsked)), unusual: only(unusual) };
}
