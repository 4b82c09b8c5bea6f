// Doing something that is told at the foot of the window with the way back, open as long as nothing else was done since.
import type { Edit } from '../../shared/plan/edit.ts';
import { useNotify } from '../workbench/notify.tsx';
import { useEdit, useOpenPlan, useWords } from '../workbench-context.tsx';

export function useUndoable(): (edit: Edit, said: string) => void {
  const words = useWords();
  const send = useEdit();
  const notify = useNotify();
  const { plan: actor } = useOpenPlan();
  const lastDone = () => actor.getSnapshot().context.history.past.at(-1);
  return (edit, said) => {
    send(edit);
    const done = lastDone();
    const undo = () => {
      if (lastDone() === done) actor.send({ type: 'plan.undo' });
    };
    notify(said, { label: words.say('table.undo'), run: undo });
  };
}
