// What the plan wants to reach, and the line between staying, moving away and leaving the country.
import { each, rule, when } from '../rule.ts';

export const objectiveRules = [
  rule({
    code: 'few-objectives',
    severity: 'warning',
    source: 'ocha',
    at: 'objectives.objectives.statement',
    find: (look) => {
      const count = look
        .items('objectives.objectives')
        .filter((objective) => objective.statement.trim() !== '').length;
      return when(count < 3, () => ({ values: { count } }));
    },
  }),
  rule({
    code: 'no-movement-line',
    severity: 'warning',
    source: 'micicG13',
    at: 'objectives.evacuateCriteria',
    asks: ['objectives.stayCriteria', 'objectives.relocateCriteria'],
    find: (look) => {
      const section = look.section('objectives');
      const missing = (['stayCriteria', 'relocateCriteria', 'evacuateCriteria'] as const).filter(
        (field) => section[field].trim() === '',
      );
      return missing.map((field) => ({
        at: `objectives.${field}` as const,
        values: { line: { field: `objectives.${field}` } },
      }));
    },
  }),
  rule({
    code: 'nobody-decides-movement',
    severity: 'warning',
    source: 'micicG13',
    at: 'objectives.movementDecidedBy',
    find: (look) => when(!look.item('coordination.actors', look.section('objectives').movementDecidedBy)),
  }),
  rule({
    code: 'objective-without-measure',
    severity: 'note',
    source: 'ocha',
    at: 'objectives.objectives.measure',
    find: (look) =>
      each(
        look.items('objectives.objectives'),
        (objective) => objective.measure.trim() === '',
        (objective) => ({ objective: objective.statement }),
      ),
  }),
  rule({
    code: 'no-exit-criteria',
    severity: 'note',
    source: 'ocha',
    at: 'objectives.exitCriteria',
    find: (look) => when(look.section('objectives').exitCriteria.trim() === ''),
  }),
] as const;
