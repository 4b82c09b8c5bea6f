// The trash: put back, or delete for good after a question.
import { useState } from 'react';
import type { TrashRow } from '../../shared/host/shapes.ts';
import { AlertDialog } from '../kit/alert-dialog.tsx';
import { Button } from '../kit/button.tsx';
import { DataTable } from '../kit/data-table.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { useApp } from '../workbench-context.tsx';

type Props = {
  readonly rows: readonly TrashRow[];
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

export function TrashDialog({ rows, onChanged, onClose }: Props) {
  const { words, host } = useApp();
  const [doomed, setDoomed] = useState<TrashRow | null>(null);
  const titleOf = (row: TrashRow): string => row.title || row.was;
  const putBack = (file: string): void => void host.restoreFromTrash({ file }).then(onChanged);
  const remove = (file: string): void => {
    setDoomed(null);
    void host.deleteFromTrash({ file }).then(onChanged);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      closeLabel={words.say('dialog.close')}
      title={words.say('trash.title')}
      width="large"
    >
      <p className="cw-quiet">{words.say('trash.text')}</p>
      <DataTable
        label={words.say('trash.title')}
        rows={rows}
        rowId={(row) => row.file}
        empty={words.say('trash.empty')}
        columns={[
          { id: 'title', label: words.say('trash.column'), width: 'wide', show: titleOf },
          {
            id: 'when',
            label: words.say('trash.when'),
            width: 'narrow',
            show: (row) => words.time(row.trashedAt),
          },
          {
            id: 'actions',
            label: words.say('column.actions'),
            width: 'medium',
            show: (row) => (
              <span className="cw-trash-actions">
                <Button variant="quiet" onPress={() => putBack(row.file)}>
                  {words.say('row.putBack')}
                </Button>
                <Button variant="quiet" onPress={() => setDoomed(row)}>
                  {words.say('trash.deleteForGood')}
                </Button>
              </span>
            ),
          },
        ]}
      />
      {doomed ? (
        <AlertDialog
          isOpen
          isDangerous
          title={words.say('trash.sure', { title: titleOf(doomed) })}
          confirmLabel={words.say('trash.deleteForGood')}
          onConfirm={() => remove(doomed.file)}
          cancelLabel={words.say('dialog.cancel')}
          onCancel={() => setDoomed(null)}
        >
          <p>{words.say('trash.sureText')}</p>
        </AlertDialog>
      ) : null}
    </Dialog>
  );
}
