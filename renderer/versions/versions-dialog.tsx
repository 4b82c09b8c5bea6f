// The versions kept of the open plan: give the present state a name, read an earlier one against now, or bring it back.
import { useState } from 'react';
import type { VersionRow } from '../../shared/host/shapes.ts';
import { isFinal } from '../../shared/wizard/finalising.ts';
import { CompareDialog } from '../compare/compare-dialog.tsx';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { DataTable } from '../kit/data-table.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useApp, useOpenPlan, usePlan } from '../workbench-context.tsx';
import { faultWords } from '../workbench/fault-words.ts';
import { useVersions } from './use-versions.ts';

type Restore = (row: VersionRow) => Promise<void>;

export function VersionsDialog({ onClose }: { readonly onClose: () => void }) {
  const { words } = useApp();
  const { rows, fault, restore } = useVersions(onClose);
  const [compared, compare] = useState<VersionRow | null>(null);
  if (compared)
    return (
      <CompareDialog
        version={compared}
        onClose={onClose}
        actions={
          <>
            <Button variant="quiet" onPress={() => compare(null)}>
              {words.say('compare.back')}
            </Button>
            <RestoreButton row={compared} restore={restore} />
          </>
        }
      />
    );
  return (
    <Dialog
      isOpen
      width="large"
      onClose={onClose}
      closeLabel={words.say('dialog.close')}
      title={words.say('versions.title')}
    >
      {fault ? (
        <Banner
          severity="error"
          severityWord={words.say('severity.error')}
          title={faultWords(words, fault)}
        />
      ) : null}
      <p className="cw-quiet">{words.say('versions.text')}</p>
      <NameThisState />
      {rows === null ? (
        <p className="cw-quiet">{words.say('versions.loading')}</p>
      ) : (
        <VersionTable rows={rows} restore={restore} compare={compare} />
      )}
    </Dialog>
  );
}

/** A final plan has the name of its edition already, and its file is not touched. */
function NameThisState() {
  const { words } = useApp();
  const { save, opened } = useOpenPlan();
  const isKept = usePlan(isFinal);
  const [name, setName] = useState('');
  if (opened.readOnly || isKept) return null;
  // Never disabled: a button that goes dead under the finger takes the focus, and with it Escape, away.
  const saveNamed = (): void => {
    if (name.trim() === '') return;
    save.send({ type: 'save.flush', reason: 'named', name: name.trim() });
    setName('');
  };
  return (
    <div className="cw-versions-name">
      <TextField
        label={words.say('versions.name')}
        hint={words.say('versions.nameHint')}
        value={name}
        onChange={setName}
        maxLength={200}
      />
      <Button onPress={saveNamed}>{words.say('versions.saveNamed')}</Button>
    </div>
  );
}

function RestoreButton({ row, restore }: { readonly row: VersionRow; readonly restore: Restore }) {
  const { words } = useApp();
  const { opened } = useOpenPlan();
  const isKept = usePlan(isFinal);
  return (
    <Button
      variant="quiet"
      isDisabled={opened.readOnly || isKept}
      spokenAs={words.say('versions.restoreThis', { at: words.time(row.at) })}
      onPress={() => void restore(row)}
    >
      {words.say('versions.restore')}
    </Button>
  );
}

type TableProps = {
  readonly rows: readonly VersionRow[];
  readonly restore: Restore;
  readonly compare: (row: VersionRow) => void;
};

function VersionTable({ rows, restore, compare }: TableProps) {
  const { words } = useApp();
  return (
    <DataTable
      label={words.say('versions.title')}
      rows={rows}
      rowId={(row) => row.hash}
      empty={words.say('versions.none')}
      columns={[
        { id: 'at', label: words.say('versions.when'), width: 'medium', show: (row) => words.time(row.at) },
        {
          id: 'why',
          label: words.say('versions.why'),
          width: 'wide',
          show: (row) => row.name || words.say(`versions.reason.${row.reason}`),
        },
        {
          id: 'size',
          label: words.say('versions.size'),
          width: 'narrow',
          align: 'end',
          show: (row) => words.say('versions.kilobytes', { size: words.number(Math.ceil(row.size / 1000)) }),
        },
        {
          id: 'actions',
          label: words.say('versions.actions'),
          width: 'wide',
          show: (row) => (
            <>
              <Button
                variant="quiet"
                spokenAs={words.say('compare.openThis', { at: words.time(row.at) })}
                onPress={() => compare(row)}
              >
                {words.say('compare.open')}
              </Button>
              <RestoreButton row={row} restore={restore} />
            </>
          ),
        },
      ]}
    />
  );
}
