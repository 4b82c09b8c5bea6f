// Questions between the library and a plan: bring back what a crash left, or what to do when the last save did not work.
import { useSelector } from '@xstate/react';
import { AlertDialog } from '../kit/alert-dialog.tsx';
import { Button } from '../kit/button.tsx';
import { useApp } from '../workbench-context.tsx';
import { faultWords } from './fault-words.ts';

export function OpeningDialogs() {
  return (
    <>
      <RecoveryDialog />
      <BlockedDialog />
    </>
  );
}

function RecoveryDialog() {
  const { words, workbench } = useApp();
  const isOffered = useSelector(workbench, (snapshot) => snapshot.matches('offering'));
  const recovery = useSelector(workbench, (snapshot) => snapshot.context.opened?.recovery ?? null);
  if (!isOffered || !recovery) return null;
  return (
    <AlertDialog
      isOpen
      title={words.say('recovery.title')}
      confirmLabel={words.say('recovery.take')}
      onConfirm={() => workbench.send({ type: 'recovery.take' })}
      cancelLabel={words.say('recovery.discard')}
      onCancel={() => workbench.send({ type: 'recovery.discard' })}
    >
      <p>{words.say('recovery.text', { edits: recovery.edits, at: words.time(recovery.at) })}</p>
      {recovery.matches ? null : <p>{words.say('recovery.other')}</p>}
    </AlertDialog>
  );
}

function BlockedDialog() {
  const { words, workbench } = useApp();
  const isBlocked = useSelector(workbench, (snapshot) => snapshot.matches({ plan: 'blocked' }));
  const save = useSelector(workbench, (snapshot) => snapshot.context.save);
  if (!isBlocked || !save) return null;
  const { fault } = save.getSnapshot().context;
  const why = fault ? faultWords(words, fault) : words.say('fault.internal');
  return (
    <AlertDialog
      isOpen
      title={words.say('closing.title')}
      confirmLabel={words.say('closing.retry')}
      onConfirm={() => workbench.send({ type: 'close.retry' })}
      cancelLabel={words.say('closing.cancel')}
      onCancel={() => workbench.send({ type: 'close.cancel' })}
      otherActions={
        <Button variant="danger" onPress={() => workbench.send({ type: 'close.anyway' })}>
          {words.say('closing.anyway')}
        </Button>
      }
    >
      <p>{words.say('closing.text', { why })}</p>
    </AlertDialog>
  );
}
