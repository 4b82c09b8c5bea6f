// What a person may choose of a document, and how it is said to the host. Pure: no screen, no host.
import { restrictedHere } from '../../shared/document/first-hour/restricted-here.ts';
import { restrictedByNature } from '../../shared/document/outline-names.ts';
import type { OutlineName } from '../../shared/document/outline-names.ts';
import type { DocumentChoices } from '../../shared/host/shapes.ts';
import type { Plan } from '../../shared/plan/plan.ts';

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

/** What is chosen before anybody chose: the document of the path walked, drafts marked, nothing restricted but where the document needs it. */
export const firstChoices = (
  plan: Plan,
  given: { readonly outline: ExportChoices['outline']; readonly paper: ExportChoices['paper'] },
): ExportChoices => ({
  ...given,
  ...chosenDocument(given.outline),
  draftMark: !isFinal(plan),
  marks: !isFinal(plan),
});

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

/** Of the restricted answers those that this document would hold. */
export function restrictedIn(outline: OutlineName, keys: readonly string[]): readonly string[] {
  if (outline === 'first-hour') return keys.filter((key) => restrictedHere.includes(key));
  return outline === 'call-list'
    ? keys.filter((key) => key.startsWith('restricted.') || key === 'activation.cascade.channel')
    : keys;
}
