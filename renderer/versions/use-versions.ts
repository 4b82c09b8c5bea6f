// The versions kept of the open plan, read again after each save; bringing one back goes through the host and then into the window.
import { useCallback, useEffect, useState } from 'react';
import type { HostFault } from '../../shared/host/faults.ts';
import type { VersionRow } from '../../shared/host/shapes.ts';
import { readPlan } from '../../shared/plan/read-plan.ts';
import type { ReadFault } from '../../shared/plan/read-plan.ts';
import { useApp, useOpenPlan } from '../workbench-context.tsx';
import { useNotify } from '../workbench/notify.tsx';
import { useFileState } from '../workbench/use-file-state.ts';

type Versions = {
  /** `null` until the host has answered. */
  readonly rows: readonly VersionRow[] | null;
  readonly fault: HostFault | ReadFault | null;
  readonly restore: (row: VersionRow) => Promise<void>;
};

export function useVersions(onDone: () => void): Versions {
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
