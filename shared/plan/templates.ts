// The templates that are shipped, parsed once.
import consularContingency from '../../templates/plans/consular-contingency.json';
import mcofPreparedness from '../../templates/plans/mcof-preparedness.json';
import { TemplateSchema } from './template.ts';
import type { Template } from './template.ts';

let parsed: readonly Template[] | null = null;

/** Every shipped template, the preparedness plan first. */
export function templates(): readonly Template[] {
  parsed ??= [mcofPreparedness, consularContingency].map((data: unknown) => TemplateSchema.parse(data));
  return parsed;
}

/** The template with this id, or `undefined`: a plan may name one that this program does not have. */
export const templateById = (id: string): Template | undefined =>
  templates().find((template) => template.id === id);
