// On which day a plan is read: today, but for an example whose dates belong to its lesson.
import type { Plan } from '../plan/plan.ts';

/** A day before every date in a plan: read on it, nothing is overdue or out of date. */
const beforeAll = '0001-01-01';

/** Whether the dates of this plan are those of a lesson. */
export const isExample = (plan: Plan): boolean => plan.sections.scope.use === 'workedExample';

/** The day on which this plan is read. The dates of a worked example are part of the lesson: none of them has passed. */
export const readingDay = (plan: Plan, today: string): string => (isExample(plan) ? beforeAll : today);
