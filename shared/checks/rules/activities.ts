// The activities: each with one lead, a sector, a phase and a day; together they cover before, during and after.
import { isBlank } from '../../plan/field-kinds.ts';
import { phases } from '../../plan/sections/sectors.ts';
import type { ItemAt, Look } from '../look.ts';
import { each, rule, when } from '../rule.ts';

type Activity = ItemAt<'sectors.activities'>;
const activities = (look: Look) =>
  look.items('sectors.activities').filter((activity) => activity.status !== 'stopped');
const titled = (activity: Activity) => ({ activity: activity.title });

export const activityRules = [
  rule({
    code: 'no-activities',
    severity: 'warning',
    source: 'mcof',
    at: 'sectors.activities.title',
    find: (look) => when(activities(look).length === 0),
  }),
  rule({
    code: 'activity-without-title',
    severity: 'warning',
    source: 'planGuide',
    at: 'sectors.activities.title',
    find: (look) => each(activities(look), (activity) => activity.title.trim() === ''),
  }),
  // What nobody leads is not done; a signatory cannot order nobody.
  rule({
    code: 'activity-without-lead',
    severity: 'error',
    source: 'planGuide',
    at: 'sectors.activities.lead',
    find: (look) =>
      each(activities(look), (activity) => !look.item('coordination.actors', activity.lead), titled),
  }),
  rule({
    code: 'activity-without-sector',
    severity: 'warning',
    source: 'mcof',
    at: 'sectors.activities.sector',
    find: (look) => each(activities(look), (activity) => activity.sector === '', titled),
  }),
  rule({
    code: 'activity-without-phase',
    severity: 'warning',
    source: 'mcof',
    at: 'sectors.activities.phase',
    find: (look) => each(activities(look), (activity) => activity.phase === '', titled),
  }),
  rule({
    code: 'activity-without-date',
    severity: 'warning',
    source: 'planGuide',
    at: 'sectors.activities.end',
    find: (look) => each(activities(look), (activity) => isBlank(activity.end), titled),
  }),
  rule({
    code: 'activity-without-place',
    severity: 'note',
    source: 'planGuide',
    at: 'sectors.activities.places',
    find: (look) => each(activities(look), (activity) => activity.places.length === 0, titled),
  }),
  rule({
    code: 'activity-ends-before-start',
    severity: 'warning',
    source: 'arithmetic',
    at: 'sectors.activities.end',
    asks: ['sectors.activities.start'],
    find: (look) =>
      each(
        activities(look),
        ({ start, end }) =>
          (start.day !== null && end.day !== null && end.day < start.day) ||
          (start.date !== '' && end.date !== '' && end.date < start.date),
        titled,
      ),
  }),
  rule({
    code: 'activity-overdue',
    severity: 'warning',
    source: 'erp',
    at: 'sectors.activities.end',
    asks: ['sectors.activities.status'],
    find: (look) =>
      each(
        activities(look),
        ({ end, status }) => end.date !== '' && end.date < look.today() && status !== 'done',
        (activity) => ({ activity: activity.title, date: activity.end.date }),
      ),
  }),
  rule({
    code: 'activity-target-exceeds-groups',
    severity: 'warning',
    source: 'arithmetic',
    at: 'sectors.activities.targetPeople',
    asks: ['sectors.activities.groups', 'population.groups.headcount'],
    find: (look) =>
      each(
        activities(look),
        (activity) => {
          const people = peopleOf(look, activity);
          return activity.targetPeople !== null && people !== null && activity.targetPeople > people;
        },
        (activity) => ({
          activity: activity.title,
          target: activity.targetPeople ?? 0,
          people: peopleOf(look, activity) ?? 0,
        }),
      ),
  }),
  rule({
    code: 'phase-empty',
    severity: 'warning',
    source: 'mcof',
    at: 'sectors.activities.phase',
    find: (look) => {
      const used = new Set(activities(look).map((activity) => activity.phase));
      return phases
        .filter((phase) => activities(look).length > 0 && !used.has(phase))
        .map((phase) => ({ values: { phase: { choice: 'sectors.activities.phase', option: phase } } }));
    },
  }),
  rule({
    code: 'one-lead-for-all',
    severity: 'note',
    source: 'micicG7',
    at: 'sectors.activities.lead',
    find: (look) => {
      const leads = activities(look).map((activity) => activity.lead);
      const [first] = leads;
      const isOne = leads.length >= 5 && first !== '' && leads.every((lead) => lead === first);
      return when(isOne, () => ({
        values: { actor: look.item('coordination.actors', first ?? '')?.name ?? '', count: leads.length },
      }));
    },
  }),
] as const;

/** The people in the groups an activity reaches; null unless every one of them has a number. */
function peopleOf(look: Look, activity: Activity): number | null {
  if (activity.groups.length === 0) return null;
  const counts = activity.groups.map((id) => look.item('population.groups', id)?.headcount.value ?? null);
  return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}
