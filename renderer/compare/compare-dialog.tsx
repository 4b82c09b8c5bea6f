// A kept version read against the plan as it is now, with the ways on: bring it back, record what changed, go there.
import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { comparePlans } from '../../shared/compare/compare-plans.ts';
import { readSides } from '../../shared/document/difference-text.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import type { VersionRow } from '../../shared/host/shapes.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import type { ReadFault } from '../../shared/plan/read-plan.ts';
import type { Target } from '../fields/focus-place.ts';
import { Banner } from '../kit/banner.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { useApp, useOpenPlan, usePlan, useWords } from '../workbench-context.tsx';
import { faultWords } from '../workbench/fault-words.ts';
import { useJump } from '../workbench/use-jump.ts';
import { DifferencesView } from './differences-view.tsx';
import { keptPlan } from './kept-plan.ts';
import { RecordButton } from './record-button.tsx';

type Props = {
  readonly version: VersionRow;
  readonly onClose: () => void;
  /** Further ways on, before the main one. */
  readonly actions?: ReactNode;
};

export function CompareDialog({ version, onClose, actions }: Props) {
  const { host, words } = useApp();
  const { opened } = useOpenPlan();
  const [kept, setKept] = useState<Plan | null>(null);
  const [fault, setFault] = useState<HostFault | ReadFault | null>(null);
  useEffect(() => {
    let isWanted = true;
    void keptPlan(host, opened.file, version.hash).then((found) => {
      if (!isWanted) return;
      if (found.ok) setKept(found.value);
      else setFault(found.fault);
    });
    return () => void (isWanted = false);
  }, [host, opened.file, version.hash]);
  return (
    <Dialog
      isOpen
      width="large"
      onClose={onClose}
      closeLabel={words.say('dialog.close')}
      title={words.say('compare.title', { at: words.time(version.at) })}
      actions={
        <>
          {actions}
          {kept ? <RecordButton before={kept} onDone={onClose} /> : null}
        </>
      }
    >
      {fault ? (
        <Banner
          severity="error"
          severityWord={words.say('severity.error')}
          title={faultWords(words, fault)}
        />
      ) : null}
      {kept ? <Differences before={kept} onLeave={onClose} /> : null}
      {kept || fault ? null : <p className="cw-quiet">{words.say('compare.loading')}</p>}
    </Dialog>
  );
}

function Differences({ before, onLeave }: { readonly before: Plan; readonly onLeave: () => void }) {
  const words = useWords();
  const after = usePlan((plan) => plan);
  const jump = useJump();
  const differences = useMemo(() => comparePlans(before, after), [before, after]);
  const sides = useMemo(() => readSides(before, after, words), [before, after, words]);
  const leave = (place: Target): void => {
    onLeave();
    jump(place);
  };
  return <DifferencesView sides={sides} differences={differences} jump={leave} />;
}
