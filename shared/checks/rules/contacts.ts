// Who can be reached at night: everyone of the cascade and their deputies, on numbers rung lately; and sealed copies in time.
import { monthsLater } from '../../upkeep/months.ts';
import { periods } from '../../upkeep/periods.ts';
import type { Look } from '../look.ts';
import { each, rule } from '../rule.ts';
import type { Finding } from '../rule.ts';

const spoken = ['phone', 'secondPhone', 'radio'] as const;

/** One finding for all of these bodies that nobody can call: the first by name, the others by their count. */
function withoutNumber(look: Look, bodies: readonly string[]): Finding[] {
  const called = new Set(
    look
      .items('restricted.contacts')
      .filter((contact) => spoken.some((field) => contact[field].trim() !== ''))
      .map(({ body }) => body),
  );
  const names = [...new Set(bodies)]
    .filter((body) => !called.has(body))
    .map((body) => look.item('coordination.actors', body)?.name.trim() ?? '')
    .filter((name) => name !== '');
  const [name] = names;
  return name === undefined ? [] : [{ values: { name, more: names.length - 1 } }];
}

const callers = (look: Look): string[] => [
  look.section('activation').declaredBy,
  ...look.items('activation.cascade').flatMap(({ who, tells }) => [who, ...tells]),
];

/** After how many months a number has to be rung again: the period of the table of upkeep. */
const monthsOfContacts = periods.find(({ kind }) => kind === 'contacts')?.months ?? 6;

export const contactRules = [
  rule({
    code: 'cascade-without-number',
    severity: 'warning',
    source: 'planGuide',
    at: 'restricted.contacts.phone',
    asks: ['activation.cascade.who'],
    find: (look) => withoutNumber(look, callers(look)),
  }),
  rule({
    code: 'deputy-without-number',
    severity: 'warning',
    source: 'planGuide',
    at: 'restricted.contacts.phone',
    asks: ['activation.cascade.deputy'],
    find: (look) => {
      const told = new Set(callers(look));
      const deputies = [
        look.section('activation').deputy,
        ...look.items('activation.cascade').map(({ deputy }) => deputy),
      ];
      return withoutNumber(
        look,
        deputies.filter((body) => !told.has(body)),
      );
    },
  }),
  rule({
    code: 'number-not-rung-lately',
    severity: 'warning',
    source: 'workbench',
    at: 'restricted.contacts.checkedOn',
    find: (look) =>
      each(
        look.items('restricted.contacts'),
        ({ checkedOn }) => checkedOn !== '' && monthsLater(checkedOn, monthsOfContacts) < look.today(),
        (contact) => ({ contact: contact.function, date: contact.checkedOn }),
      ),
  }),
  rule({
    code: 'sealed-copy-overdue',
    severity: 'warning',
    source: 'workbench',
    at: 'restricted.sealedCopies.replaceBy',
    find: (look) =>
      each(
        look.items('restricted.sealedCopies'),
        ({ replaceBy }) => replaceBy !== '' && replaceBy < look.today(),
        ({ place, replaceBy }) => ({ place, date: replaceBy }),
      ),
  }),
] as const;
