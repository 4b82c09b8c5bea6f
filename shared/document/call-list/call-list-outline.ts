// The call list: who is reached in which order, by whom and how, on paper that works when nothing else does; and the
// sheet that goes with the sealed copy.
import type { Block } from '../document.ts';
import { bodyName } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { callsOf, reachedInOrder } from './call-order.ts';
import { callsForm } from './calls-form.ts';
import { missingNumbers, numbersForm } from './numbers-form.ts';
import { sealedSheet } from './sealed-sheet.ts';

/** Who declares, the calls in their order, every number; then the sheet of the sealed copy. */
export function callListOutline(reading: Reading): Block[] {
  const { words } = reading;
  const isEmpty = callsOf(reading.plan).length + reachedInOrder(reading.plan).length === 0;
  return [
    { kind: 'heading', level: 1, text: words.say('export.what.call-list') },
    { kind: 'paragraph', text: [...declaring(reading), words.say('document.callList.lead')].join(' ') },
    ...(isEmpty ? [small(words.say('document.callList.nothingYet'))] : []),
    ...(reading.restricted ? [] : [small(words.say('document.callList.noNumbers'))]),
    callsForm(reading),
    { kind: 'heading', level: 3, text: words.say('document.callList.numbers') },
    numbersForm(reading),
    ...unknown(reading),
    ...sealedSheet(reading),
  ];
}

function unknown(reading: Reading): Block[] {
  const boxes = missingNumbers(reading);
  if (boxes.length === 0) return [];
  return [{ kind: 'heading', level: 3, text: reading.words.say('document.callList.missing') }, ...boxes];
}

const small = (text: string): Block => ({ kind: 'paragraph', style: 'small', text });

/** Who puts the plan into force, as one sentence above the calls. */
function declaring(reading: Reading): string[] {
  const { words } = reading;
  const { declaredBy, deputy } = reading.plan.sections.activation;
  const name = bodyName(reading, declaredBy);
  if (name === '') return [];
  const other = bodyName(reading, deputy);
  const text = [
    words.say('document.callList.declares', { name }),
    other === '' || deputy === declaredBy ? '' : words.say('document.callList.deputy', { name: other }),
  ];
  return [`${text.filter(Boolean).join('; ')}.`];
}
