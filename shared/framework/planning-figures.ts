// Planning figures: minimum standards and planning averages with unit, basis, source and edition.
// They are not targets to stay at; a plan may override each with a reason that is printed.
import { z } from '../base/zod.ts';
import data from '../../templates/figures/planning-figures.json';
import { lookupBy, parsedOnce } from './parsed-once.ts';
import { Sourced } from './provenance.ts';

/** One figure. Where sources give a range, `low` and `high` hold it and `value` is what sums start from. */
export const PlanningFigure = Sourced.extend({
  id: z.string().regex(/^[a-z0-9_]+$/),
  subject: z.enum(['water', 'sanitation', 'shelter', 'food', 'health', 'shares', 'movement', 'documents']),
  name: z.string().min(1),
  value: z.number().positive(),
  low: z.number().positive().optional(),
  high: z.number().positive().optional(),
  unit: z.string().min(1),
  basis: z.string().min(1),
});
export type PlanningFigure = z.infer<typeof PlanningFigure>;

/** All planning figures, by subject. */
export const planningFigures = parsedOnce(
  'templates/figures/planning-figures.json',
  z.array(PlanningFigure),
  data,
);

/** The planning figure with this id. */
export const planningFigureById = lookupBy(planningFigures, (figure) => figure.id);

/** The planning figure with this id, for sums that cannot do without it. Throws where it is not shipped. */
export function planningFigure(id: string): PlanningFigure {
  const figure = planningFigureById(id);
  if (!figure) throw new Error(`expected a planning figure named ${id}, found none`);
  return figure;
}
