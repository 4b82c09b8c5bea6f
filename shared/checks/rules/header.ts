// What must stand on the cover before anybody can sign.
import { crisisTypeById } from '../../framework/crisis-types.ts';
import { isBlank } from '../../plan/field-kinds.ts';
import { rule, when } from '../rule.ts';

export const headerRules = [
  // A signature needs to know what it is put under, and by whose State.
  rule({
    code: 'title-missing',
    severity: 'error',
    source: 'cpg101',
    at: 'plan.title',
    find: (look) => when(isBlank(look.header('title'))),
  }),
  rule({
    code: 'country-missing',
    severity: 'error',
    source: 'planGuide',
    at: 'plan.country',
    find: (look) => when(isBlank(look.header('country'))),
  }),
  rule({
    code: 'crisis-missing',
    severity: 'warning',
    source: 'planGuide',
    at: 'scope.crisis',
    find: (look) =>
      when(isBlank(look.section('scope').crisis) && look.section('scope').crisisTypes.length === 0),
  }),
  // A pandemic or an economic crisis is inside MCOF but outside the MICIC Guidelines.
  rule({
    code: 'crisis-outside-micic',
    severity: 'note',
    source: 'micicScope',
    at: 'scope.crisisTypes',
    find: (look) => {
      const types = look.section('scope').crisisTypes;
      const outside = types.filter((id) => crisisTypeById(id)?.micicScope === false);
      return when(outside.length > 0 && outside.length === types.length, () => ({
        values: { types: { list: 'crisisTypes', codes: outside } },
      }));
    },
  }),
  rule({
    code: 'nobody-consulted',
    severity: 'warning',
    source: 'micicG5',
    at: 'scope.participants.who',
    asks: ['scope.participants.migrants'],
    find: (look) =>
      when(!look.items('scope.participants').some((participant) => participant.migrants === 'migrants')),
  }),
  rule({
    code: 'legal-basis-missing',
    severity: 'warning',
    source: 'cpg101',
    at: 'scope.legalBasis.title',
    find: (look) => when(look.items('scope.legalBasis').length === 0),
  }),
] as const;
