// The five most pressing findings, each a way to the place where it is put right.
import { codeName } from '../../shared/framework/code-lists.ts';
import { problemSentence } from '../../shared/words/check-words.ts';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Button } from '../kit/button.tsx';
import { SeverityMark } from '../kit/severity-mark.tsx';
import { useNavigate, useProblems, useWords } from '../workbench-context.tsx';
import { useJump } from '../workbench/use-jump.ts';

const most = 5;

export function GravestProblems() {
  const words = useWords();
  const problems = useProblems();
  const jump = useJump();
  const navigate = useNavigate();
  return (
    <section>
      <h2 className="cw-side-title">{words.say('home.gravest')}</h2>
      {problems.length === 0 ? <p className="cw-quiet">{words.say('home.noProblems')}</p> : null}
      <ul className="cw-problems">
        {problems.slice(0, most).map((problem, at) => (
          <li key={`${problem.code}/${problem.item ?? ''}/${at}`}>
            <AriaButton
              className="cw-problem-link"
              onPress={() =>
                jump({
                  section: problem.section,
                  field: problem.field ?? '',
                  ...(problem.collection ? { collection: problem.collection } : {}),
                  ...(problem.item ? { item: problem.item } : {}),
                })
              }
            >
              <SeverityMark severity={problem.severity} word={words.say(`severity.${problem.severity}`)} />
              <span>{problemSentence(words, problem, codeName)}</span>
            </AriaButton>
          </li>
        ))}
      </ul>
      {problems.length > most ? (
        <Button variant="quiet" onPress={() => navigate('review')}>
          {words.say('home.allProblems', { count: problems.length })}
        </Button>
      ) : null}
    </section>
  );
}
