// Behind the name of a row: that it was taken from the parent plan, and whether it says something else now.
// In the record of a row: what the parent says there.
import { useMemo } from 'react';
import { offerText, readOfferSides } from '../../shared/document/offer-text.ts';
import { planAsTaken } from '../../shared/lineage/snapshot.ts';
import { Pill } from '../kit/pill.tsx';
import { usePlan, useWords } from '../workbench-context.tsx';
import { differenceOf, markOf } from './parent-marks.ts';
import './parent.css';

type Props = { readonly collection: string; readonly item: string };

export function ParentMark({ collection, item }: Props) {
  const words = useWords();
  const mark = usePlan((plan) => markOf(plan, collection, item));
  if (mark === null) return null;
  return (
    <span className="cw-parent-mark">
      {mark === 'same' ? (
        <Pill>{words.say('parent.pill')}</Pill>
      ) : (
        <Pill tone="attention">{words.say('parent.pillDiffers')}</Pill>
      )}
    </span>
  );
}

/** For a row that differs: the mark, and under it what the parent says of each answer that is not the same. */
export function ParentSays({ collection, item }: Props) {
  const words = useWords();
  const difference = usePlan((plan) => differenceOf(plan, collection, item));
  const plan = usePlan((whole) => whole);
  const text = useMemo(() => {
    if (!difference || !plan.parentPlan) return null;
    return offerText(readOfferSides(plan, planAsTaken(plan, plan.parentPlan), words), difference);
  }, [difference, plan, words]);
  return (
    <div className="cw-parent-says">
      <ParentMark collection={collection} item={item} />
      {text?.lines.map((line) => (
        <p key={line.id} className="cw-quiet">
          {words.say('parent.says', { field: line.name, answer: line.parent || words.say('parent.blank') })}
        </p>
      ))}
    </div>
  );
}
