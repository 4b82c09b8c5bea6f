// Whom to call first. Numbers are for the named few: they show only after a press, since others may see the screen.
import { useState } from 'react';
import { itemTitle } from '../../shared/plan/address.ts';
import type { FirstCall } from '../../shared/upkeep/first-calls.ts';
import { Button } from '../kit/button.tsx';
import { useOpenPlan, useWords } from '../workbench-context.tsx';

const numbersOf = ({ contact }: FirstCall): string[] =>
  contact ? [contact.phone, contact.secondPhone, contact.radio].filter((number) => number.trim() !== '') : [];

export function LateCalls({ calls }: { readonly calls: readonly FirstCall[] }) {
  const words = useWords();
  const [isShown, show] = useState(false);
  const hasNumbers = calls.some((call) => numbersOf(call).length > 0);
  return (
    <section>
      <h3>{words.say('late.call')}</h3>
      {calls.length === 0 ? <p>{words.say('late.call.none')}</p> : null}
      <ul className="cw-late-calls">
        {calls.map((call) => (
          <Call key={call.role} call={call} isShown={isShown} />
        ))}
      </ul>
      {hasNumbers && !isShown ? (
        <Button onPress={() => show(true)}>{words.say('late.call.show')}</Button>
      ) : null}
    </section>
  );
}

function Call({ call, isShown }: { readonly call: FirstCall; readonly isShown: boolean }) {
  const words = useWords();
  const { plan } = useOpenPlan().opened;
  const { contact, body } = call;
  const numbers = numbersOf(call);
  const who = [contact?.function, itemTitle(plan, 'coordination.actors', body)].filter((name) => name);
  return (
    <li>
      <span className="cw-quiet">{words.say(`late.call.${call.role}`)}</span>
      <strong>{who.join(', ')}</strong>
      {numbers.length === 0 ? <span>{words.say('late.call.noNumber')}</span> : null}
      {isShown && numbers.length > 0 ? <span className="cw-late-numbers">{numbers.join(' · ')}</span> : null}
      {contact && numbers.length > 0 ? (
        <span className="cw-quiet">
          {contact.checkedOn === ''
            ? words.say('late.call.unchecked')
            : words.say('late.call.checked', { date: words.date(contact.checkedOn) })}
        </span>
      ) : null}
    </li>
  );
}
