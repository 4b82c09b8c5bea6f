// Who is at the table: the kinds of actor the MICIC Guidelines speak to, and who steers.
import type { Role } from '../../plan/plan.ts';
import type { Look } from '../look.ts';
import { each, rule, when } from '../rule.ts';

const hasKind = (look: Look, kind: string): boolean =>
  look.items('coordination.actors').some((actor) => actor.kind === kind);

/** The State on the other side, which a plan for this role cannot do without. */
const otherSide: Record<Role, readonly string[]> = {
  host: ['state_of_origin'],
  origin: ['host_state'],
  transit: ['state_of_origin', 'host_state'],
  bilateral: [],
};

export const actorRules = [
  rule({
    code: 'no-actors',
    severity: 'warning',
    source: 'micicG7',
    at: 'coordination.actors.name',
    find: (look) => when(look.items('coordination.actors').length === 0),
  }),
  rule({
    code: 'actor-without-kind',
    severity: 'note',
    source: 'micic',
    at: 'coordination.actors.kind',
    find: (look) =>
      each(
        look.items('coordination.actors'),
        (actor) => actor.kind === '',
        (actor) => ({ actor: actor.name }),
      ),
  }),
  rule({
    code: 'no-migrants-among-actors',
    severity: 'warning',
    source: 'micicG5',
    at: 'coordination.actors.kind',
    find: (look) => when(look.items('coordination.actors').length > 0 && !hasKind(look, 'migrants')),
  }),
  rule({
    code: 'other-state-missing',
    severity: 'warning',
    source: 'micicG7',
    at: 'coordination.actors.kind',
    find: (look) => {
      const wanted = otherSide[look.header('role')];
      const isThere = wanted.length === 0 || wanted.some((kind) => hasKind(look, kind));
      return when(look.items('coordination.actors').length > 0 && !isThere, () => ({
        values: { kinds: { list: 'stakeholders', codes: wanted } },
      }));
    },
  }),
  rule({
    code: 'no-chair',
    severity: 'warning',
    source: 'cpg101',
    at: 'coordination.chair',
    find: (look) => when(!look.item('coordination.actors', look.section('coordination').chair)),
  }),
  rule({
    code: 'crisis-function-without-deputy',
    severity: 'warning',
    source: 'planGuide',
    at: 'coordination.crisisTeam.deputy',
    asks: ['coordination.crisisTeam.function'],
    find: (look) =>
      each(
        look.items('coordination.crisisTeam'),
        (row) => row.deputy === '' || row.deputy === row.holder,
        (row) => ({ function: row.function }),
      ),
  }),
  rule({
    code: 'agreement-lapsed',
    severity: 'warning',
    source: 'micicG7',
    at: 'coordination.agreements.validUntil',
    find: (look) =>
      each(
        look.items('coordination.agreements'),
        (agreement) =>
          agreement.status === 'inForce' &&
          agreement.validUntil !== '' &&
          agreement.validUntil < look.today(),
        (agreement) => ({ agreement: agreement.title, date: agreement.validUntil }),
      ),
  }),
] as const;
