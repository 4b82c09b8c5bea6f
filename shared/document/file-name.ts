// The name a document is offered under: title, which document of the plan it is, and day of the last change. The host makes it fit the file system.
import type { Plan } from '../plan/plan.ts';

/** E.g. "Preparedness plan Thailand – Call list 2026-03-01.pdf". */
export function documentFileName(plan: Pick<Plan, 'changedAt'>, title: string, document: string): string {
  return `${title.trim()} – ${document} ${plan.changedAt.slice(0, 10)}.pdf`;
}
