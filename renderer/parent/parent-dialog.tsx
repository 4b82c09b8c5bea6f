// Naming a parent plan and looking at what it says: find the file, see what differs, take over what is ticked.
import { useEffect, useState } from 'react';
import { refusalOfParent } from '../../shared/lineage/may-be-parent.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { optionName } from '../../shared/words/plan-words.ts';
import { useApp, useOpenPlan, usePlan } from '../workbench-context.tsx';
import { faultWords } from '../workbench/fault-words.ts';
import { ChooseParent } from './choose-parent.tsx';
import { OfferDialog } from './offer-dialog.tsx';
import { parentInLibrary, parentRows } from './read-parent.ts';
import type { FoundParent, ReadParent } from './read-parent.ts';
import { StandingDialog } from './standing-dialog.tsx';

/** What is shown first: choosing a parent, the named one as it is now, or what differs from it as it was taken. */
export type ParentView = 'choose' | 'look' | 'standing';
type Props = { readonly first: ParentView; readonly onClose: () => void };

export function ParentDialog({ first, onClose }: Props) {
  const { host } = useApp();
  const { plan: actor } = useOpenPlan();
  const named = usePlan((plan) => plan.parentPlan);
  const own = usePlan((plan) => plan.id);
  const [view, setView] = useState<ParentView>(first);
  const [parent, setParent] = useState<FoundParent | null>(null);
  const [trouble, setTrouble] = useState('');
  const [isLookedFor, setLookedFor] = useState(false);
  const refusalText = useRefusalText();
  const isAgain = view === 'look';
  const take = (read: ReadParent): void => {
    const plan = actor.getSnapshot().context.history.plan;
    const text = refusalText(plan, read, isAgain);
    setTrouble(text);
    if (text === '' && read.ok) setParent(read.value);
  };
  useEffect(() => {
    if (!isAgain || isLookedFor || !named) return;
    let isWanted = true;
    void host.list({}).then(async (listed) => {
      const [row] = listed.ok ? parentRows(listed.value.rows, own, named.planId) : [];
      const read = row ? await parentInLibrary(host, row.file) : null;
      if (!isWanted) return;
      if (read) take(read);
      setLookedFor(true);
    });
    return () => void (isWanted = false);
  }, [isAgain, isLookedFor, named, host, own]);
  if (view === 'standing' && named)
    return <StandingDialog parent={named} onLook={() => setView('look')} onClose={onClose} />;
  if (parent)
    return (
      <OfferDialog
        key={parent.plan.revision}
        parent={parent.plan}
        isByHand={parent.isByHand}
        trouble={trouble}
        onRead={isAgain ? take : undefined}
        onClose={onClose}
      />
    );
  return (
    <ChooseParent
      again={isAgain ? named : null}
      isLooking={isAgain && !isLookedFor}
      trouble={trouble}
      onRead={take}
      onClose={onClose}
    />
  );
}

/** Why what was read cannot be looked at as the parent, as a sentence; '' when it can. */
function useRefusalText(): (plan: Plan, read: ReadParent, isAgain: boolean) => string {
  const { words } = useApp();
  return (plan, read, isAgain) => {
    if (!read.ok) return faultWords(words, read.fault);
    const parent = read.value.plan;
    const title = parent.title || words.say('plan.untitled');
    if (isAgain && plan.parentPlan && parent.id !== plan.parentPlan.planId)
      return words.say('parent.refused.another', { title, parent: plan.parentPlan.title });
    const refusal = refusalOfParent(plan, parent);
    if (!refusal) return '';
    return words.say(`parent.refused.${refusal}`, {
      title,
      level: optionName(words, 'plan.level', parent.level),
      own: optionName(words, 'plan.level', plan.level),
    });
  };
}
