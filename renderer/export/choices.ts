// What a person may choose of a document, and how it is said to the host. Pure: no screen, no host.
import { inOrder } from '../../shared/base/order-key.ts';
import { isBegun } from '../../shared/checks/begun.ts';
import { restrictedByNature } from '../../shared/document/outline-names.ts';
import type { OutlineName } from '../../shared/document/outline-names.ts';
import type { DocumentChoices } from '../../shared/host/shapes.ts';
import { itemsOf, sectionRecord } from '../../shared/plan/address.ts';
import { isBlank } from '../../shared/plan/field-kinds.ts';
import type { Field } from '../../shared/plan/field-kinds.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { anySectionIds, sectionDefinition } from '../../shared/plan/sections.ts';

export type ExportChoices = {
  readonly outline: OutlineName;
  readonly paper: 'a4' | 'letter';
  readonly draftMark: boolean;
  readonly restricted: boolean;
  /** Coverage, and marks of doubt behind answers still to be confirmed. A draft always shows them. */
  readonly marks: boolean;
};

export type TrainingUse = 'exercise' | 'workedExample';

/** Exercises and worked examples carry their mark whatever is chosen. */
export function trainingUse(plan: Plan): TrainingUse | null {
  const { use } = plan.sections.scope;
  return use === 'exercise' || use === 'workedExample' ? use : null;
}

export const isFinal = (plan: Plan): boolean => plan.sections.cover.status === 'final';

/** What is chosen before anybody chose: the document of the path walked, drafts marked, nothing restricted. */
export const firstChoices = (
  plan: Plan,
  given: { readonly outline: ExportChoices['outline']; readonly paper: ExportChoices['paper'] },
): ExportChoices => ({ ...given, draftMark: !isFinal(plan), restricted: false, marks: !isFinal(plan) });

/** Another document brings its own answer to whether the restricted part goes along. */
export const chosenDocument = (outline: OutlineName): Pick<ExportChoices, 'outline' | 'restricted'> => ({
  outline,
  restricted: restrictedByNature.includes(outline),
});

/** The choices in the words of the host contract. */
export const documentChoices = ({ outline, paper, ...options }: ExportChoices): DocumentChoices => ({
  outline,
  paper,
  options,
});

const isRestricted = ({ sensitivity }: Field): boolean =>
  sensitivity === 'restricted' || sensitivity === 'severe';

/** Keys of what is written and only for the named few: tables whole where every field of theirs is, else single fields. */
export function restrictedKeys(plan: Plan): string[] {
  return anySectionIds.flatMap((section) => {
    const { fields, collections } = sectionDefinition(section);
    const record = sectionRecord(plan, section);
    const single = Object.entries(fields).flatMap(([name, field]) =>
      isRestricted(field) && !isBlank(record[name]) ? [`${section}.${name}`] : [],
    );
    return [
      ...single,
      ...Object.keys(collections).flatMap((name) => restrictedIn(plan, `${section}.${name}`)),
    ];
  });
}

function restrictedIn(plan: Plan, key: string): string[] {
  const [section, name] = key.split('.') as [(typeof anySectionIds)[number], string];
  const fields = Object.entries(sectionDefinition(section).collections[name]?.fields ?? {});
  const items = inOrder(itemsOf(plan, key)).filter((item) => isBegun(key, item));
  const found = fields.filter(
    ([field, row]) => isRestricted(row) && items.some((item) => !isBlank(item[field])),
  );
  if (found.length > 0 && fields.every(([, row]) => isRestricted(row))) return [key];
  return found.map(([field]) => `${key}.${field}`);
}
