// Problems of a step as a calm list: one of each kind with how many more are like it. Pure.
import type { Problem } from '../../shared/checks/problem.ts';

export type ProblemGroup = { readonly first: Problem; readonly more: number };

/** The problems of a step but those of the row being written, the gravest first, one group a kind. */
export function groupProblems(
  problems: readonly Problem[],
  stepId: string,
  rowBeingWritten: string | null,
): ProblemGroup[] {
  const groups = new Map<string, { first: Problem; more: number }>();
  for (const problem of problems) {
    if (problem.stepId !== stepId || (problem.item !== undefined && problem.item === rowBeingWritten))
      continue;
    const group = groups.get(problem.code);
    if (group) group.more += 1;
    else groups.set(problem.code, { first: problem, more: 0 });
  }
  return [...groups.values()];
}
