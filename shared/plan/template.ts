// A template: which steps walk through the plan, by path. Data in templates/plans; this is its schema and how it unfolds.
// A path sets order, what is asked and what readiness counts. It never owns an answer.
import { z } from '../base/zod.ts';
import { collectionDefinition, headerFields } from './address.ts';
import { levels, roles } from './plan.ts';
import { anySectionIds, sectionDefinition } from './sections.ts';
import type { AnySectionId } from './sections.ts';

const sectionName = z.enum(['plan', ...anySectionIds]);
const fieldsBlock = z.strictObject({
  kind: z.literal('fields'),
  section: sectionName,
  fields: z.array(z.string()).min(1),
  /** Of these, what readiness asks for. */
  required: z.array(z.string()).default([]),
});
const collectionBlock = z.strictObject({
  kind: z.literal('collection'),
  collection: z.string(),
  /** Asked in the table or card, in order. */
  columns: z.array(z.string()).min(1),
  /** How the items are shown: a table with inline cells, cards side by side, or a list with a side panel. */
  layout: z.enum(['table', 'cards', 'list']).default('table'),
  /** Only items whose choice field has one of these values; new items get the first. */
  only: z.strictObject({ field: z.string(), values: z.array(z.string()).min(1) }).optional(),
  /** Readiness asks for this many items … */
  atLeast: z.number().int().min(0).default(0),
  /** … each with these columns answered. */
  required: z.array(z.string()).default([]),
  /** A hint of how many are usual, e.g. eight to twelve. */
  usual: z.tuple([z.number().int(), z.number().int()]).optional(),
});
/** A whole section: every field, every collection as a list. Unfolded by `unfoldStep`. */
const sectionBlock = z.strictObject({
  kind: z.literal('section'),
  section: z.enum(anySectionIds),
  required: z.array(z.string()).default([]),
});
/** Something that is not a field: a proposal, a sum, a way out. */
const panelBlock = z.strictObject({
  kind: z.literal('panel'),
  panel: z.enum(['sectorProposal', 'seatsAgainstPeople', 'riskMatrix', 'practices', 'finish']),
});

export const StepSchema = z.strictObject({
  id: z.string().regex(/^[a-zA-Z0-9]+$/),
  stage: z.enum(['frame', 'understand', 'decide', 'organise', 'act', 'supply', 'stayReady', 'sign']),
  /** Time box in minutes, for timed paths. */
  minutes: z.number().int().positive().optional(),
  blocks: z
    .array(z.discriminatedUnion('kind', [fieldsBlock, collectionBlock, sectionBlock, panelBlock]))
    .min(1),
});
export const PathSchema = z.strictObject({
  id: z.string(),
  /** Which outline of the document belongs to it. */
  outline: z.enum(['workshop', 'full']),
  steps: z.array(StepSchema).min(1),
});
export const TemplateSchema = z.strictObject({
  id: z.string(),
  version: z.number().int().min(1),
  roles: z.array(z.enum(roles)).min(1),
  levels: z.array(z.enum(levels)).min(1),
  paths: z.array(PathSchema).min(1),
  /** Whose plans answer what others usually leave blank: sections, fields or collections, with the roles or levels that need them. */
  usuallyFor: z
    .array(
      z.strictObject({
        keys: z.array(z.string()).min(1),
        roles: z.array(z.enum(roles)).optional(),
        levels: z.array(z.enum(levels)).optional(),
      }),
    )
    .default([]),
  source: z.string(),
});

export type Template = z.infer<typeof TemplateSchema>;
export type TemplatePath = z.infer<typeof PathSchema>;
export type TemplateStep = z.infer<typeof StepSchema>;
export type Block = z.infer<typeof StepSchema>['blocks'][number];
export type FieldsBlock = z.infer<typeof fieldsBlock>;
export type CollectionBlock = z.infer<typeof collectionBlock>;
export type PanelBlock = z.infer<typeof panelBlock>;
/** A block as screens, checks and documents see it: whole sections unfolded. */
export type UnfoldedBlock = FieldsBlock | CollectionBlock | PanelBlock;

/** A step's blocks with every whole section unfolded into its fields and collections. */
export function unfoldStep(step: TemplateStep): UnfoldedBlock[] {
  return step.blocks.flatMap((block) => (block.kind === 'section' ? unfoldSection(block) : [block]));
}

function unfoldSection(block: Extract<Block, { kind: 'section' }>): UnfoldedBlock[] {
  const definition = sectionDefinition(block.section);
  const names = Object.keys(definition.fields);
  const fields: UnfoldedBlock[] =
    names.length === 0
      ? []
      : [
          {
            kind: 'fields',
            section: block.section,
            fields: names,
            required: block.required.filter((name) => names.includes(name)),
          },
        ];
  const collections = Object.entries(definition.collections).map(([name, value]): UnfoldedBlock => ({
    kind: 'collection',
    collection: `${block.section}.${name}`,
    columns: Object.keys(value.fields),
    layout: 'list',
    atLeast: block.required.includes(name) ? 1 : 0,
    required: block.required.includes(name) ? [value.titleField] : [],
  }));
  return [...fields, ...collections];
}

/** `section.field` or `section.collection.field` of everything a step asks. */
export function askedKeys(step: TemplateStep): string[] {
  return unfoldStep(step).flatMap((block) => {
    if (block.kind === 'panel') return [];
    if (block.kind === 'fields') return block.fields.map((field) => `${block.section}.${field}`);
    return block.columns.map((column) => `${block.collection}.${column}`);
  });
}

/** The first name in a template that the plan does not know, or `null`: used by the test of every template. */
export function firstUnknownName(template: Template): string | null {
  for (const path of template.paths)
    for (const step of path.steps)
      for (const block of unfoldStep(step)) {
        const unknown = unknownIn(block);
        if (unknown) return `${path.id}.${step.id}: ${unknown}`;
      }
  return null;
}

function unknownIn(block: UnfoldedBlock): string | null {
  if (block.kind === 'panel') return null;
  const names = [...(block.kind === 'fields' ? block.fields : block.columns), ...block.required];
  const known =
    block.kind === 'collection'
      ? collectionDefinition(block.collection).fields
      : block.section === 'plan'
        ? headerFields
        : sectionDefinition(block.section as AnySectionId).fields;
  return names.find((name) => !(name in known)) ?? null;
}

/** The path with this id; the template's first when a plan names one that is no longer there. */
export function pathOf(template: Template, id: string): TemplatePath {
  const path = template.paths.find((candidate) => candidate.id === id) ?? template.paths[0];
  if (!path) throw new Error(`expected template ${template.id} to have a path`);
  return path;
}
