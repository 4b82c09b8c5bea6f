// Which state the file is in, as the save chart names it.
import { useSelector } from '@xstate/react';
import { useOpenPlan } from '../workbench-context.tsx';

export type FileState = 'clean' | 'dirty' | 'saving' | 'saved' | 'failed' | 'stale' | 'away' | 'readOnly';

export function useFileState(): FileState {
  const { save } = useOpenPlan();
  return useSelector(save, (snapshot) => (snapshot.value as { file: FileState }).file);
}
