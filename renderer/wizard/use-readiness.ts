// How far the steps of the path are, a moment behind the typing so that typing never waits.
import { useDeferredValue, useMemo } from 'react';
import { readiness } from '../../shared/checks/readiness.ts';
import { usePath, usePlan, useTemplate } from '../workbench-context.tsx';

export function useReadiness(): ReturnType<typeof readiness> {
  const template = useTemplate();
  const path = usePath();
  const plan = useDeferredValue(usePlan((now) => now));
  return useMemo(() => readiness(plan, template, path.id), [plan, template, path.id]);
}
