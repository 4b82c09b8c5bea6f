// What the checks find in a step, beside its text: gravity by shape and word, the sentence, what it rests on, the way there.
import { codeName } from '../../shared/framework/code-lists.ts';
import type { Problem } from '../../shared/checks/problem.ts';
import { problemSentence, problemSource } from '../../shared/words/check-words.ts';
import { Button } from '../kit/button.tsx';
import { SeverityMark } from '../kit/severity-mark.tsx';
import { useWords } from '../workbench-context.tsx';
import { useJump } from '../workbench/use-jump.ts';

export type Shown = 'all' | Problem['severity'] | 'none';

export const isShown = (shown: Shown, { severity }: Problem): boolean =>
  shown === 'all' || shown === severity;

type Props = { readonly problems: readonly Problem[]; readonly shown: Shown };

export function Margin({ problems, shown }: Props) {
  const words = useWords();
  const visible = problems.filter((problem) => isShown(shown, problem));
  const hidden = problems.length - visible.length;
  return (
    <>
      <ul className="cw-margin-list">
        {visible.map((problem, at) => (
          <MarginNote key={`${problem.code}/${problem.item ?? ''}/${at}`} problem={problem} />
        ))}
      </ul>
      {problems.length === 0 && shown === 'all' ? (
        <p className="cw-margin-quiet">{words.say('review.nothingOpen')}</p>
      ) : null}
      {hidden > 0 && shown !== 'none' ? (
        <p className="cw-margin-quiet">{words.say('review.nothingShown', { count: hidden })}</p>
      ) : null}
    </>
  );
}

function MarginNote({ problem }: { readonly problem: Problem }) {
  const words = useWords();
  const jump = useJump();
  const sentence = problemSentence(words, problem, codeName);
  const { section, field = '', collection, item } = problem;
  return (
    <li className={`cw-margin-note cw-margin-${problem.severity}`}>
      <SeverityMark severity={problem.severity} word={words.say(`severity.${problem.severity}`)} />
      <div>
        <p>{sentence}</p>
        <div className="cw-margin-ways">
          <Button
            variant="quiet"
            spokenAs={words.say('review.goTo', { sentence })}
            onPress={() =>
              jump({ section, field, ...(collection ? { collection } : {}), ...(item ? { item } : {}) })
            }
          >
            {words.say('review.go')}
          </Button>
          <details className="cw-margin-basis">
            <summary>{words.say('review.basis')}</summary>
            <p>{problemSource(words, problem)}</p>
          </details>
        </div>
      </div>
    </li>
  );
}
