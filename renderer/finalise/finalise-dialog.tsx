// The last question before signing: what the document does not say by itself is worded here.
import { countProblems } from '../../shared/checks/check-plan.ts';
import { editionOf, finaliseEdit } from '../../shared/wizard/finalising.ts';
import { FieldView } from '../fields/field-view.tsx';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { useEdit, useOpenPlan, usePlan, useProblems, useWords } from '../workbench-context.tsx';
import { useNotify } from '../workbench/notify.tsx';

const limitations = { section: 'cover', field: 'limitations' } as const;
const nextSteps = { section: 'cover', field: 'nextSteps' } as const;

export function FinaliseDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { plan, save } = useOpenPlan();
  const edit = useEdit();
  const notify = useNotify();
  const edition = usePlan(editionOf);
  const { warning, note } = countProblems(useProblems());
  const finalise = (): void => {
    edit(finaliseEdit(plan.getSnapshot().context.history.plan));
    onClose();
    if (plan.getSnapshot().context.history.plan.sections.cover.status !== 'final') return;
    save.send({
      type: 'save.flush',
      reason: 'named',
      name: words.say('finalise.versionName', { edition }),
    });
    notify(words.say('finalise.done', { edition }));
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      closeLabel={words.say('finalise.cancel')}
      title={words.say('finalise.dialogTitle', { edition })}
      actions={
        <>
          <Button onPress={onClose}>{words.say('finalise.cancel')}</Button>
          <Button variant="primary" onPress={finalise}>
            {words.say('finalise.confirm', { edition })}
          </Button>
        </>
      }
    >
      <p>{words.say('finalise.dialogText')}</p>
      <div className="cw-form cw-finalise-words">
        <FieldView place={limitations} size="form" />
        <FieldView place={nextSteps} size="form" />
      </div>
      <p className="cw-quiet">{words.say('finalise.stillOpen', { warnings: warning, notes: note })}</p>
    </Dialog>
  );
}
