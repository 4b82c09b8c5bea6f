// When a plan may become final, what a final plan refuses, and how it becomes the draft of its next edition.
// Pure: the plan actor asks here before it takes an edit; saving is never guarded.
import type { Ports } from '../base/ports.ts';
import { checkPlan } from '../checks/check-plan.ts';
import type { Edit } from '../plan/edit.ts';
import type { Plan } from '../plan/plan.ts';
import { templateById, templates } from '../plan/templates.ts';

/**
 * Why an edit is not taken: `final` the plan is final and read-only · `finalise-first` the status is set by finalising
 * only · `errors` problems of the gravest kind stand · `draft` there is no final edition to reopen.
 */
export type Refusal = 'final' | 'finalise-first' | 'errors' | 'draft';

export const isFinal = (plan: Plan): boolean => plan.sections.cover.status === 'final';

/** Whether an edit is the act of finalising, or of reopening. */
const act = (edit: Edit): 'finalise' | 'reopen' | null =>
  edit.kind === 'many' && (edit.name.action === 'finalise' || edit.name.action === 'reopen')
    ? edit.name.action
    : null;

/** Why the plan does not take this edit now; `null` when it does. Only `error` problems keep a plan from becoming final. */
export function refusalOf(plan: Plan, edit: Edit, ports: Pick<Ports, 'now'>): Refusal | null {
  const asked = act(edit);
  if (isFinal(plan)) return asked === 'reopen' ? null : 'final';
  if (asked === 'reopen') return 'draft';
  if (asked === 'finalise') return hasErrors(plan, ports.now().slice(0, 10)) ? 'errors' : null;
  return makesFinal(edit) ? 'finalise-first' : null;
}

function hasErrors(plan: Plan, today: string): boolean {
  const template = templateById(plan.template.id) ?? templates()[0];
  if (!template) throw new Error('expected at least one template');
  return checkPlan(plan, template, { today }).some(({ severity }) => severity === 'error');
}

function makesFinal(edit: Edit): boolean {
  if (edit.kind === 'many') return edit.edits.some(makesFinal);
  if (edit.kind !== 'set') return false;
  const { section, collection, field } = edit.place;
  return section === 'cover' && !collection && field === 'status' && edit.value === 'final';
}

const setOnCover = (field: 'status' | 'edition', value: string): Edit => ({
  kind: 'set',
  place: { section: 'cover', field },
  value,
});

/** What a plan without an edition is signed as. */
export const editionOf = (plan: Plan): string => plan.sections.cover.edition.trim() || '1';

/** Makes the plan final, as the edition it says it is. */
export const finaliseEdit = (plan: Plan): Edit => ({
  kind: 'many',
  name: { action: 'finalise', subject: 'plan', title: editionOf(plan) },
  edits: [setOnCover('edition', editionOf(plan)), setOnCover('status', 'final')],
});

/** One more than the last number of an edition ("1" to "2", "2026/1" to "2026/2"); "… 2" where there is none. */
export function nextEdition(edition: string): string {
  const found = /^(.*?)(\d{1,9})(\D*)$/su.exec(edition);
  if (!found) return edition.trim() === '' ? '2' : `${edition.trim()} 2`;
  const [, before = '', number = '', after = ''] = found;
  return `${before}${String(Number(number) + 1).padStart(number.length, '0')}${after}`;
}

/** A row of the record of changes: `id` is new, `on` a day, `what` and `by` the person's words. */
export type ChangeRow = {
  readonly id: string;
  readonly edition: string;
  readonly on: string;
  readonly what: string;
  readonly by: string;
};

/** Adds a row to the record of changes; the person words it further. */
export const recordEdit = ({ id, ...values }: ChangeRow): Edit => ({
  kind: 'add',
  collection: 'cover.changes',
  id,
  values,
});

/** Makes a final plan the draft of its next edition, and says so in the record of changes. */
export function reopenEdit(plan: Plan, row: Omit<ChangeRow, 'edition'>): Edit {
  const edition = nextEdition(editionOf(plan));
  return {
    kind: 'many',
    name: { action: 'reopen', subject: 'plan', title: edition },
    edits: [setOnCover('status', 'draft'), setOnCover('edition', edition), recordEdit({ ...row, edition })],
  };
}
