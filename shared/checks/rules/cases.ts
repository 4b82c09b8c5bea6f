// The planning cases: numbers that must agree with each other and with the groups.
import { peopleInGroups } from '../../figures/people.ts';
import type { ItemAt, Look } from '../look.ts';
import type { Finding } from '../rule.ts';
import { each, rule, when } from '../rule.ts';

type PlanningCase = ItemAt<'cases.planningCases'>;
const cases = (look: Look) => look.items('cases.planningCases');
const named = (planningCase: PlanningCase) =>
  ({ choice: 'cases.planningCases.kind', option: planningCase.kind }) as const;

/** Where the first number of a case is larger than the second. */
const larger = (
  look: Look,
  first: 'peopleTargeted' | 'peopleInNeed',
  second: 'peopleInNeed' | 'peopleAffected',
): Finding[] =>
  each(
    cases(look),
    (planningCase) => {
      const [more, less] = [planningCase[first].value, planningCase[second].value];
      return more !== null && less !== null && more > less;
    },
    (planningCase) => ({
      case: named(planningCase),
      more: planningCase[first].value ?? 0,
      less: planningCase[second].value ?? 0,
    }),
  );

export const caseRules = [
  rule({
    code: 'case-not-described',
    severity: 'warning',
    source: 'ppre',
    at: 'cases.planningCases.what',
    find: (look) => {
      const wanted = look.narrowed('cases.planningCases') ?? ['likely', 'worst'];
      const described = new Set(
        cases(look)
          .filter((planningCase) => planningCase.what.trim() !== '')
          .map((planningCase) => planningCase.kind),
      );
      const missing = ['likely', 'worst'].filter(
        (kind) => wanted.includes(kind) && !described.has(kind as PlanningCase['kind']),
      );
      return missing.map((kind) => ({
        ...itemOfKind(look, kind),
        values: { case: { choice: 'cases.planningCases.kind', option: kind } },
      }));
    },
  }),
  rule({
    code: 'case-without-number',
    severity: 'warning',
    source: 'ppre',
    at: 'cases.planningCases.peopleAffected',
    find: (look) =>
      each(
        cases(look),
        (planningCase) => planningCase.peopleAffected.value === null,
        (planningCase) => ({ case: named(planningCase) }),
      ),
  }),
  rule({
    code: 'case-number-without-source',
    severity: 'note',
    source: 'planGuide',
    at: 'cases.planningCases.peopleAffected',
    find: (look) =>
      each(
        cases(look),
        ({ peopleAffected }) => peopleAffected.value !== null && peopleAffected.source.trim() === '',
        (planningCase) => ({ case: named(planningCase), people: planningCase.peopleAffected.value ?? 0 }),
      ),
  }),
  // Both are sums of the same people: a signed plan cannot reach more than are in need, nor have more in need than are hit.
  rule({
    code: 'targeted-exceeds-need',
    severity: 'error',
    source: 'planGuide',
    at: 'cases.planningCases.peopleTargeted',
    asks: ['cases.planningCases.peopleInNeed'],
    find: (look) => larger(look, 'peopleTargeted', 'peopleInNeed'),
  }),
  rule({
    code: 'need-exceeds-affected',
    severity: 'error',
    source: 'planGuide',
    at: 'cases.planningCases.peopleInNeed',
    asks: ['cases.planningCases.peopleAffected'],
    find: (look) => larger(look, 'peopleInNeed', 'peopleAffected'),
  }),
  // Only a warning: groups may overlap, and not everybody of a group need be in the area of the case.
  rule({
    code: 'groups-exceed-case',
    severity: 'warning',
    source: 'planGuide',
    at: 'cases.planningCases.peopleAffected',
    asks: ['population.groups.headcount'],
    find: (look) =>
      cases(look).flatMap((planningCase) => {
        const affected = planningCase.peopleAffected.value;
        const people = peopleInGroups(look.section('population'), planningCase.places).value;
        return when(affected !== null && people !== null && people > affected, () => ({
          item: planningCase.id,
          values: { case: named(planningCase), people: people ?? 0, affected: affected ?? 0 },
        }));
      }),
  }),
  rule({
    code: 'worst-below-likely',
    severity: 'warning',
    source: 'planGuide',
    at: 'cases.planningCases.peopleAffected',
    find: (look) => {
      const [likely, worst] = ['likely', 'worst'].map((kind) =>
        cases(look).find((planningCase) => planningCase.kind === kind),
      );
      const [fewer, more] = [worst?.peopleAffected.value, likely?.peopleAffected.value];
      return when(typeof fewer === 'number' && typeof more === 'number' && fewer < more, () => ({
        ...(worst ? { item: worst.id } : {}),
        values: { worst: fewer ?? 0, likely: more ?? 0 },
      }));
    },
  }),
  rule({
    code: 'case-without-place',
    severity: 'note',
    source: 'ppre',
    at: 'cases.planningCases.places',
    find: (look) =>
      each(
        cases(look),
        (planningCase) => planningCase.places.length === 0,
        (planningCase) => ({ case: named(planningCase) }),
      ),
  }),
] as const;

function itemOfKind(look: Look, kind: string): { item?: string } {
  const found = Object.values(look.section('cases').planningCases).find((item) => item.kind === kind);
  return found ? { item: found.id } : {};
}
