// How far a plan has come on a path: what is asked, what is answered, and where the next answer is missing.
import type { Place } from '../plan/address.ts';
import { itemsOf, sectionRecord, splitCollectionKey } from '../plan/address.ts';
import { inOrder } from '../base/order-key.ts';
import { isBlank } from '../plan/field-kinds.ts';
import type { Plan } from '../plan/plan.ts';
import { pathOf, unfoldStep } from '../plan/template.ts';
import { partBlock } from '../plan/usual.ts';
import type {
  CollectionBlock,
  FieldsBlock,
  Template,
  TemplateStep,
  UnfoldedBlock,
} from '../plan/template.ts';

export type StepState = 'notStarted' | 'begun' | 'ready';

/** Where an answer is missing; without `item`, a row that is not there yet. */
export type MissingPlace = Place;

export type StepReadiness = {
  readonly stepId: string;
  readonly state: StepState;
  readonly asked: number;
  readonly answered: number;
  readonly missing: readonly MissingPlace[];
};

/** `percent` is 100 only when every step of the path is ready. */
export type Readiness = { readonly percent: number; readonly steps: readonly StepReadiness[] };

/** Readiness on a path (the plan's own unless another is named). Facts that came with a scenario count as answers. */
export function readiness(plan: Plan, template: Template, pathId: string = plan.template.path): Readiness {
  const steps = pathOf(template, pathId).steps.map((step) => readinessOfStep(plan, template, step));
  const asking = steps.filter((step) => step.asked > 0);
  const sum = asking.reduce((parts, step) => parts + step.answered / step.asked, 0);
  const percent = asking.length === 0 ? 0 : Math.floor((100 * sum) / asking.length + 1e-9);
  return { percent, steps };
}

type Tally = {
  readonly asked: number;
  readonly answered: number;
  readonly isTouched: boolean;
  readonly missing: readonly MissingPlace[];
};
const nothing: Tally = { asked: 0, answered: 0, isTouched: false, missing: [] };

function readinessOfStep(plan: Plan, template: Template, step: TemplateStep): StepReadiness {
  const tally = unfoldStep(step)
    .map((block) => tallyOf(plan, partBlock(template, plan, block).usual))
    .reduce(
      (sum, part) => ({
        asked: sum.asked + part.asked,
        answered: sum.answered + part.answered,
        isTouched: sum.isTouched || part.isTouched,
        missing: [...sum.missing, ...part.missing],
      }),
      nothing,
    );
  const { asked, answered, missing } = tally;
  const isReady = asked > 0 ? answered === asked : tally.isTouched;
  const state = isReady ? 'ready' : tally.isTouched || answered > 0 ? 'begun' : 'notStarted';
  return { stepId: step.id, state, asked, answered, missing };
}

function tallyOf(plan: Plan, block: UnfoldedBlock | null): Tally {
  if (block === null || block.kind === 'panel') return nothing;
  return block.kind === 'fields' ? tallyFields(plan, block) : tallyCollection(plan, block);
}

function tallyFields(plan: Plan, block: FieldsBlock): Tally {
  const record = sectionRecord(plan, block.section);
  const missing = block.required
    .filter((field) => isBlank(record[field]))
    .map((field): MissingPlace => ({ section: block.section, field }));
  return {
    asked: block.required.length,
    answered: block.required.length - missing.length,
    isTouched: block.section !== 'plan' && block.fields.some((field) => !isBlank(record[field])),
    missing,
  };
}

/** Each begun row must be whole; rows that are not there yet count as unanswered up to `atLeast`. */
function tallyCollection(plan: Plan, block: CollectionBlock): Tally {
  const { section, collection } = splitCollectionKey(block.collection);
  const { only } = block;
  const asksFor = block.columns.filter((column) => column !== only?.field);
  const begun = inOrder(itemsOf(plan, block.collection)).filter(
    (item) =>
      (!only || only.values.includes(String(item[only.field]))) &&
      asksFor.some((column) => !isBlank(item[column])),
  );
  if (block.atLeast === 0 && block.required.length === 0) return { ...nothing, isTouched: begun.length > 0 };
  const required = block.required.length > 0 ? block.required : block.columns.slice(0, 1);
  const inRows = begun.flatMap((item) =>
    required
      .filter((field) => isBlank(item[field]))
      .map((field): MissingPlace => ({ section, collection, item: item.id, field })),
  );
  const lacking = Math.max(0, block.atLeast - begun.length);
  const rows = begun.length + lacking;
  const first = required[0] ?? '';
  return {
    asked: rows * required.length,
    answered: begun.length * required.length - inRows.length,
    isTouched: begun.length > 0,
    missing: [...inRows, ...Array.from({ length: lacking }, () => ({ section, collection, field: first }))],
  };
}
