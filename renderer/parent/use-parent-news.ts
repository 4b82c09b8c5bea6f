// Whether the file of the parent among the person's plans says something that was not decided on here yet.
import { useEffect, useMemo, useState } from 'react';
import { offerFromParent } from '../../shared/lineage/offer.ts';
import { usualGroups } from '../../shared/lineage/usual-groups.ts';
import type { ParentPlan } from '../../shared/plan/parent-plan.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { useSettledPlan } from '../workbench/use-settled-plan.ts';
import { useHost, useOpenPlan, usePlan } from '../workbench-context.tsx';
import { parentInLibrary, parentRows } from './read-parent.ts';

/**
 * How many items are news; 0 also where the file is not among the plans. Looks once, when the parent is shown. Counted a
 * moment behind the typing; that all was decided on is seen at once.
 */
export function useParentNews({ planId }: ParentPlan): number {
  const host = useHost();
  const own = usePlan((plan) => plan.id);
  const [parent, setParent] = useState<Plan | null>(null);
  useEffect(() => {
    let isWanted = true;
    void host.list({}).then(async (listed) => {
      const [row] = listed.ok ? parentRows(listed.value.rows, own, planId) : [];
      const read = row ? await parentInLibrary(host, row.file) : null;
      if (isWanted) setParent(read?.ok ? read.value.plan : null);
    });
    return () => void (isWanted = false);
  }, [host, own, planId]);
  const settled = useSettledPlan(useOpenPlan().plan);
  const isDecided = usePlan(({ parentPlan }) => parentPlan?.revision === parent?.revision);
  const count = useMemo(() => countNews(settled, parent), [settled, parent]);
  return isDecided ? 0 : count;
}

export function countNews(plan: Plan, parent: Plan | null): number {
  if (!parent || plan.parentPlan?.planId !== parent.id || plan.parentPlan.revision === parent.revision)
    return 0;
  return offerFromParent(plan, parent, usualGroups(plan, parent)).filter(({ isNews }) => isNews).length;
}
