// Whether people are spoken to in a language they read, and can answer.
import type { Look } from '../look.ts';
import { each, rule, when } from '../rule.ts';

function spoken(look: Look): ReadonlySet<string> {
  return new Set([
    ...look.section('communication').languages,
    ...look.items('communication.messages').flatMap((message) => message.languages),
  ]);
}

export const communicationRules = [
  rule({
    code: 'language-not-spoken',
    severity: 'warning',
    source: 'micicG6',
    at: 'communication.languages',
    asks: ['population.groups.languages'],
    find: (look) => {
      const ours = spoken(look);
      return look.items('population.groups').flatMap((group) =>
        when(group.languages.length > 0 && !group.languages.some((language) => ours.has(language)), () => ({
          values: { group: group.name, languages: { list: 'languages', codes: group.languages } },
        })),
      );
    },
  }),
  rule({
    code: 'no-hotline',
    severity: 'warning',
    source: 'micicG6',
    at: 'communication.hotline',
    find: (look) => when(look.section('communication').hotline.trim() === ''),
  }),
  rule({
    code: 'no-kin-line',
    severity: 'note',
    source: 'micicG6',
    at: 'communication.kinLine',
    find: (look) => when(look.section('communication').kinLine.trim() === ''),
  }),
  rule({
    code: 'no-feedback',
    severity: 'note',
    source: 'micicG6',
    at: 'communication.feedback',
    find: (look) => when(look.section('communication').feedback.trim() === ''),
  }),
  rule({
    code: 'number-without-owner',
    severity: 'warning',
    source: 'micicG2',
    at: 'information.numberOwner',
    find: (look) => when(!look.item('coordination.actors', look.section('information').numberOwner)),
  }),
  rule({
    code: 'personal-data-without-retention',
    severity: 'warning',
    source: 'micicG2',
    at: 'information.dataSets.retention',
    asks: ['information.dataSets.personal'],
    find: (look) =>
      each(
        look.items('information.dataSets'),
        (set) => set.personal === 'personal' && (set.retention.trim() === '' || set.consent.trim() === ''),
        (set) => ({ data: set.what }),
      ),
  }),
] as const;
