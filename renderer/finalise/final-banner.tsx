// Over a final plan: that it is final, and the one way to change it.
import { useState } from 'react';
import { editionOf, isFinal, nextEdition, reopenEdit } from '../../shared/wizard/finalising.ts';
import { localDay } from '../compare/local-day.ts';
import { AlertDialog } from '../kit/alert-dialog.tsx';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { useApp, useEdit, useNewId, useOpenPlan, usePlan } from '../workbench-context.tsx';
import { useNotify } from '../workbench/notify.tsx';

export function FinalBanner() {
  const { words, settings } = useApp();
  const { plan, opened } = useOpenPlan();
  const edit = useEdit();
  const newId = useNewId();
  const notify = useNotify();
  const isSigned = usePlan(isFinal);
  const edition = usePlan(editionOf);
  const [isAsking, ask] = useState(false);
  if (!isSigned) return null;
  const next = nextEdition(edition);
  const reopen = (): void => {
    const what = words.say('final.reopenedRow', { edition });
    const row = { id: newId(), on: localDay(new Date()), what, by: settings.author };
    edit(reopenEdit(plan.getSnapshot().context.history.plan, row));
    ask(false);
    notify(words.say('final.reopened', { edition: next }));
  };
  return (
    <>
      <Banner
        severity="note"
        severityWord={words.say('severity.note')}
        title={words.say('final.title', { edition })}
        actions={
          <Button isDisabled={opened.readOnly} onPress={() => ask(true)}>
            {words.say('final.reopen')}
          </Button>
        }
      />
      <AlertDialog
        isOpen={isAsking}
        title={words.say('final.reopenTitle', { edition: next })}
        confirmLabel={words.say('final.reopenConfirm', { edition: next })}
        onConfirm={reopen}
        cancelLabel={words.say('final.reopenCancel')}
        onCancel={() => ask(false)}
      >
        <p>{words.say('final.reopenText', { edition: next })}</p>
      </AlertDialog>
    </>
  );
}
