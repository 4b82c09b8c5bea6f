// Whom to call first at night: the duty officer, then whoever puts the plan into force, then the deputy.
import { inOrder } from '../base/order-key.ts';
import type { Plan, Restricted } from '../plan/plan.ts';

export type Contact = Restricted['contacts'][string];

/** `duty` answers day and night · `declares` puts the plan into force · `deputy` when that body cannot be reached. */
export type FirstCall = {
  readonly role: 'duty' | 'declares' | 'deputy';
  /** An actor's id, or ''. */
  readonly body: string;
  /** Who answers there; `null` when the restricted part has nobody. */
  readonly contact: Contact | null;
};

/** How a duty desk is called in the languages plans are written in. */
const duty = /\bduty\b|\bon call\b|trực/iu;

/** At most three. A contact is named twice only where its body has no other: else it would seem to have no number. */
export function firstCalls({ sections, restricted }: Plan): FirstCall[] {
  const contacts = inOrder(restricted.contacts);
  const taken = new Set<string>();
  const take = (role: FirstCall['role'], contact: Contact | undefined, body: string): FirstCall[] => {
    if (contact) taken.add(contact.id);
    return contact || body !== '' ? [{ role, body: contact?.body || body, contact: contact ?? null }] : [];
  };
  const of = (body: string) => {
    const there = contacts.filter((row) => body !== '' && row.body === body);
    return there.find(({ id }) => !taken.has(id)) ?? there[0];
  };
  const { declaredBy, deputy } = sections.activation;
  const onDuty = contacts.find((row) => duty.test(row.function));
  return [
    ...take('duty', onDuty, ''),
    ...take('declares', of(declaredBy), declaredBy),
    ...take('deputy', of(deputy), deputy),
  ];
}
