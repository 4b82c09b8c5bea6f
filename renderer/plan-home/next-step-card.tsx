// The one thing to do next, and the ways out once there is nothing left to ask.
import { ArrowRight } from 'lucide-react';
import type { Readiness } from '../../shared/checks/readiness.ts';
import { nextStep } from '../../shared/checks/summarise.ts';
import { placeKey } from '../../shared/plan/address.ts';
import { fieldName } from '../../shared/words/plan-words.ts';
import type { WordKey } from '../../shared/words/words.ts';
import { Button } from '../kit/button.tsx';
import { useNavigate, usePath, useTemplate, useWords } from '../workbench-context.tsx';
import { useJump } from '../workbench/use-jump.ts';
import { usePathChange } from '../workbench/use-path-change.ts';
import { stepTitle } from '../wizard/step-names.ts';

export function NextStepCard({ readiness }: { readonly readiness: Readiness }) {
  const words = useWords();
  const navigate = useNavigate();
  const jump = useJump();
  const path = usePath();
  const next = nextStep(readiness);
  const titleOf = (id: string): string => {
    const step = path.steps.find((candidate) => candidate.id === id);
    return step ? stepTitle(words, path, step) : id;
  };
  const go = (): void => {
    if (!next) return navigate('review');
    navigate('wizard', next.stepId);
    if (next.place) jump(next.place);
  };
  return (
    <section className="cw-next">
      <h2 className="cw-side-title">{words.say('home.next')}</h2>
      {next ? (
        <>
          <Button variant="primary" icon={ArrowRight} iconAtEnd onPress={go}>
            {words.say('home.nextGo', { step: titleOf(next.stepId) })}
          </Button>
          {next.place ? (
            <p className="cw-quiet">
              {words.say('home.nextField', { field: fieldName(words, placeKey(next.place)) })}
            </p>
          ) : null}
        </>
      ) : (
        <>
          <p>{words.say('home.allReady')}</p>
          <Button variant="primary" onPress={() => navigate('review')}>
            {words.say('home.review')}
          </Button>
        </>
      )}
      <div className="cw-next-ways">
        <Button variant="quiet" onPress={() => navigate('present')}>
          {words.say('home.present')}
        </Button>
        <Button variant="quiet" onPress={() => navigate('export')}>
          {words.say('home.export')}
        </Button>
        <Button variant="quiet" onPress={() => navigate('practices')}>
          {words.say('practice.find')}
        </Button>
        <OtherPaths />
      </div>
    </section>
  );
}

const wayTo: Readonly<Record<string, WordKey>> = {
  'workshop-90': 'home.goWorkshop',
  'one-day': 'home.goOneDay',
  full: 'home.goFull',
};

/** From the workshop into the day and the full plan, and back. */
function OtherPaths() {
  const words = useWords();
  const path = usePath();
  const template = useTemplate();
  const changePath = usePathChange();
  return template.paths.map(({ id }) => {
    const way = wayTo[id];
    return way && id !== path.id ? (
      <Button key={id} variant="quiet" onPress={() => changePath(id)}>
        {words.say(way)}
      </Button>
    ) : null;
  });
}
