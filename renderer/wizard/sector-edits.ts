// Choosing the sectors of a plan: each by itself, or the proposed ones in and all others "not now" in one step. Pure.
import type { Edit } from '../../shared/plan/edit.ts';
import type { Plan } from '../../shared/plan/plan.ts';

type Decision = 'in' | 'notNow' | '';

const set = (sectorId: string, value: Decision): Edit => ({
  kind: 'set',
  place: { section: 'sectors', collection: 'choices', item: sectorId, field: 'decision' },
  value,
});

/** The sectors in the plan, and those nobody has decided on. */
export function sectorState(plan: Plan): { included: string[]; undecided: string[] } {
  const choices = Object.values(plan.sections.sectors.choices);
  return {
    included: choices.filter((choice) => choice.decision === 'in').map((choice) => choice.id),
    undecided: choices.filter((choice) => choice.decision === '').map((choice) => choice.id),
  };
}

/** Takes one sector in, or back to undecided. */
export const chooseSector = (sectorId: string, isIn: boolean): Edit => set(sectorId, isIn ? 'in' : '');

/** Takes these in and sets every other undecided one to "not now"; decisions already made stay. */
export function settleSectors(plan: Plan, include: readonly string[]): Edit {
  const { undecided } = sectorState(plan);
  const edits = undecided.map((id) => set(id, include.includes(id) ? 'in' : 'notNow'));
  return { kind: 'many', name: { action: 'setAside', subject: 'sectors.choices', title: '' }, edits };
}
