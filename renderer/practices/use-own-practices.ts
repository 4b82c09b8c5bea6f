// A person's own practices as the host keeps them: read once, then as each change leaves them. Faults are told, never hidden.
import { useCallback, useEffect, useState } from 'react';
import type { Result } from '../../shared/base/result.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import type { OwnPractice } from '../../shared/host/own-practices.ts';
import { useHost } from '../workbench-context.tsx';

export type OwnPractices = {
  readonly practices: readonly OwnPractice[];
  /** Why they cannot be shown. */
  readonly fault: HostFault | null;
  /** Each answers its fault, or null when it is done. */
  readonly keep: (practice: OwnPractice) => Promise<HostFault | null>;
  readonly remove: (id: string) => Promise<HostFault | null>;
  /** Takes over what a change has left. */
  readonly show: (practices: readonly OwnPractice[]) => void;
};

type Kept = { readonly practices: readonly OwnPractice[] };

export function useOwnPractices(): OwnPractices {
  const host = useHost();
  const [practices, setPractices] = useState<readonly OwnPractice[]>([]);
  const [fault, setFault] = useState<HostFault | null>(null);
  const show = useCallback((kept: readonly OwnPractice[]) => {
    setPractices(kept);
    setFault(null);
  }, []);
  useEffect(() => {
    let isHere = true;
    void host.ownPractices({}).then((found) => {
      if (!isHere) return;
      if (found.ok) show(found.value.practices);
      else setFault(found.fault);
    });
    return () => {
      isHere = false;
    };
  }, [host, show]);
  const settle = (answer: Result<Kept, HostFault>): HostFault | null => {
    if (!answer.ok) return answer.fault;
    show(answer.value.practices);
    return null;
  };
  return {
    practices,
    fault,
    show,
    keep: async (practice) => settle(await host.keepPractices({ practices: [practice] })),
    remove: async (id) => settle(await host.removePractice({ id })),
  };
}
