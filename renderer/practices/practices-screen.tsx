// The practices with a plan open: each can be used in it, and one that is used leads to its activity.
import { ArrowLeft } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import type { LibraryPractice } from '../../shared/practices/library.ts';
import { practicesTaken, activitiesToFill, takePractice } from '../../shared/practices/take-practice.ts';
import { isFinal } from '../../shared/wizard/finalising.ts';
import { wordsOf } from '../../shared/words/languages.ts';
import { Button } from '../kit/button.tsx';
import { useEdit, useNavigate, useNewId, useOpenPlan, usePlan, useWords } from '../workbench-context.tsx';
import { useNotify } from '../workbench/notify.tsx';
import { useJump } from '../workbench/use-jump.ts';
import { PracticeBrowser } from './practice-browser.tsx';
import { onlyUse, UseDialog } from './use-dialog.tsx';
import type { Use } from './use-dialog.tsx';

export function PracticesScreen() {
  const words = useWords();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<LibraryPractice | null>(null);
  const goTo = useGoTo();
  const use = useTaking(goTo);
  const { plan } = useOpenPlan();
  const isSigned = usePlan(isFinal);
  const sectors = usePlan((whole) => whole.sections.sectors);
  const taken = useMemo(
    () => practicesTaken(plan.getSnapshot().context.history.plan),
    // What was taken rests on the sectors alone.
    [plan, sectors],
  );
  const activityOf = useCallback(
    ({ id }: LibraryPractice) => {
      const activity = taken.get(id);
      return activity === undefined ? undefined : () => goTo(activity);
    },
    [taken, goTo],
  );
  const choose = (practice: LibraryPractice): void => {
    const only = onlyUse(practice, activitiesToFill(plan.getSnapshot().context.history.plan).length > 0);
    if (only) use(practice, only);
    else setChosen(practice);
  };
  return (
    <div className="cw-browse-screen">
      <div className="cw-browse-back">
        <Button variant="quiet" icon={ArrowLeft} onPress={() => navigate('wizard')}>
          {words.say('practice.back')}
        </Button>
      </div>
      <PracticeBrowser
        purpose={words.say(isSigned ? 'practice.purposeFinal' : 'practice.purpose')}
        activityOf={activityOf}
        {...(isSigned ? {} : { onUse: choose })}
      />
      {chosen ? (
        <UseDialog
          practice={chosen}
          onClose={() => setChosen(null)}
          onUse={(how) => {
            setChosen(null);
            use(chosen, how);
          }}
        />
      ) : null}
    </div>
  );
}

function useGoTo(): (activity: string) => void {
  const jump = useJump();
  return useCallback(
    (item: string) => jump({ section: 'sectors', collection: 'activities', item, field: 'title' }),
    [jump],
  );
}

/** Takes a practice into the plan in the plan's own language, and tells where it went. */
function useTaking(goTo: (activity: string) => void): (practice: LibraryPractice, how: Use) => void {
  const words = useWords();
  const edit = useEdit();
  const newId = useNewId();
  const notify = useNotify();
  const { plan: actor } = useOpenPlan();
  return (practice, how) => {
    const { plan } = actor.getSnapshot().context.history;
    const taken = takePractice(plan, { practice, ...how, newId, say: wordsOf(plan.language).own });
    edit(taken.edit);
    if (actor.getSnapshot().context.history.plan === plan) return;
    notify(words.say('practices.took', { title: words.own(practice.title) }), {
      label: words.say('practice.goTo'),
      run: () => goTo(taken.activity),
    });
  };
}
