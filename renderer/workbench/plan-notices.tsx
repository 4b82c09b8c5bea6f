// What a person must know about the file they are writing in: read-only, open elsewhere, changed elsewhere, not saved.
import { useSelector } from '@xstate/react';
import { useState } from 'react';
import { SinceBanner } from '../compare/since-banner.tsx';
import { FinalBanner } from '../finalise/final-banner.tsx';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { useApp, useOpenPlan, useWords } from '../workbench-context.tsx';
import { faultWords } from './fault-words.ts';
import { useFileState } from './use-file-state.ts';

export function PlanNotices() {
  const words = useWords();
  const { save, opened } = useOpenPlan();
  const { workbench } = useApp();
  const state = useFileState();
  const saveFault = useSelector(save, (snapshot) => snapshot.context.fault);
  const openFault = useSelector(workbench, (snapshot) => snapshot.context.fault);
  const [isDismissed, setDismissed] = useState(false);
  const notes = [
    ...opened.notices.map((notice) => words.say(`notice.${notice}`)),
    ...(opened.elsewhereSince
      ? [words.say('notice.elsewhere', { since: words.time(opened.elsewhereSince) })]
      : []),
  ];
  const fault = state === 'failed' || state === 'away' ? saveFault : openFault;
  return (
    <>
      {fault ? (
        <Banner
          severity="error"
          severityWord={words.say('severity.error')}
          title={faultWords(words, fault)}
          isUrgent
        />
      ) : null}
      {state === 'readOnly' ? (
        <Banner
          severity="warning"
          severityWord={words.say('severity.warning')}
          title={words.say('notice.readOnly')}
        />
      ) : null}
      <FinalBanner />
      {notes.length > 0 && !isDismissed ? (
        <Banner
          severity="note"
          severityWord={words.say('severity.note')}
          title={notes.join(' ')}
          actions={
            <Button variant="quiet" onPress={() => setDismissed(true)}>
              {words.say('app.dismiss')}
            </Button>
          }
        />
      ) : null}
      <SinceBanner />
      {state === 'stale' ? <StaleQuestion /> : null}
    </>
  );
}

function StaleQuestion() {
  const words = useWords();
  const { workbench } = useApp();
  const [isOpen, setOpen] = useState(true);
  return (
    <>
      <Banner
        severity="error"
        severityWord={words.say('severity.error')}
        title={words.say('stale.title')}
        actions={<Button onPress={() => setOpen(true)}>{words.say('stale.choose')}</Button>}
        isUrgent
      />
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={words.say('stale.title')}
        closeLabel={words.say('stale.look')}
        actions={
          <>
            <Button onPress={() => workbench.send({ type: 'stale.resolve', choice: 'takeTheirs' })}>
              {words.say('stale.take')}
            </Button>
            <Button
              variant="primary"
              onPress={() => workbench.send({ type: 'stale.resolve', choice: 'keepMineAsCopy' })}
            >
              {words.say('stale.keep')}
            </Button>
          </>
        }
      >
        <p>{words.say('stale.text')}</p>
        <dl className="cw-choices-explained">
          <dt>{words.say('stale.keep')}</dt>
          <dd>{words.say('stale.keepHint')}</dd>
          <dt>{words.say('stale.take')}</dt>
          <dd>{words.say('stale.takeHint')}</dd>
        </dl>
      </Dialog>
    </>
  );
}
