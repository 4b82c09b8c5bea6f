// The steps of the path by stage, each with how far it is. Any step can be opened at any time.
import { ProgressBar } from '../kit/progress-bar.tsx';
import { StepMark, type StepState } from '../kit/step-mark.tsx';
import { Button } from 'react-aria-components/Button';
import { usePath, useWords } from '../workbench-context.tsx';
import { pathTitle, stageTitle, stagesOf, stepTitle } from './step-names.ts';
import { useReadiness } from './settled-plan.tsx';
import { useStep } from './use-step.ts';

const marks: Record<'notStarted' | 'begun' | 'ready', StepState> = {
  notStarted: 'untouched',
  begun: 'begun',
  ready: 'ready',
};

export function StepList() {
  const words = useWords();
  const path = usePath();
  const { step: now, open } = useStep();
  const { percent, steps } = useReadiness();
  const stateOf = (id: string) => steps.find((step) => step.stepId === id)?.state ?? 'notStarted';
  return (
    <div className="cw-steps">
      <p className="cw-steps-path">{pathTitle(words, path)}</p>
      <ProgressBar
        label={words.say('wizard.progress')}
        share={percent / 100}
        text={words.say('wizard.answered', { percent })}
      />
      {stagesOf(path).map(({ stage, steps: inStage }) => (
        <section key={inStage[0]?.id ?? stage} aria-label={stageTitle(words, stage)}>
          <h2 className="cw-stage">{stageTitle(words, stage)}</h2>
          <ul className="cw-step-list">
            {inStage.map((step) => (
              <li key={step.id}>
                <Button
                  className={`cw-step-link${step.id === now.id ? ' cw-step-now' : ''}`}
                  onPress={() => open(step.id)}
                  {...(step.id === now.id && { 'aria-current': 'step' as const })}
                >
                  <StepMark
                    state={marks[stateOf(step.id)]}
                    word={words.say('wizard.stateOf', {
                      state: words.say(`wizard.state.${stateOf(step.id)}`),
                    })}
                  />
                  <span className="cw-step-name">{stepTitle(words, path, step)}</span>
                  {step.minutes === undefined ? null : (
                    <span className="cw-step-minutes">
                      {words.say('wizard.minutes', { minutes: step.minutes })}
                    </span>
                  )}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
