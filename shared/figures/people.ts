// How many people the groups add up to, and which of the numbers sources do not agree on.
import { inOrder } from '../base/order-key.ts';
import type { Sections } from '../plan/plan.ts';
import { total } from './sum.ts';
import type { Sum } from './sum.ts';

/**
 * The people in all groups, or, with places, in the groups that are in one of them. A group without a place counts everywhere.
 * Groups may overlap: the sum is an upper bound, and says so in its sentence.
 */
export function peopleInGroups(population: Sections['population'], places: readonly string[] = []): Sum {
  const counted = inOrder(population.groups).filter(
    (group) =>
      places.length === 0 ||
      group.places.length === 0 ||
      group.places.some((place) => places.includes(place)),
  );
  return {
    formula: 'peopleInGroups',
    value: total(counted.map((group) => group.headcount.value)),
    unit: 'people',
    inputs: counted.map((group) => ({
      name: group.name,
      field: 'population.groups.headcount',
      value: group.headcount.value,
      unit: group.headcount.unit || 'people',
      source: group.headcount.source,
    })),
  };
}

/** The groups whose number other sources give differently, with what they give. */
export const headcountConflicts = (
  population: Sections['population'],
): readonly { readonly groupId: string; readonly name: string; readonly others: string }[] =>
  inOrder(population.groups)
    .filter((group) => group.headcount.others.trim() !== '')
    .map((group) => ({ groupId: group.id, name: group.name, others: group.headcount.others }));
