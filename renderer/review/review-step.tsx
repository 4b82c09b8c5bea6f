// One step of the plan to read, with its findings in the margin and what this path does not ask folded under it.
import { memo, useMemo } from 'react';
import { PenLine } from 'lucide-react';
import type { Problem } from '../../shared/checks/problem.ts';
import type { Reading } from '../../shared/document/reading.ts';
import type { TemplateStep } from '../../shared/plan/template.ts';
import { Button } from '../kit/button.tsx';
import { useNavigate, usePath, useTemplate, useWords } from '../workbench-context.tsx';
import { stepTitle } from '../wizard/step-names.ts';
import { Margin } from './margin.tsx';
import type { Shown } from './margin.tsx';
import { Part } from './reading-part.tsx';
import { readStep } from './reading-parts.ts';
import { readUnasked } from './unasked-parts.ts';

type Props = {
  readonly reading: Reading;
  readonly step: TemplateStep;
  readonly number: number;
  readonly problems: readonly Problem[];
  readonly shown: Shown;
};

export const stepAnchor = (stepId: string): string => `review-${stepId}`;

export const ReviewStep = memo(function ReviewStep({ reading, step, number, problems, shown }: Props) {
  const words = useWords();
  const path = usePath();
  const navigate = useNavigate();
  const title = stepTitle(words, path, step);
  const template = useTemplate();
  const { parts, notYet } = useMemo(() => readStep(reading, template, step), [reading, template, step]);
  return (
    <section className="cw-review-step" aria-labelledby={stepAnchor(step.id)} data-margin={shown !== 'none'}>
      <div className="cw-review-text">
        <div className="cw-review-head">
          <h2 id={stepAnchor(step.id)} tabIndex={-1}>
            <span className="cw-review-number">{words.number(number)}</span>
            {title}
          </h2>
          <Button
            variant="quiet"
            icon={PenLine}
            spokenAs={words.say('review.write', { step: title })}
            onPress={() => navigate('wizard', step.id)}
          >
            {words.say('screen.wizard')}
          </Button>
        </div>
        {parts.map((part, at) => (
          <Part key={at} part={part} />
        ))}
        {notYet.length > 0 ? (
          <p className="cw-review-notyet">{words.say('review.notYetList', { names: notYet.join(' · ') })}</p>
        ) : null}
        <AlsoInPlan reading={reading} step={step} />
      </div>
      {shown === 'none' ? null : (
        <aside className="cw-margin" aria-label={words.say('review.beside', { step: title })}>
          <Margin problems={problems} shown={shown} />
        </aside>
      )}
    </section>
  );
});

function AlsoInPlan({ reading, step }: { readonly reading: Reading; readonly step: TemplateStep }) {
  const words = useWords();
  const template = useTemplate();
  const { parts, count } = useMemo(() => readUnasked(reading, template, step), [reading, template, step]);
  if (count === 0) return null;
  return (
    <details className="cw-review-also">
      <summary>{words.say('review.also', { count })}</summary>
      <p className="cw-quiet">{words.say('review.alsoHint')}</p>
      {parts.map((part, at) => (
        <Part key={at} part={part} />
      ))}
    </details>
  );
}
