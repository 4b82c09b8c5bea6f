// The questions of a step with help, in the parts a person sees: those of the form together, then each table. Pure.
import { unfoldStep, type TemplateStep } from '../../shared/plan/template.ts';

/** The part of a step in which single fields stand, wherever they stand in it. */
export const formPart = 'form';

/** `part` is the key of a table, or `formPart`; `keys` are those of its fields, in asking order. */
export type GuideGroup = { readonly part: string; readonly keys: readonly string[] };

/** Where a step asks so little that all of it is seen at once, headings would only be in the way. */
const mostUngrouped = 8;

/** The fields of a step that have help, by part. */
export function guideGroups(step: TemplateStep, hasHelp: (key: string) => boolean): readonly GuideGroup[] {
  const groups = new Map<string, string[]>();
  for (const block of unfoldStep(step)) {
    if (block.kind === 'panel') continue;
    const [part, keys] =
      block.kind === 'fields'
        ? [formPart, block.fields.map((field) => `${block.section}.${field}`)]
        : [block.collection, block.columns.map((column) => `${block.collection}.${column}`)];
    groups.set(part, [...new Set([...(groups.get(part) ?? []), ...keys.filter(hasHelp)])]);
  }
  return [...groups].filter(([, keys]) => keys.length > 0).map(([part, keys]) => ({ part, keys }));
}

/** Whether the parts are told apart. */
export const isGrouped = (groups: readonly GuideGroup[]): boolean =>
  groups.length > 1 && groups.reduce((sum, { keys }) => sum + keys.length, 0) > mostUngrouped;
