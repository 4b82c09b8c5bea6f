// The rows of the library, read again whenever something about the plans changes.
import { useCallback, useEffect, useState } from 'react';
import type { HostFault } from '../../shared/host/faults.ts';
import type { PlanRow, TrashRow } from '../../shared/host/shapes.ts';
import { listen } from '../host/host-client.ts';
import { useHost } from '../workbench-context.tsx';

export type Library = {
  /** `null` while first being read. */
  readonly rows: readonly PlanRow[] | null;
  readonly trash: readonly TrashRow[];
  readonly fault: HostFault | null;
  readonly refresh: () => void;
};

export function useLibrary(): Library {
  const host = useHost();
  const [rows, setRows] = useState<readonly PlanRow[] | null>(null);
  const [trash, setTrash] = useState<readonly TrashRow[]>([]);
  const [fault, setFault] = useState<HostFault | null>(null);
  const refresh = useCallback(() => {
    void host.list({}).then((listed) => {
      setRows(listed.ok ? listed.value.rows : []);
      setFault(listed.ok ? null : listed.fault);
    });
    void host.listTrash({}).then((listed) => setTrash(listed.ok ? listed.value.rows : []));
  }, [host]);
  useEffect(refresh, [refresh]);
  useEffect(
    () =>
      listen(host, {
        onEvent: ({ type }) => {
          if (/^(library|folder)\./.test(type)) refresh();
        },
        onGone: refresh,
      }),
    [host, refresh],
  );
  return { rows, trash, fault, refresh };
}
