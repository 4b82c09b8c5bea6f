// The steps as a table of contents, each with its gravest open finding and how many there are.
import { Button } from 'react-aria-components/Button';
import type { Problem, Severity } from '../../shared/checks/problem.ts';
import { SeverityMark } from '../kit/severity-mark.tsx';
import { usePath, useWords } from '../workbench-context.tsx';
import { stepTitle } from '../wizard/step-names.ts';
import { stepAnchor } from './review-step.tsx';

const gravestFirst: readonly Severity[] = ['error', 'warning', 'note'];

export function ReviewContents({ byStep }: { readonly byStep: ReadonlyMap<string, readonly Problem[]> }) {
  const words = useWords();
  const path = usePath();
  return (
    <nav className="cw-review-contents" aria-label={words.say('review.contents')}>
      <ol>
        {path.steps.map((step, at) => (
          <li key={step.id}>
            <Button className="cw-review-link" onPress={() => goTo(step.id)}>
              <span className="cw-review-number">{words.number(at + 1)}</span>
              <span className="cw-review-name">{stepTitle(words, path, step)}</span>
              <Open problems={byStep.get(step.id) ?? []} />
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Open({ problems }: { readonly problems: readonly Problem[] }) {
  const words = useWords();
  const gravest = gravestFirst.find((severity) => problems.some((problem) => problem.severity === severity));
  if (!gravest) return null;
  return (
    <span className="cw-review-open">
      <SeverityMark severity={gravest} word={words.say(`severity.${gravest}`)} />
      {words.number(problems.length)}
    </span>
  );
}

function goTo(stepId: string): void {
  const heading = document.getElementById(stepAnchor(stepId));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
