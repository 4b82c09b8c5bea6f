// Bringing in a file from elsewhere: picked or dropped, copied into the library, with a question when the plan is known.
import { useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { HostFault } from '../../shared/host/faults.ts';
import type { Input, Output } from '../../shared/host/host.ts';
import { Button } from '../kit/button.tsx';
import { toBase64 } from '../host/host-client.ts';
import { Dialog } from '../kit/dialog.tsx';
import { useApp } from '../workbench-context.tsx';
import { useNotify } from '../workbench/notify.tsx';
import { pickFile } from './pick-file.ts';

type Known = {
  readonly base64: string;
  readonly plans: Extract<Output<'import'>, { outcome: 'known' }>['plans'];
};
type Importing = {
  readonly choose: () => void;
  readonly fault: HostFault | null;
  readonly dialog: ReactNode;
};

const most = 50 * 1024 * 1024;

export function useImport(onChanged: () => void): Importing {
  const { host, words, workbench } = useApp();
  const notify = useNotify();
  const [fault, setFault] = useState<HostFault | null>(null);
  const [known, setKnown] = useState<Known | null>(null);

  const bring = useCallback(
    async (base64: string, choice?: Input<'import'>['choice']) => {
      setFault(null);
      setKnown(null);
      const answer = await host.import(choice === undefined ? { base64 } : { base64, choice });
      if (!answer.ok) return setFault(answer.fault);
      if (answer.value.outcome === 'known') return setKnown({ base64, plans: answer.value.plans });
      notify(words.say(answer.value.outcome === 'updated' ? 'import.updated' : 'import.done'));
      onChanged();
      workbench.send({ type: 'plan.open', file: answer.value.file });
    },
    [host, notify, onChanged, words, workbench],
  );
  const take = useCallback(
    async (file: File) => {
      if (file.size > most) return setFault({ code: 'refused', detail: { reason: 'too-large' } });
      await bring(toBase64(new Uint8Array(await file.arrayBuffer())));
    },
    [bring],
  );
  useDroppedFile(take);
  return {
    fault,
    choose: () => pickFile((file) => void take(file)),
    dialog: known ? <KnownDialog known={known} onBring={bring} onClose={() => setKnown(null)} /> : null,
  };
}

type KnownProps = {
  readonly known: Known;
  readonly onBring: (base64: string, choice: Input<'import'>['choice']) => Promise<void>;
  readonly onClose: () => void;
};

function KnownDialog({ known: { base64, plans }, onBring, onClose }: KnownProps) {
  const { words } = useApp();
  const mine = plans[0];
  if (!mine) return null;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      closeLabel={words.say('dialog.close')}
      title={words.say('import.known')}
      actions={
        <>
          <Button onPress={() => void onBring(base64, 'keep-both')}>{words.say('import.keepBoth')}</Button>
          {mine.same ? null : (
            <Button variant="primary" onPress={() => void onBring(base64, { update: mine.file })}>
              {words.say('import.update')}
            </Button>
          )}
        </>
      }
    >
      <p>
        {words.say('import.knownText', {
          title: mine.title || words.say('plan.untitled'),
          changedAt: words.time(mine.changedAt),
        })}
      </p>
      {mine.same ? <p>{words.say('import.knownSame')}</p> : null}
    </Dialog>
  );
}

/** A plan file dropped anywhere on the library is brought in; anything else dropped opens nothing. */
function useDroppedFile(take: (file: File) => Promise<void>): void {
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) void take(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [take]);
}
