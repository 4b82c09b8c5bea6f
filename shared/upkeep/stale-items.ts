// What has gone stale: items whose last date is older than the period of their kind, and the edit that says "still true".
import { inOrder } from '../base/order-key.ts';
import { isBegun } from '../checks/begun.ts';
import { itemTitle, itemsOf, splitCollectionKey } from '../plan/address.ts';
import type { AnyItem, Place } from '../plan/address.ts';
import type { Edit } from '../plan/edit.ts';
import type { Quantity } from '../plan/field-kinds.ts';
import type { Plan } from '../plan/plan.ts';
import { dayOf, monthsLater } from './months.ts';
import { periods } from './periods.ts';
import type { Period, UpkeepKind } from './periods.ts';
import { writtenOn } from './written-on.ts';

/**
 * How far an item can be trusted: `fresh` within its period · `stale` past it · `undated` nobody wrote when it was last
 * checked, and it is too young to be stale.
 */
export type Trust = 'fresh' | 'stale' | 'undated';

/** An item with a date that ages. `place` is the field that holds the date; `date` is '' where there is none. */
export type AgeingItem = {
  readonly kind: UpkeepKind;
  readonly place: Place;
  readonly title: string;
  readonly date: string;
  readonly trust: Trust;
};

/** Every item of the kinds that go stale, in the order of the table of periods and of the plan. `today` is a day. */
export const ageingItems = (plan: Plan, today: string): AgeingItem[] =>
  periods.flatMap((period) =>
    inOrder(itemsOf(plan, period.collection))
      .filter((item) => isBegun(period.collection, item) && holdsSomething(period, item))
      .map((item) => ageOf(plan, period, item, today)),
  );

function ageOf(plan: Plan, period: Period, item: AnyItem, today: string): AgeingItem {
  const date = dateIn(item[period.field]);
  return {
    kind: period.kind,
    place: { ...splitCollectionKey(period.collection), item: item.id, field: period.field },
    title: itemTitle(plan, period.collection, item.id),
    date,
    trust: trustOf(period, date, lastTrue(plan, item), today),
  };
}

/** Without a date of its own an item is known to have been true when it was written, or else no later than the file. */
function lastTrue(plan: Plan, { id }: AnyItem): string {
  const [written, changed] = [writtenOn(id), dayOf(plan.changedAt)];
  return written !== '' && written < changed ? written : changed;
}

function trustOf(period: Period, date: string, latest: string, today: string): Trust {
  if (monthsLater(date || latest, period.months) < today) return 'stale';
  return date === '' ? 'undated' : 'fresh';
}

const isFigure = (value: unknown): value is Quantity =>
  typeof value === 'object' && value !== null && 'confidence' in value;
const dateIn = (value: unknown): string => (isFigure(value) ? value.date : String(value ?? ''));

/** A figure nobody gave yet cannot grow old. */
const holdsSomething = ({ field }: Period, item: AnyItem): boolean => {
  const value = item[field];
  return !isFigure(value) || value.value !== null;
};

/** The edit that says: checked today, and still true. A figure keeps its value and source. */
export function stillTrueEdit(plan: Plan, { place }: Pick<AgeingItem, 'place'>, today: string): Edit {
  const item = itemsOf(plan, `${place.section}.${place.collection ?? ''}`)[place.item ?? ''];
  const value = item?.[place.field];
  return { kind: 'set', place, value: isFigure(value) ? { ...value, date: today } : today };
}

/** How many items of a kind there are by trust; kinds without items are left out. */
export type TrustCount = { readonly kind: UpkeepKind } & Readonly<Record<Trust, number>>;

export function countTrust(items: readonly AgeingItem[]): TrustCount[] {
  return periods.flatMap(({ kind }) => {
    const own = items.filter((item) => item.kind === kind);
    const count = (trust: Trust) => own.filter((item) => item.trust === trust).length;
    return own.length === 0
      ? []
      : [{ kind, fresh: count('fresh'), stale: count('stale'), undated: count('undated') }];
  });
}
