// Where the item a field belongs to came from; undefined for a field of a section.
import type { Place } from '../../shared/plan/address.ts';
import { itemsOf } from '../../shared/plan/address.ts';
import type { Origin } from '../../shared/plan/section.ts';
import { usePlan } from '../workbench-context.tsx';

export function useOrigin({ section, collection, item }: Place): Origin | undefined {
  return usePlan((plan) =>
    collection && item ? itemsOf(plan, `${section}.${collection}`)[item]?.origin : undefined,
  );
}
