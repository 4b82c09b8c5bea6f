// What a plan keeps of its parent plan: which one it is, and what was taken from it as it stood there.
// The schema only; what is offered and taken over stands in shared/lineage.
import { z } from '../base/zod.ts';
import { idPattern, schemaOf } from './field-kinds.ts';
import type { Field } from './field-kinds.ts';
import { levels } from './levels.ts';
import type { Level } from './levels.ts';
import { sectionDefinition } from './sections.ts';
import type { AnySectionId, CollectionKey } from './sections.ts';

/** The tables of a parent plan that may be taken over: who acts, who declares which alert, whom to call. */
export const parentKeys = [
  'coordination.actors',
  'coordination.crisisTeam',
  'coordination.responsibilities',
  'earlyWarning.alertLevels',
  'restricted.contacts',
] as const satisfies readonly CollectionKey[];
export type ParentKey = (typeof parentKeys)[number];

/** Answers of an item as they stood in the parent, by field; references by the parent's ids. */
export type TakenValues = Readonly<Record<string, unknown>>;
type TakenItem = {
  /** The item of this plan that stands for it; '' where it was left out on purpose. */
  readonly here: string;
  readonly values: TakenValues;
};
type ByKey<Item> = Readonly<Partial<Record<ParentKey, Readonly<Record<string, Item>>>>>;

export type ParentPlan = {
  readonly planId: string;
  readonly title: string;
  readonly level: Level;
  readonly edition: string;
  /** The parent file's revision; '' for one that was never saved. */
  readonly revision: string;
  readonly takenAt: string;
  /** The ids of the plans above the parent, as far as it knew them. */
  readonly above: readonly string[];
  /** By table and by the parent's id of the item. Holds no answer for the named few. */
  readonly taken: ByKey<TakenItem>;
  /** The answers for the named few, apart from the rest so that a copy without them is made by leaving this out. */
  readonly restricted: ByKey<TakenValues>;
};

/** Whether an answer to this field is for the named few. */
export const isForTheFew = ({ sensitivity }: Field): boolean =>
  sensitivity === 'restricted' || sensitivity === 'severe';

/** The most items of one table that are taken over, and plans above that are remembered. */
export const mostTaken = 2_000;
export const mostAbove = 20;

const id = z.string().regex(idPattern);
const line = z.string().max(2_000);

function valuesSchema(key: ParentKey, isAsked: (field: Field) => boolean): z.ZodType {
  const [section, collection] = key.split('.') as [AnySectionId, string];
  const fields = Object.entries(sectionDefinition(section).collections[collection]?.fields ?? {});
  return z.strictObject(
    Object.fromEntries(
      fields
        .filter(([, field]) => isAsked(field))
        .map(([name, field]) => [name, schemaOf(field).optional() as z.ZodType]),
    ),
  );
}

const byKey = (item: (key: ParentKey) => z.ZodType) =>
  z
    .strictObject(
      Object.fromEntries(
        parentKeys.map((key) => [
          key,
          z
            .record(id, item(key))
            .refine((items) => Object.keys(items).length <= mostTaken)
            .optional(),
        ]),
      ),
    )
    .default({});

const here = z.union([z.literal(''), id]);
const isOpen = (field: Field): boolean => !isForTheFew(field);

/** What may stand in a plan file: as strict and as limited as the plan itself. */
export const ParentPlan: z.ZodType<ParentPlan> = z.strictObject({
  planId: id,
  title: line,
  level: z.enum(levels),
  edition: line,
  revision: z.string().regex(/^(?:[a-f0-9]{64})?$/),
  takenAt: z.iso.datetime(),
  above: z.array(id).max(mostAbove).default([]),
  taken: byKey((key) => z.strictObject({ here, values: valuesSchema(key, isOpen) })),
  restricted: byKey((key) => valuesSchema(key, isForTheFew)),
}) as unknown as z.ZodType<ParentPlan>;
