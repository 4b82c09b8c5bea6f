// Keeps an activity of the plan as a practice of one's own, to be used in another plan.
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
  const newId = useNewId();
  const notify = useNotify();
  const title = usePlan((plan) => plan.sections.sectors.activities[id]?.title.trim() ?? '');
  const detail = usePlan((plan) => plan.sections.sectors.activities[id]?.detail.trim() ?? '');
  if (title === '' || detail === '') return null;
  const keep = async (): Promise<void> => {
    const { plan } = actor.getSnapshot().context.history;
    const activity = plan.sections.sectors.activities[id];
    if (!activity) return;
    const practice = {
      ...blankPractice(newId()),
      title: title.slice(0, 300),
      what: detail.slice(0, 5000),
      who: activity.lead === '' ? '' : itemTitle(plan, 'coordination.actors', activity.lead).slice(0, 300),
      sectors: activity.sector === '' ? [] : [activity.sector],
      phases: activity.phase === '' ? [] : [activity.phase],
      guidelines: [...activity.guidelines],
      changedAt: new Date().toISOString(),
    };
    const kept = await host.keepPractices({ practices: [practice] });
    if (!kept.ok) return notify(faultWords(words, kept.fault));
    notify(words.say('practice.kept', { title }), {
      label: words.say('practice.look'),
      run: () => {
        onLeave();
        navigate('practices');
      },
    });
  };
  return (
    <Button
      variant="quiet"
      spokenAs={words.say('practice.keepActivitySpoken', { title })}
      onPress={() => void keep()}
    >
      {words.say('practice.keepActivity')}
    </Button>
  );
}
