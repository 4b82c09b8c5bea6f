// Back and next under a step; next names the step it leads to.
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { BottomBar } from '../kit/bottom-bar.tsx';
import { Button } from '../kit/button.tsx';
import { useNavigate, usePath, useWords } from '../workbench-context.tsx';
import { stepTitle } from './step-names.ts';
import { useStep } from './use-step.ts';

export function StepBar() {
  const words = useWords();
  const path = usePath();
  const navigate = useNavigate();
  const { before, after, at, count, open } = useStep();
  return (
    <BottomBar
      label={words.say('wizard.bar')}
      start={
        before ? (
          <Button variant="quiet" icon={ArrowLeft} onPress={() => open(before.id)}>
            {words.say('wizard.back', { step: stepTitle(words, path, before) })}
          </Button>
        ) : null
      }
      middle={words.say('wizard.stepOf', { at: at + 1, all: count })}
      end={
        after ? (
          <Button variant="primary" icon={ArrowRight} iconAtEnd onPress={() => open(after.id)}>
            {words.say('wizard.next', { step: stepTitle(words, path, after) })}
          </Button>
        ) : (
          <Button onPress={() => navigate('home')}>{words.say('finish.home')}</Button>
        )
      }
    />
  );
}
