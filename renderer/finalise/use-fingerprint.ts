// The fingerprint of the file as it stands on disk: what is printed must be what is kept, not what a window holds.
import { useEffect, useState } from 'react';
import { fingerprint } from '../../shared/plan/fingerprint.ts';
import { readPlan } from '../../shared/plan/read-plan.ts';
import { useHost, useOpenPlan } from '../workbench-context.tsx';
import { useFileState } from '../workbench/use-file-state.ts';

/** '' while the file is not written or cannot be read. */
export function useFingerprint(): string {
  const host = useHost();
  const { opened } = useOpenPlan();
  const isWritten = useFileState() === 'clean';
  const [print, setPrint] = useState('');
  useEffect(() => {
    let isWanted = true;
    if (isWritten)
      void host.readPlan({ file: opened.file }).then((found) => {
        const read = found.ok ? readPlan(found.value.text) : null;
        if (isWanted) setPrint(read?.ok ? fingerprint(read.value.plan) : '');
      });
    return () => void (isWanted = false);
  }, [host, opened.file, isWritten]);
  return print;
}
