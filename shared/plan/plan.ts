// The plan: one JSON document assembled from its sections. Every type here is inferred from the section files.
import { z } from '../base/zod.ts';
import { idPattern } from './field-kinds.ts';
import { levels } from './levels.ts';
import type { Level } from './levels.ts';
import { ParentPlan } from './parent-plan.ts';
import { sectionSchema } from './section.ts';
import type { SectionValue } from './section.ts';
import { sectionDefinitions } from './sections.ts';
import { contacts } from './sections/contacts.ts';

/** Which role the planning State holds. `bilateral` is one plan of two States. */
export const roles = ['origin', 'host', 'transit', 'bilateral'] as const;
export type Role = (typeof roles)[number];

export { levels };
export type { Level };

/** The file format's name and the version this program writes. */
export const planFormat = 'crisis-plan';
export const planVersion = 1;

export type Sections = {
  readonly [Key in keyof typeof sectionDefinitions]: SectionValue<(typeof sectionDefinitions)[Key]>;
};
export type Restricted = SectionValue<typeof contacts>;

/** A plan as stored. Collections are maps by id with an order key; nothing is known by its place in an array. */
export type Plan = {
  readonly format: typeof planFormat;
  readonly version: typeof planVersion;
  readonly id: string;
  readonly title: string;
  readonly role: Role;
  readonly level: Level;
  readonly country: string;
  readonly language: string;
  readonly template: { readonly id: string; readonly version: number; readonly path: string };
  readonly revision: string;
  readonly parents: readonly string[];
  /** The plan above this one, with what was taken over from it; `null` where none was named. */
  readonly parentPlan: ParentPlan | null;
  readonly changedAt: string;
  readonly sections: Sections;
  readonly restricted: Restricted;
  readonly translations: Readonly<
    Record<string, Readonly<Record<string, { readonly text: string; readonly ofHash: string }>>>
  >;
};

/** What the header may hold: the same for a file that is read and for an edit. */
export const headerSchemas = {
  title: z.string().max(2_000),
  role: z.enum(roles),
  level: z.enum(levels),
  country: z.string().regex(/^[A-Za-z0-9-]{0,20}$/),
  language: z.string().regex(/^[A-Za-z-]{2,20}$/),
} as const;

const hash = z.string().regex(/^[a-f0-9]{64}$/);
const name = z.string().max(200);

/** The schema of a plan of the present version. Missing keys read as blank; unknown keys are refused, never dropped. */
export const Plan: z.ZodType<Plan> = z.strictObject({
  format: z.literal(planFormat),
  version: z.literal(planVersion),
  id: z.string().regex(idPattern),
  ...headerSchemas,
  template: z.strictObject({ id: name, version: z.number().int().min(1), path: name }),
  revision: z.union([z.literal(''), hash]),
  parents: z.array(hash).max(50).default([]),
  parentPlan: ParentPlan.nullable().default(null),
  changedAt: z.iso.datetime(),
  sections: z.strictObject(
    Object.fromEntries(
      Object.entries(sectionDefinitions).map(([key, definition]) => [
        key,
        sectionSchema(definition).prefault({}),
      ]),
    ),
  ),
  restricted: sectionSchema(contacts).prefault({}),
  translations: z
    .record(
      z.string().max(300),
      z.record(z.string().max(20), z.strictObject({ text: z.string(), ofHash: name })),
    )
    .default({}),
}) as unknown as z.ZodType<Plan>;
