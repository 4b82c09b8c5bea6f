// Which plan stands above: one of the library, or a file that was sent. Choosing only looks; nothing is changed yet.
import { FolderOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import { countryById } from '../../shared/framework/countries.ts';
import type { PlanRow } from '../../shared/host/shapes.ts';
import type { ParentPlan } from '../../shared/plan/parent-plan.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { DataTable } from '../kit/data-table.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { pickFile } from '../library/pick-file.ts';
import { useApp, usePlan } from '../workbench-context.tsx';
import { parentInFile, parentInLibrary, parentRows } from './read-parent.ts';
import type { ReadParent } from './read-parent.ts';

type Props = {
  /** The parent whose file is looked for; `null` when any plan may be named. */
  readonly again: ParentPlan | null;
  readonly isLooking: boolean;
  /** Why the last one chosen cannot be the parent; '' for no reason. */
  readonly trouble: string;
  readonly onRead: (read: ReadParent) => void;
  readonly onClose: () => void;
};

export function ChooseParent({ again, isLooking, trouble, onRead, onClose }: Props) {
  const { words } = useApp();
  const fromFile = (): void => pickFile((file) => void parentInFile(file).then(onRead));
  return (
    <Dialog
      isOpen
      width="large"
      onClose={onClose}
      closeLabel={words.say('dialog.close')}
      title={
        again ? words.say('parent.choose.again', { title: again.title }) : words.say('parent.choose.title')
      }
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {words.say('dialog.cancel')}
          </Button>
          <Button variant={again ? 'primary' : 'secondary'} icon={FolderOpen} onPress={fromFile}>
            {words.say('parent.choose.file')}
          </Button>
        </>
      }
    >
      <div className="cw-parent-choose">
        {trouble ? (
          <Banner severity="error" severityWord={words.say('severity.error')} title={trouble} isUrgent />
        ) : null}
        <p className="cw-measure">
          {isLooking
            ? words.say('compare.loading')
            : words.say(again ? 'parent.choose.againText' : 'parent.choose.text')}
        </p>
        {again ? null : <LibraryPlans onRead={onRead} />}
      </div>
    </Dialog>
  );
}

function LibraryPlans({ onRead }: Pick<Props, 'onRead'>) {
  const { host, words } = useApp();
  const own = usePlan((plan) => plan.id);
  const [rows, setRows] = useState<readonly PlanRow[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void host.list({}).then((listed) => {
      if (isWanted) setRows(listed.ok ? parentRows(listed.value.rows, own) : []);
    });
    return () => void (isWanted = false);
  }, [host, own]);
  if (rows === null) return <p className="cw-quiet">{words.say('library.loading')}</p>;
  const titleOf = (row: PlanRow): string => row.summary?.title || words.say('plan.untitled');
  return (
    <DataTable
      label={words.say('parent.choose.list')}
      rows={rows}
      rowId={(row) => row.file}
      empty={words.say('parent.choose.none')}
      columns={[
        { id: 'title', label: words.say('parent.choose.plan'), width: 'wide', show: titleOf },
        {
          id: 'country',
          label: words.say('column.country'),
          width: 'medium',
          show: ({ summary }) => words.own(countryById(summary?.country ?? '')?.name ?? ''),
        },
        {
          id: 'changed',
          label: words.say('parent.choose.changed'),
          width: 'medium',
          show: (row) => words.time(row.changedAt),
        },
        {
          id: 'choose',
          label: words.say('parent.choose.action'),
          width: 'medium',
          show: (row) => (
            <Button
              variant="quiet"
              spokenAs={`${words.say('parent.choose.this')}: ${titleOf(row)}`}
              onPress={() => void parentInLibrary(host, row.file).then(onRead)}
            >
              {words.say('parent.choose.this')}
            </Button>
          ),
        },
      ]}
    />
  );
}
