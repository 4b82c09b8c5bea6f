// Going on from one path to another: the same plan, other questions. Nothing is retyped, nothing is lost.
import { useCallback } from 'react';
import { useEdit, useOpenPlan } from '../workbench-context.tsx';

export function usePathChange(): (path: string) => void {
  const { plan } = useOpenPlan();
  const edit = useEdit();
  return useCallback(
    (path: string) => {
      if (plan.getSnapshot().context.history.plan.template.path !== path) edit({ kind: 'path', path });
    },
    [plan, edit],
  );
}
