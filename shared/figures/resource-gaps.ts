// What is there, what is needed, and what is missing. The gap is worked out here and never stored.
import { inOrder } from '../base/order-key.ts';
import type { Sections } from '../plan/plan.ts';
import type { Sum } from './sum.ts';

export type ResourceGap = { readonly resourceId: string; readonly name: string; readonly gap: Sum };

/** Needed − there for every resource that has a need; 0 where there is enough. What is not counted yet counts as none. */
export function resourceGaps(resources: Sections['resources']): readonly ResourceGap[] {
  return inOrder(resources.resources)
    .filter((resource) => resource.need !== null)
    .map((resource) => {
      const { have, need, unit, name } = resource;
      const input = (field: 'have' | 'need', value: number | null) => ({
        name,
        field: `resources.resources.${field}`,
        value,
        unit,
        source: '',
      });
      return {
        resourceId: resource.id,
        name,
        gap: {
          formula: 'resourceGap' as const,
          value: Math.max(0, (need ?? 0) - (have ?? 0)),
          unit,
          inputs: [input('need', need), input('have', have)],
        },
      };
    });
}
