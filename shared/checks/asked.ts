// What a path asks. A check speaks only of what is asked: "not asked yet" is never a problem.
import { pathOf, unfoldStep } from '../plan/template.ts';
import type { CollectionBlock, PanelBlock, Template, TemplatePath } from '../plan/template.ts';

/** What one path asks: keys with the step that asks them first, and the filters of its tables. */
export type Asked = {
  readonly path: TemplatePath;
  /** `section.field` or `section.collection.field` → step id. */
  readonly steps: ReadonlyMap<string, string>;
  /** `section.collection` → which items are asked about; no row: all. */
  readonly only: ReadonlyMap<string, NonNullable<CollectionBlock['only']>>;
};

/** What a panel stands for, as field keys. */
const askedByPanel: Record<PanelBlock['panel'], readonly string[]> = {
  sectorProposal: ['sectors.choices.decision'],
  practices: [],
  seatsAgainstPeople: [],
  riskMatrix: [],
  finish: [],
};

const known = new WeakMap<TemplatePath, Asked>();

/** What the path with this id asks; worked out once per path. */
export function askedBy(template: Template, pathId: string): Asked {
  const path = pathOf(template, pathId);
  let asked = known.get(path);
  if (!asked) {
    asked = collect(path);
    known.set(path, asked);
  }
  return asked;
}

function collect(path: TemplatePath): Asked {
  const steps = new Map<string, string>();
  const only = new Map<string, NonNullable<CollectionBlock['only']>>();
  for (const step of path.steps)
    for (const block of unfoldStep(step)) {
      if (block.kind === 'collection' && block.only) only.set(block.collection, block.only);
      const keys =
        block.kind === 'panel'
          ? askedByPanel[block.panel]
          : block.kind === 'fields'
            ? block.fields.map((field) => `${block.section}.${field}`)
            : block.columns.map((column) => `${block.collection}.${column}`);
      for (const key of keys) if (!steps.has(key)) steps.set(key, step.id);
    }
  return { path, steps, only };
}
