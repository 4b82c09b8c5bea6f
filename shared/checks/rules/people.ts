// The groups of migrants the plan is for, and the papers they need to move.
import { hasDocumentsMeasure } from '../documents-measure.ts';
import type { Look } from '../look.ts';
import { each, rule, when } from '../rule.ts';

const heldByOthers: ReadonlySet<string> = new Set(['employer', 'recruiter', 'mixed']);
const groups = (look: Look) => look.items('population.groups');

export const peopleRules = [
  rule({
    code: 'no-groups',
    severity: 'warning',
    source: 'micicG2',
    at: 'population.groups.name',
    find: (look) => when(groups(look).length === 0),
  }),
  rule({
    code: 'group-without-place',
    severity: 'warning',
    source: 'micicG2',
    at: 'population.groups.places',
    find: (look) =>
      each(
        groups(look),
        (group) => group.places.length === 0,
        (group) => ({ group: group.name }),
      ),
  }),
  rule({
    code: 'group-without-number',
    severity: 'warning',
    source: 'micicG2',
    at: 'population.groups.headcount',
    find: (look) =>
      each(
        groups(look),
        (group) => group.headcount.value === null,
        (group) => ({ group: group.name }),
      ),
  }),
  rule({
    code: 'headcount-without-source',
    severity: 'warning',
    source: 'micicG2',
    at: 'population.groups.headcount',
    find: (look) =>
      each(
        groups(look),
        (group) => group.headcount.value !== null && group.headcount.source.trim() === '',
        (group) => ({ group: group.name, people: group.headcount.value ?? 0 }),
      ),
  }),
  rule({
    code: 'headcount-in-conflict',
    severity: 'note',
    source: 'micicG2',
    at: 'population.groups.headcount',
    find: (look) =>
      each(
        groups(look),
        (group) => group.headcount.value !== null && group.headcount.others.trim() !== '',
        (group) => ({ group: group.name }),
      ),
  }),
  rule({
    code: 'parts-exceed-headcount',
    severity: 'warning',
    source: 'arithmetic',
    at: 'population.groups.headcount',
    asks: ['population.groups.women', 'population.groups.men'],
    find: (look) =>
      each(
        groups(look),
        (group) => group.headcount.value !== null && largestPart(group) > group.headcount.value,
        (group) => ({
          group: group.name,
          parts: largestPart(group),
          people: group.headcount.value ?? 0,
        }),
      ),
  }),
  // Whoever holds the papers decides who can leave. One finding for all groups: one measure answers it.
  rule({
    code: 'documents-held-no-measure',
    severity: 'warning',
    source: 'micicG10',
    at: 'population.groups.documentHolder',
    asks: ['sectors.activities.title'],
    find: (look) => {
      const held = groups(look).filter(({ documentHolder }) => heldByOthers.has(documentHolder));
      const [first] = held;
      if (!first || hasDocumentsMeasure(look)) return [];
      return [{ item: first.id, values: { group: first.name, others: held.length - 1 } }];
    },
  }),
  rule({
    code: 'group-reached-by-no-activity',
    severity: 'warning',
    source: 'micicG11',
    at: 'population.groups.name',
    asks: ['sectors.activities.groups'],
    find: (look) => {
      const activities = look.items('sectors.activities').filter((activity) => activity.status !== 'stopped');
      const reached = new Set(activities.flatMap((activity) => activity.groups));
      return each(
        activities.length === 0 ? [] : groups(look),
        (group) => !reached.has(group.id),
        (group) => ({ group: group.name }),
      );
    },
  }),
] as const;

/** Women and men are parts of the whole; so are children and older people, each on their own. */
const largestPart = (group: {
  readonly women: number | null;
  readonly men: number | null;
  readonly children: number | null;
  readonly older: number | null;
}): number => Math.max((group.women ?? 0) + (group.men ?? 0), (group.children ?? 0) + (group.older ?? 0));
