// Keeps an activity of the plan as a practice of one's own, to be used in another plan.
import { useState } from 'react';
import { itemTitle } from '../../shared/plan/address.ts';
import { Button } from '../kit/button.tsx';
import { useApp, useNavigate, useNewId, useOpenPlan, usePlan } from '../workbench-context.tsx';
import { faultWords } from '../workbench/fault-words.ts';
import { useNotify } from '../workbench/notify.tsx';
import { blankPractice } from './use-own-editing.ts';

type Props = { readonly activity: string; readonly onLeave: () => void };

export function KeepActivity({ activity: id, onLeave }: Props) {
  const { host, words } = useApp();
  const { plan: actor } = useOpenPlan();
  const navigate = useNavigate();
  const [isKept, setKept] = useState(false);
  const newId = useNewId();
  const notify = useNotify();
  const title = usePlan((plan) => plan.sections.sectors.activities[id]?.title.trim() ?? '');
  const detail = usePlan((plan) => plan.sections.sectors.activities[id]?.detail.trim() ?? '');
  if (title === '' || detail === '') return null;
  const keep = async (): Promise<void> => {
    const { plan } = actor.getSnapshot().context.history;
    const activity = plan.sections.sectors.activities[id];
    if (!activity) return;
    // What came from a practice keeps its source: nothing becomes one's own by passing through a plan.
    const taken = plan.sections.sectors.practices[activity.origin.ref];
    const practice = {
      ...blankPractice(newId()),
      title: title.slice(0, 300),
      what: detail.slice(0, 5000),
      who: activity.lead === '' ? '' : itemTitle(plan, 'coordination.actors', activity.lead).slice(0, 300),
      why: taken?.why.slice(0, 5000) ?? '',
      needs: taken?.needs.slice(0, 5000) ?? '',
      source: taken?.source.slice(0, 1000) ?? '',
      sectors: activity.sector === '' ? [] : [activity.sector],
      phases: activity.phase === '' ? [] : [activity.phase],
      guidelines: [...activity.guidelines],
      changedAt: new Date().toISOString(),
    };
    const kept = await host.keepPractices({ practices: [practice] });
    if (!kept.ok) return notify(faultWords(words, kept.fault));
    setKept(true);
  };
  const look = (): void => {
    onLeave();
    navigate('practices');
  };
  // The same button goes on, so that the focus stays; a notice at the foot could not be pressed from within a dialog.
  return (
    <Button
      variant="quiet"
      spokenAs={words.say(isKept ? 'practice.keptLook' : 'practice.keepActivitySpoken', { title })}
      onPress={isKept ? look : () => void keep()}
    >
      {words.say(isKept ? 'practice.keptLook' : 'practice.keepActivity')}
    </Button>
  );
}
