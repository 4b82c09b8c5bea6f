// The whole plan to read through as this path sees it, with what the checks find in the margin beside each step.
import { ArrowRight, Presentation } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { countProblems } from '../../shared/checks/check-plan.ts';
import type { Problem } from '../../shared/checks/problem.ts';
import { readFor } from '../../shared/document/reading.ts';
import { FinalisePanel } from '../finalise/finalise-panel.tsx';
import { Button } from '../kit/button.tsx';
import { ScreenTitle } from '../kit/screen-title.tsx';
import { useNavigate, usePath, usePlan, useProblems, useWords } from '../workbench-context.tsx';
import type { Shown } from './margin.tsx';
import { ReviewContents } from './review-contents.tsx';
import { ReviewFilter } from './review-filter.tsx';
import { ReviewStep } from './review-step.tsx';
import './review.css';
import './reading.css';

const none: readonly Problem[] = [];

export function ReviewScreen() {
  const words = useWords();
  const path = usePath();
  const navigate = useNavigate();
  const problems = useProblems();
  const plan = useDeferredValue(usePlan((whole) => whole));
  const [shown, setShown] = useState<Shown>('all');
  const reading = useMemo(() => readFor(plan, words, { restricted: true, marks: true }), [plan, words]);
  const byStep = useMemo(() => groupByStep(problems), [problems]);
  const { error, warning, note } = countProblems(problems);
  return (
    <div className="cw-review">
      <ReviewContents byStep={byStep} />
      <div className="cw-review-pages">
        <ScreenTitle title={words.say('review.title')} purpose={words.say('review.purpose')} />
        <div className="cw-review-sum">
          <p role="status">{words.say('review.sum', { errors: error, warnings: warning, notes: note })}</p>
          <ReviewFilter problems={problems} shown={shown} onChange={setShown} />
        </div>
        {path.steps.map((step, at) => (
          <ReviewStep
            key={step.id}
            reading={reading}
            step={step}
            number={at + 1}
            problems={byStep.get(step.id) ?? none}
            shown={shown}
          />
        ))}
        <FinalisePanel />
        <div className="cw-review-end">
          <p>{words.say('review.next')}</p>
          <Button variant="primary" icon={ArrowRight} iconAtEnd onPress={() => navigate('export')}>
            {words.say('review.export')}
          </Button>
          <Button variant="secondary" icon={Presentation} onPress={() => navigate('present')}>
            {words.say('review.present')}
          </Button>
        </div>
      </div>
    </div>
  );
}

function groupByStep(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const byStep = new Map<string, Problem[]>();
  for (const problem of problems) {
    const there = byStep.get(problem.stepId);
    if (there) there.push(problem);
    else byStep.set(problem.stepId, [problem]);
  }
  return byStep;
}
