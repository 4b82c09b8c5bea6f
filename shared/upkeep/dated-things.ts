// Every day the plan sets itself: reviews, exercises, ends of validity, actions and answers due. One list by date.
import { inOrder } from '../base/order-key.ts';
import type { Place } from '../plan/address.ts';
import type { Plan } from '../plan/plan.ts';
import { monthsLater } from './months.ts';
import { periods, soonMonths } from './periods.ts';

export type DatedKind =
  | 'review'
  | 'validity'
  | 'exercise'
  | 'cascade'
  | 'agreement'
  | 'delegation'
  | 'action'
  | 'question'
  | 'sealedCopy';

/** `past` before today · `soon` within two months · `later`. */
export type Nearness = 'past' | 'soon' | 'later';

/** A day with what falls on it. `title` is the item's own name, '' for the plan itself; `owners` are ids of actors. */
export type DatedThing = {
  readonly kind: DatedKind;
  readonly date: string;
  readonly title: string;
  readonly owners: readonly string[];
  readonly place: Place;
  readonly nearness: Nearness;
};
type Undetermined = Omit<DatedThing, 'nearness'>;

/** The days of a plan that are not yet settled, the earliest first. `today` is a day. */
export const datedThings = (plan: Plan, today: string): DatedThing[] =>
  [...ofThePlan(plan), ...ofTables(plan)]
    .filter(({ date }) => date !== '')
    .sort((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0))
    .map((thing) => ({ ...thing, nearness: nearnessOf(thing.date, today) }));

function nearnessOf(date: string, today: string): Nearness {
  if (date < today) return 'past';
  return date <= monthsLater(today, soonMonths) ? 'soon' : 'later';
}

const owner = (id: string): readonly string[] => (id === '' ? [] : [id]);

function ofThePlan(plan: Plan): Undetermined[] {
  const { cover, review } = plan.sections;
  return [
    {
      kind: 'review',
      date: review.nextReview,
      title: '',
      owners: owner(review.keeper),
      place: { section: 'review', field: 'nextReview' },
    },
    {
      kind: 'validity',
      date: cover.validUntil,
      title: '',
      owners: owner(cover.owner),
      place: { section: 'cover', field: 'validUntil' },
    },
    ...nextCascadeTest(plan),
  ];
}

/** The row of the cascade that was tested longest ago says when the next test is due. */
function nextCascadeTest(plan: Plan): Undetermined[] {
  const months = periods.find(({ kind }) => kind === 'cascade')?.months ?? 0;
  const rows = inOrder(plan.sections.activation.cascade).filter((row) => row.testedOn !== '');
  const [first, ...others] = rows;
  if (!first) return [];
  const oldest = others.reduce((found, row) => (row.testedOn < found.testedOn ? row : found), first);
  return [
    {
      kind: 'cascade',
      date: monthsLater(oldest.testedOn, months),
      title: '',
      owners: owner(plan.sections.activation.declaredBy),
      place: { section: 'activation', collection: 'cascade', item: oldest.id, field: 'testedOn' },
    },
  ];
}

function ofTables({ sections, restricted }: Plan): Undetermined[] {
  const { activation, coordination, preparedness, review } = sections;
  return [
    // An exercise with findings has been held.
    ...inOrder(review.exercises)
      .filter((exercise) => exercise.findings.trim() === '')
      .map(({ id, title, on, lead }) => thing('exercise', id, [on, title, owner(lead)])),
    ...inOrder(coordination.agreements)
      .filter((agreement) => agreement.status !== 'needed')
      .map(({ id, title, validUntil, parties }) => thing('agreement', id, [validUntil, title, parties])),
    ...inOrder(activation.delegations).map(({ id, power, validUntil, from }) =>
      thing('delegation', id, [validUntil, power, owner(from)]),
    ),
    ...inOrder(preparedness.actions)
      .filter((action) => action.status !== 'done')
      .map((action) => thing('action', action.id, [action.due, action.what, owner(action.owner)])),
    ...inOrder(review.openQuestions)
      .filter((question) => question.answer.trim() === '')
      .map((asked) => thing('question', asked.id, [asked.due, asked.question, owner(asked.owner)])),
    // Where it lies is for the named few, and this list may stand on a wall.
    ...inOrder(restricted.sealedCopies).map(({ id, replaceBy, holder }) =>
      thing('sealedCopy', id, [replaceBy, '', owner(holder)]),
    ),
  ];
}

/** Where each kind keeps its day. */
const days = {
  exercise: { section: 'review', collection: 'exercises', field: 'on' },
  agreement: { section: 'coordination', collection: 'agreements', field: 'validUntil' },
  delegation: { section: 'activation', collection: 'delegations', field: 'validUntil' },
  action: { section: 'preparedness', collection: 'actions', field: 'due' },
  question: { section: 'review', collection: 'openQuestions', field: 'due' },
  sealedCopy: { section: 'restricted', collection: 'sealedCopies', field: 'replaceBy' },
} as const satisfies Partial<Record<DatedKind, Place>>;

type Facts = readonly [date: string, title: string, owners: readonly string[]];

const thing = (kind: keyof typeof days, item: string, [date, title, owners]: Facts): Undetermined => ({
  kind,
  date,
  title,
  owners,
  place: { ...days[kind], item },
});
