// The versions kept of the open plan: give the present state a name, or bring an earlier one back.
import { useCallback, useEffect, useState } from 'react';
import type { HostFault } from '../../shared/host/faults.ts';
import type { VersionRow } from '../../shared/host/shapes.ts';
import { readPlan } from '../../shared/plan/read-plan.ts';
import type { ReadFault } from '../../shared/plan/read-plan.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { DataTable } from '../kit/data-table.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useApp, useOpenPlan } from '../workbench-context.tsx';
import { faultWords } from '../workbench/fault-words.ts';
import { useNotify } from '../workbench/notify.tsx';
import { useFileState } from '../workbench/use-file-state.ts';

export function VersionsDialog({ onClose }: { readonly onClose: () => void }) {
  const { words } = useApp();
  const { save, opened } = useOpenPlan();
  const [name, setName] = useState('');
  const { rows, fault, restore } = useVersions(onClose);
  const saveNamed = (): void => {
    save.send({ type: 'save.flush', reason: 'named', name: name.trim() });
    setName('');
  };
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
      {opened.readOnly ? null : (
        <div className="cw-versions-name">
          <TextField
            label={words.say('versions.name')}
            hint={words.say('versions.nameHint')}
            value={name}
            onChange={setName}
            maxLength={200}
          />
          <Button isDisabled={name.trim() === ''} onPress={saveNamed}>
            {words.say('versions.saveNamed')}
          </Button>
        </div>
      )}
      {rows === null ? (
        <p className="cw-quiet">{words.say('versions.loading')}</p>
      ) : (
        <VersionTable rows={rows} onRestore={restore} />
      )}
    </Dialog>
  );
}

type TableProps = {
  readonly rows: readonly VersionRow[];
  readonly onRestore: (row: VersionRow) => Promise<void>;
};

function VersionTable({ rows, onRestore }: TableProps) {
  const { words } = useApp();
  const { opened } = useOpenPlan();
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
          width: 'medium',
          show: (row) => (
            <Button
              variant="quiet"
              isDisabled={opened.readOnly}
              spokenAs={words.say('versions.restoreThis', { at: words.time(row.at) })}
              onPress={() => void onRestore(row)}
            >
              {words.say('versions.restore')}
            </Button>
          ),
        },
      ]}
    />
  );
}

/** The versions, read again after each save; bringing one back goes through the host and then into the window. */
function useVersions(onDone: () => void) {
  const { host, words, workbench } = useApp();
  const { save, opened } = useOpenPlan();
  const notify = useNotify();
  const fileState = useFileState();
  const [rows, setRows] = useState<readonly VersionRow[] | null>(null);
  const [fault, setFault] = useState<HostFault | ReadFault | null>(null);
  useEffect(() => {
    void host.versions({ file: opened.file }).then((found) => {
      if (found.ok) setRows(found.value.versions);
      else setFault(found.fault);
    });
  }, [host, opened.file, fileState]);
  const restore = useCallback(
    async (row: VersionRow) => {
      const { base } = save.getSnapshot().context;
      const restored = await host.restore({ handle: opened.handle, base, version: row.hash });
      if (!restored.ok) return setFault(restored.fault);
      const read = readPlan(restored.value.text);
      if (!read.ok) return setFault(read.fault);
      workbench.send({ type: 'plan.restored', plan: read.value.plan, base: restored.value.base });
      notify(words.say('versions.restored', { at: words.time(row.at) }));
      onDone();
    },
    [host, notify, onDone, opened.handle, save, words, workbench],
  );
  return { rows, fault, restore };
}
