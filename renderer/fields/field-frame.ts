// What stands around a field of the plan: its name, its one line of guidance, who may see it, what is missing.
import { useMemo } from 'react';
import type { Place } from '../../shared/plan/address.ts';
import { fieldAt, placeKey } from '../../shared/plan/address.ts';
import type { Problem } from '../../shared/checks/problem.ts';
import { fieldName } from '../../shared/words/plan-words.ts';
import type { FieldFrameProps } from '../kit/field-frame.tsx';
import { useProblems, useWords } from '../workbench-context.tsx';
import { useTouched } from './touched.tsx';
import type { FieldSize } from './view-props.ts';

export function useFieldFrame(place: Place, size: FieldSize): { frame: FieldFrameProps; leave: () => void } {
  const words = useWords();
  const problems = useProblems();
  const { isTouched, leave } = useTouched(place);
  const { sensitivity } = fieldAt(place);
  const label = fieldName(words, placeKey(place));
  const found = isTouched ? problems.find((problem) => isAt(problem, place)) : undefined;
  const frame = useMemo(
    () => ({
      label,
      isBare: size === 'cell',
      ...(sensitivity === 'restricted' || sensitivity === 'severe'
        ? { sensitivity: words.say(`sensitivity.${sensitivity}`) }
        : {}),
    }),
    [label, size, sensitivity, words],
  );
  return { frame, leave };
}

/** Whether a problem speaks of this very field. */
export const isAt = (problem: Problem, place: Place): boolean =>
  problem.section === place.section &&
  problem.collection === place.collection &&
  problem.item === place.item &&
  problem.field === place.field;
