// An activity on a card: what, who leads, by when, and what is not yet there.
import { isBlank } from '../../shared/plan/field-kinds.ts';
import { fieldName } from '../../shared/words/plan-words.ts';
import { FieldView } from '../fields/field-view.tsx';
import { Button } from '../kit/button.tsx';
import { KeepActivity } from '../practices/keep-activity.tsx';
import { usePlan, useWords } from '../workbench-context.tsx';
import { useJump } from '../workbench/use-jump.ts';

const wanted = ['title', 'lead', 'end', 'resources'] as const;
const shown = ['title', 'lead', 'end'] as const;

export function ActivityCard({ id, onLeave }: { readonly id: string; readonly onLeave: () => void }) {
  const words = useWords();
  const jump = useJump();
  const activity = usePlan((plan) => plan.sections.sectors.activities[id]);
  if (!activity) return null;
  const place = { section: 'sectors', collection: 'activities', item: id } as const;
  const missing = wanted
    .filter((field) => isBlank(activity[field]))
    .map((field) => fieldName(words, `sectors.activities.${field}`));
  const leave = (): void => {
    onLeave();
    jump({ ...place, field: 'title' });
  };
  return (
    <article className="cw-activity-card">
      {shown.map((field) => (
        <FieldView key={field} place={{ ...place, field }} size="form" />
      ))}
      <p className="cw-activity-missing">
        {missing.length > 0
          ? words.say('sector.missing', { what: missing.join(', ') })
          : words.say('sector.whole')}
      </p>
      <Button variant="quiet" onPress={leave}>
        {words.say('sector.edit')}
      </Button>
      <KeepActivity activity={id} onLeave={onLeave} />
    </article>
  );
}
