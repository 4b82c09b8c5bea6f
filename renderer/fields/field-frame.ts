// What stands around a field of the plan: its name, its one line of guidance, who may see it, what is missing.
import { useMemo } from 'react';
import type { Place } from '../../shared/plan/address.ts';
import { fieldAt, placeKey } from '../../shared/plan/address.ts';
import type { Problem } from '../../shared/checks/problem.ts';
import { codeName } from '../../shared/framework/code-lists.ts';
import { guidance } from '../../shared/framework/guidance.ts';
import { problemSentence } from '../../shared/words/check-words.ts';
import { fieldName } from '../../shared/words/plan-words.ts';
import type { Words } from '../../shared/words/words.ts';
import type { FieldFrameProps, FieldProblem } from '../kit/field-frame.tsx';
import { useProblems, useWords } from '../workbench-context.tsx';
import { useTouched } from './touched.ts';
import type { FieldSize } from './view-props.ts';

export function useFieldFrame(place: Place, size: FieldSize): { frame: FieldFrameProps; leave: () => void } {
  const words = useWords();
  const problems = useProblems();
  const { isLeft, leave } = useTouched(place);
  const key = placeKey(place);
  const { sensitivity } = fieldAt(place);
  const found = problems.find((problem) => isAt(problem, place) && isLeft(problem.stepId));
  const frame = useMemo((): FieldFrameProps => {
    const hint = size === 'form' ? guidance(words.language).field(key)?.line : undefined;
    return {
      label: fieldName(words, key),
      isBare: size === 'cell',
      ...(hint && { hint: words.own(hint) }),
      ...(found && { problem: fieldProblem(words, found) }),
      ...((sensitivity === 'restricted' || sensitivity === 'severe') && {
        sensitivity: words.say(`sensitivity.${sensitivity}`),
      }),
    };
  }, [key, size, sensitivity, words, found]);
  return { frame, leave };
}

/** A problem as the line under a field. */
export const fieldProblem = (words: Words, problem: Problem): FieldProblem => ({
  severity: problem.severity,
  severityWord: words.say(`severity.${problem.severity}`),
  text: problemSentence(words, problem, codeName),
});

/** Whether a problem speaks of this very field. */
export const isAt = (problem: Problem, place: Place): boolean =>
  problem.section === place.section &&
  problem.collection === place.collection &&
  problem.item === place.item &&
  problem.field === place.field;
