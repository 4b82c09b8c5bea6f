// Asks for a title: of a renamed plan or of a copy.
import { useState } from 'react';
import type { HostFault } from '../../shared/host/faults.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useApp } from '../workbench-context.tsx';
import { faultWords } from '../workbench/fault-words.ts';

export type TitleWish = {
  readonly kind: 'rename' | 'duplicate';
  readonly file: string;
  readonly title: string;
};
type Props = { readonly wish: TitleWish; readonly onDone: () => void; readonly onClose: () => void };

export function TitleDialog({ wish, onDone, onClose }: Props) {
  const { words, host, workbench } = useApp();
  const [title, setTitle] = useState(wish.title);
  const [fault, setFault] = useState<HostFault | null>(null);
  const carryOut = async (): Promise<void> => {
    const done = await host[wish.kind]({ file: wish.file, title: title.trim() });
    if (!done.ok) return setFault(done.fault);
    onDone();
    onClose();
  };
  return (
    <Dialog
      isOpen
      width="small"
      onClose={onClose}
      closeLabel={words.say('dialog.close')}
      title={words.say(`${wish.kind}.title`)}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {words.say('dialog.cancel')}
          </Button>
          <Button variant="primary" isDisabled={title.trim() === ''} onPress={() => void carryOut()}>
            {words.say(`${wish.kind}.do`)}
          </Button>
        </>
      }
    >
      {fault ? (
        <Banner
          severity="error"
          severityWord={words.say('severity.error')}
          title={faultWords(words, fault)}
          isUrgent
          actions={
            fault.detail['reason'] === 'final' ? (
              <Button onPress={() => workbench.send({ type: 'plan.open', file: wish.file })}>
                {words.say('rename.openFinal')}
              </Button>
            ) : null
          }
        />
      ) : null}
      <TextField
        label={words.say('title.label')}
        hint={words.say(`${wish.kind}.hint`)}
        value={title}
        onChange={setTitle}
        maxLength={300}
      />
    </Dialog>
  );
}
