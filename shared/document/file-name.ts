// The name a document is offered under: title and day of the last change. The host makes it fit the file system.
import type { Plan } from '../plan/plan.ts';

/** E.g. "Preparedness plan Thailand 2026-03-01.pdf". */
export function documentFileName(plan: Pick<Plan, 'changedAt'>, title: string): string {
  return `${title.trim()} ${plan.changedAt.slice(0, 10)}.pdf`;
}
