// Which documents can be made of a plan, by the name that the choices carry. A new document is one row.
import type { Plan } from '../../shared/plan/plan.ts';
import type { Outlines } from './render-document.ts';

export const outlines: Outlines<Plan> = {};
