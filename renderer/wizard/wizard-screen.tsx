// The wizard: steps on the left, the step's questions in the middle, guidance on the right, back and next below.
import { useEffect, useRef } from 'react';
import type { TemplateStep } from '../../shared/plan/template.ts';
import { Columns } from '../kit/columns.tsx';
import { ScreenTitle } from '../kit/screen-title.tsx';
import { useLeavingStep } from '../fields/touched.ts';
import { usePath, useWords } from '../workbench-context.tsx';
import { useLookedAtStore } from './looked-at.ts';
import { SettledPlan } from './settled-plan.tsx';
import { StepBar } from './step-bar.tsx';
import { StepBlocks } from './step-blocks.tsx';
import { StepGuide } from './step-guide.tsx';
import { StepList } from './step-list.tsx';
import { stepTitle } from './step-names.ts';
import { TimeBox } from './time-box.tsx';
import { stepPurpose } from './step-purpose.ts';
import { useStep } from './use-step.ts';

/** A table of five columns or more needs the room of the guidance on all but large windows. */
const besideWideTable = 85;
const isWide = (step: TemplateStep): boolean =>
  step.blocks.some(
    (block) => block.kind === 'collection' && block.layout === 'table' && block.columns.length > 4,
  );

export function WizardScreen() {
  const words = useWords();
  const path = usePath();
  const { step } = useStep();
  useLeavingStep(step.id);
  const heading = useRef<HTMLHeadingElement>(null);
  const title = stepTitle(words, path, step);
  const lookedAt = useLookedAtStore();
  useEffect(() => {
    heading.current?.closest('.cw-column-scroll')?.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [step.id]);
  return (
    <SettledPlan>
      <Columns
        start={{ label: words.say('wizard.steps'), content: <StepList /> }}
        end={{
          label: words.say('wizard.guidance'),
          content: <StepGuide key={step.id} step={step} store={lookedAt} />,
        }}
        endFrom={isWide(step) ? besideWideTable : undefined}
        closeLabel={words.say('wizard.close')}
        foot={<StepBar />}
      >
        <div key={step.id} className="cw-step" onFocus={lookedAt.onFocus}>
          <ScreenTitle
            headingRef={heading}
            title={title}
            purpose={stepPurpose(words, step)}
            action={step.minutes === undefined ? null : <TimeBox minutes={step.minutes} />}
          />
          <StepBlocks step={step} />
        </div>
      </Columns>
    </SettledPlan>
  );
}
