// Drafts a row of the record of changes from what really changed; the person words it.
import { comparePlans } from '../../shared/compare/compare-plans.ts';
import { changesText } from '../../shared/document/difference-text.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { editionOf, isFinal, recordEdit } from '../../shared/wizard/finalising.ts';
import { Button } from '../kit/button.tsx';
import { useApp, useEdit, useNewId, useOpenPlan, usePlan } from '../workbench-context.tsx';
import { useNotify } from '../workbench/notify.tsx';
import { useJump } from '../workbench/use-jump.ts';
import { localDay } from './local-day.ts';

type Props = { readonly before: Plan; readonly onDone: () => void };

export function RecordButton({ before, onDone }: Props) {
  const { words, settings } = useApp();
  const { plan } = useOpenPlan();
  const edit = useEdit();
  const newId = useNewId();
  const notify = useNotify();
  const jump = useJump();
  const cannot = usePlan(isFinal);
  const write = (): void => {
    const after = plan.getSnapshot().context.history.plan;
    const differences = comparePlans(before, after);
    if (differences.sections.length === 0) return notify(words.say('compare.nothing'));
    const id = newId();
    const what = changesText(words, differences);
    edit(recordEdit({ id, edition: editionOf(after), on: localDay(new Date()), what, by: settings.author }));
    notify(words.say('record.written'));
    onDone();
    jump({ section: 'cover', collection: 'changes', item: id, field: 'what' });
  };
  return (
    <Button isDisabled={cannot} onPress={write}>
      {words.say('record.write')}
    </Button>
  );
}
