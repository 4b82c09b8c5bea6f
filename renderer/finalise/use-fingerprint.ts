// The fingerprint of the file as it stands on disk: reckoned by the host from its bytes, not from what a window holds.
import { useEffect, useState } from 'react';
import { fingerprint } from '../../shared/plan/fingerprint.ts';
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
        if (isWanted) setPrint(found.ok ? fingerprint(found.value.base) : '');
      });
    return () => void (isWanted = false);
  }, [host, opened.file, isWritten]);
  return print;
}
