// Which groups are looked at before anybody chose: what is for the named few only where it was taken before and is said again.
import { compactJson } from '../base/canonical-json.ts';
import { itemsOf } from '../plan/address.ts';
import { blankOf } from '../plan/field-kinds.ts';
import { isForTheFew, parentKeys } from '../plan/parent-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { groups, takenFields } from './groups.ts';
import type { Group } from './groups.ts';

/** Whether the plan took contacts over from this parent, whose file holds no answer for the named few: a copy without them. */
export const isWithoutContacts = (plan: Plan, parent: Plan): boolean =>
  tookContacts(plan, parent) && !holdsForTheFew(parent);

/** The groups to begin with. A file without contacts says nothing about them: absence is no deletion. */
export const usualGroups = (plan: Plan, parent: Plan): readonly Group[] =>
  tookContacts(plan, parent) && holdsForTheFew(parent)
    ? groups
    : groups.filter((group) => group !== 'contacts');

const tookContacts = ({ parentPlan }: Plan, parent: Plan): boolean =>
  parentPlan?.planId === parent.id && Object.keys(parentPlan.restricted).length > 0;

const holdsForTheFew = (parent: Plan): boolean =>
  parentKeys.some((key) => {
    const fields = takenFields(key, groups).filter(([, field]) => isForTheFew(field));
    return Object.values(itemsOf(parent, key)).some((item) =>
      fields.some(([name, field]) => compactJson(item[name]) !== compactJson(blankOf(field))),
    );
  });
