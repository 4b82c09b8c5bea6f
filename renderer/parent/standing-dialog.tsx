// What differs from the parent as it was taken, to be read: no file is needed for it.
import { useMemo } from 'react';
import { readOfferSides } from '../../shared/document/offer-text.ts';
import { standingDifferences } from '../../shared/lineage/offer.ts';
import { planAsTaken } from '../../shared/lineage/snapshot.ts';
import type { ParentPlan } from '../../shared/plan/parent-plan.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { usePlan, useWords } from '../workbench-context.tsx';
import { OfferTable } from './offer-table.tsx';

type Props = { readonly parent: ParentPlan; readonly onLook: () => void; readonly onClose: () => void };

const nothing: ReadonlySet<string> = new Set();

export function StandingDialog({ parent, onLook, onClose }: Props) {
  const words = useWords();
  const plan = usePlan((whole) => whole);
  const offers = useMemo(() => standingDifferences(plan), [plan]);
  const sides = useMemo(() => readOfferSides(plan, planAsTaken(plan, parent), words), [plan, parent, words]);
  return (
    <Dialog
      isOpen
      width="large"
      onClose={onClose}
      closeLabel={words.say('dialog.close')}
      title={words.say('parent.offer.differs', { title: parent.title })}
      actions={
        <>
          <Button variant="quiet" onPress={onLook}>
            {words.say('parent.look')}
          </Button>
          <Button variant="primary" onPress={onClose}>
            {words.say('dialog.close')}
          </Button>
        </>
      }
    >
      <div className="cw-offer-body">
        <p className="cw-measure">
          {words.say('parent.offer.standing', { date: words.date(parent.takenAt.slice(0, 10)) })}
        </p>
        <OfferTable sides={sides} title={words.say('parent.offer.kept')} offers={offers} picked={nothing} />
      </div>
    </Dialog>
  );
}
