// Taking a practice of the library into a plan: an activity that says where it came from, its sector in the plan, and the
// practice itself among those looked at, so that its source is printed. One edit, undone in one step. Pure.
import { inOrder } from '../base/order-key.ts';
import { defaultGuidelines } from '../framework/guidelines.ts';
import type { Phase } from '../framework/roles.ts';
import type { Edit } from '../plan/edit.ts';
import type { Plan } from '../plan/plan.ts';
import type { Origin } from '../plan/section.ts';
import { citation } from './library.ts';
import type { LibraryPractice } from './library.ts';

export type TakePractice = {
  readonly practice: LibraryPractice;
  readonly sector: string;
  readonly phase: Phase | '';
  /** The activity to be filled, or `null` for a new one. What a person wrote in it stays. */
  readonly fill: string | null;
  readonly newId: () => string;
  /** Puts a text into the language of the plan. */
  readonly say: (text: string) => string;
};

/** The edit, and the activity it leads to. */
export function takePractice(
  plan: Plan,
  take: TakePractice,
): { readonly edit: Edit; readonly activity: string } {
  const { practice, sector, say } = take;
  const looked = lookedAt(plan, practice.id);
  const item = looked ?? take.newId();
  const activity = take.fill ?? take.newId();
  const origin: Origin = {
    from: 'practice',
    ref: item,
    sources: keysOf(practice),
    status: practice.status,
  };
  const name = { action: 'takeOver', subject: 'sectors.practices', title: say(practice.title) } as const;
  return {
    activity,
    edit: {
      kind: 'many',
      name,
      edits: [
        looked === null ? addPractice(item, take) : setPlace('practices', item, 'used', 'used'),
        ...(take.fill === null
          ? [addActivity(activity, origin, take)]
          : fillActivity(plan, activity, origin, take)),
        ...(sector === '' ? [] : [setPlace('choices', sector, 'decision', 'in')]),
      ],
    },
  };
}

/** The activities of a plan that came from practices of the library: the practice's id with the first activity's. */
export function practicesTaken(plan: Plan): ReadonlyMap<string, string> {
  const { activities, practices } = plan.sections.sectors;
  const taken = inOrder(activities)
    .filter(({ origin }) => origin.from === 'practice')
    .flatMap(({ id, origin }): [string, string][] => {
      const ref = practices[origin.ref]?.origin.ref ?? '';
      return ref === '' ? [] : [[ref, id]];
    });
  return new Map(taken.reverse());
}

/** The activities a practice may fill: those nobody took from elsewhere, with what is done still blank. */
export const activitiesToFill = (plan: Plan) =>
  inOrder(plan.sections.sectors.activities).filter(
    ({ origin, detail }) => origin.from === '' && detail.trim() === '',
  );

/** The plan's own item for a practice it has looked at already, whether from its scenario or from the library. */
const lookedAt = (plan: Plan, id: string): string | null =>
  inOrder(plan.sections.sectors.practices).find(({ origin }) => origin.ref === id)?.id ?? null;

const keysOf = ({ publications }: LibraryPractice): string[] => publications.map(({ key }) => key).sort();

const setPlace = (collection: string, item: string, field: string, value: unknown): Edit => ({
  kind: 'set',
  place: { section: 'sectors', collection, item, field },
  value,
});

const guidelinesFor = ({ practice, sector, phase }: TakePractice): readonly string[] =>
  practice.guidelines.length > 0 ? practice.guidelines : defaultGuidelines(sector, phase);

const addActivity = (id: string, origin: Origin, take: TakePractice): Edit => ({
  kind: 'add',
  collection: 'sectors.activities',
  id,
  values: {
    title: take.say(take.practice.title),
    detail: take.say(take.practice.what),
    sector: take.sector,
    phase: take.phase,
    guidelines: [...guidelinesFor(take)].sort(),
  },
  origin,
});

function fillActivity(plan: Plan, id: string, origin: Origin, take: TakePractice): Edit[] {
  const present = plan.sections.sectors.activities[id];
  if (!present) throw new Error(`expected an activity ${id} to fill, found none`);
  const blank = (field: 'title' | 'detail' | 'sector' | 'phase', value: string): Edit[] =>
    present[field].trim() === '' ? [setPlace('activities', id, field, value)] : [];
  const guidelines = [...new Set([...present.guidelines, ...guidelinesFor(take)])].sort();
  return [
    ...blank('title', take.say(take.practice.title)),
    ...blank('detail', take.say(take.practice.what)),
    ...blank('sector', take.sector),
    ...blank('phase', take.phase),
    setPlace('activities', id, 'guidelines', guidelines),
    { kind: 'origin', collection: 'sectors.activities', item: id, origin },
  ];
}

const addPractice = (id: string, { practice, say }: TakePractice): Edit => ({
  kind: 'add',
  collection: 'sectors.practices',
  id,
  values: {
    title: say(practice.title),
    who: say(practice.who),
    what: say(practice.what),
    why: say(practice.why),
    needs: say(practice.needs),
    sectors: [...practice.sectors].sort(),
    guidelines: [...practice.guidelines].sort(),
    source: practice.sourceText || citation(practice.publications),
    used: 'used',
  },
  origin: { from: 'practice', ref: practice.id, sources: keysOf(practice), status: practice.status },
});
