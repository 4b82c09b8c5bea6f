// Every section of a plan, in the order people think. A new section is one file and one row here.
import { activation } from './sections/activation.ts';
import { analysis } from './sections/analysis.ts';
import { budget } from './sections/budget.ts';
import { cases } from './sections/cases.ts';
import { communication } from './sections/communication.ts';
import { contacts } from './sections/contacts.ts';
import { coordination } from './sections/coordination.ts';
import { cover } from './sections/cover.ts';
import { earlyWarning } from './sections/early-warning.ts';
import { information } from './sections/information.ts';
import { movement } from './sections/movement.ts';
import { objectives } from './sections/objectives.ts';
import { population } from './sections/population.ts';
import { preparedness } from './sections/preparedness.ts';
import { protection } from './sections/protection.ts';
import { recovery } from './sections/recovery.ts';
import { resources } from './sections/resources.ts';
import { review } from './sections/review.ts';
import { risks } from './sections/risks.ts';
import { scope } from './sections/scope.ts';
import { sectors } from './sections/sectors.ts';
import { sites } from './sections/sites.ts';
import type { SectionDefinition } from './section.ts';

export const sectionDefinitions = {
  scope,
  cases,
  population,
  analysis,
  risks,
  objectives,
  sectors,
  coordination,
  protection,
  communication,
  information,
  earlyWarning,
  activation,
  movement,
  sites,
  resources,
  budget,
  preparedness,
  recovery,
  review,
  cover,
} as const;

/** All sections as the program addresses them: those of the plan and the restricted part. */
export const allSections = { ...sectionDefinitions, restricted: contacts } as const;

export type SectionId = keyof typeof sectionDefinitions;
export type AnySectionId = keyof typeof allSections;

/** `section.field` and `section.collection.field` of every field of a plan. */
export type FieldKey = {
  [S in AnySectionId]:
    | `${S}.${keyof (typeof allSections)[S]['fields'] & string}`
    | {
        [
          C in keyof (typeof allSections)[S]['collections'] & string
        ]: `${S}.${C}.${keyof FieldsOf<(typeof allSections)[S]['collections'][C]> & string}`;
      }[keyof (typeof allSections)[S]['collections'] & string];
}[AnySectionId];
type FieldsOf<C> = C extends { readonly fields: infer F } ? F : never;

/** `section.collection` of every collection. */
export type CollectionKey = {
  [S in AnySectionId]: `${S}.${keyof (typeof allSections)[S]['collections'] & string}`;
}[AnySectionId];

/** The section ids in order, the restricted part last. */
export const anySectionIds = Object.keys(allSections) as AnySectionId[];

/** A section's definition with its type widened, for code that treats all sections alike. */
export const sectionDefinition = (id: AnySectionId): SectionDefinition => allSections[id];
