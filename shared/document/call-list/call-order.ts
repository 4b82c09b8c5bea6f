// In which order bodies are reached: who declares, then everyone as the cascade names them, then whoever is left.
import { inOrder } from '../../base/order-key.ts';
import { itemsOf } from '../../plan/address.ts';
import type { AnyItem } from '../../plan/address.ts';
import type { Plan } from '../../plan/plan.ts';

/** One call of the cascade, with its number as printed. */
export type Call = {
  readonly number: number;
  readonly who: string;
  readonly deputy: string;
  readonly tells: readonly string[];
  readonly channel: string;
  readonly withinMinutes: number | null;
};

/** The calls in their order; one in which nobody is named yet is left out. */
export function callsOf({ sections }: Plan): Call[] {
  return inOrder(sections.activation.cascade)
    .filter(({ who, deputy, tells }) => who !== '' || deputy !== '' || tells.length > 0)
    .map(({ who, deputy, tells, channel, withinMinutes }, at) => ({
      number: at + 1,
      who,
      deputy,
      tells: inActorOrder(sections.coordination.actors, tells),
      channel: channel.trim(),
      withinMinutes,
    }));
}

/** Sets of ids are stored sorted by id; people read them in the order of the table of bodies. */
function inActorOrder(actors: Plan['sections']['coordination']['actors'], ids: readonly string[]): string[] {
  const order = inOrder(actors).map(({ id }) => id);
  return ids
    .filter((id) => order.includes(id))
    .toSorted((one, other) => order.indexOf(one) - order.indexOf(other));
}

/** Where a body is reached, and in which calls it is needed. */
export type Reached = {
  readonly body: string;
  /** Numbers of the calls in which it calls, stands in or is called. */
  readonly calls: readonly number[];
  readonly contacts: readonly AnyItem[];
};

/** Every body that declares, stands in, calls or is called, in the order in which it is first needed. */
export function reachedInOrder(plan: Plan): Reached[] {
  const { declaredBy, deputy } = plan.sections.activation;
  const calls = callsOf(plan);
  const needed = [declaredBy, deputy, ...calls.flatMap((call) => [call.who, call.deputy, ...call.tells])];
  return [...new Set(needed)]
    .filter((body) => body in plan.sections.coordination.actors)
    .map((body) => ({
      body,
      calls: calls
        .filter((call) => [call.who, call.deputy, ...call.tells].includes(body))
        .map(({ number }) => number),
      contacts: contactsOf(plan).filter((contact) => contact['body'] === body),
    }));
}

/** The contacts of nobody in the cascade. */
export function otherContacts(plan: Plan): AnyItem[] {
  const reached = new Set(reachedInOrder(plan).map(({ body }) => body));
  return contactsOf(plan).filter((contact) => !reached.has(String(contact['body'])));
}

const said = (contact: AnyItem): boolean =>
  ['function', 'name', 'phone', 'secondPhone', 'radio', 'email'].some(
    (field) => typeof contact[field] === 'string' && contact[field].trim() !== '',
  );

const contactsOf = (plan: Plan): AnyItem[] => inOrder(itemsOf(plan, 'restricted.contacts')).filter(said);
