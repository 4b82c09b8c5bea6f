// The publications a document may name by their key: those of the plan's scenario, and those of the practices it looked at.
import { inOrder } from '../base/order-key.ts';
import { practiceById } from '../practices/library.ts';
import type { Publication } from '../practices/library.ts';
import type { Reading } from './reading.ts';

/** Each key once; the scenario's own come first. */
export function publicationsOf({ plan, scenario }: Reading): readonly Publication[] {
  const ofPractices = inOrder(plan.sections.sectors.practices)
    .filter(({ origin }) => origin.from === 'practice')
    .flatMap(({ origin }) => practiceById(origin.ref)?.publications ?? []);
  const all = [...(scenario?.sources ?? []), ...ofPractices];
  return all.filter(({ key }, at) => all.findIndex((other) => other.key === key) === at);
}
