// The sheet that goes with the sealed copy: what belongs in the envelope, who holds one, what to do when the computer or
// the file is lost, and a record of who opened it. Knows the plan and no computer: folders are told by their names.
import { inOrder } from '../../base/order-key.ts';
import { signedDigits } from '../cover-part.ts';
import type { Block, ListItem } from '../document.ts';
import type { Form } from '../form-blocks.ts';
import type { Reading } from '../reading.ts';
import { recordTable } from '../record-table.ts';

type BlankColumn = 'openedAt' | 'openedBy' | 'why' | 'sealedAnew' | 'place' | 'holder' | 'opens' | 'sealedOn';

/** The sheet; its tables have empty rows where nothing is known yet. */
export function sealedSheet(reading: Reading): Block[] {
  const { words } = reading;
  const title = (part: 'envelope' | 'copies' | 'lost' | 'openings'): Block => ({
    kind: 'heading',
    level: 3,
    text: words.say(`document.sealed.${part}`),
  });
  const checks = (['checkedOn', 'checkedBy', 'changed'] as const).map((label) =>
    words.say(`document.callList.${label}`),
  );
  return [
    { kind: 'heading', level: 1, text: words.say('document.sealed'), newPage: true },
    { kind: 'paragraph', text: words.say('document.sealed.lead') },
    title('envelope'),
    { kind: 'list', style: 'tick', items: envelope(reading) },
    { kind: 'boxes', rows: [{ boxes: checks.map((label) => ({ label, width: 1 })) }] },
    title('copies'),
    copies(reading),
    title('lost'),
    { kind: 'list', style: 'number', items: whenLost(reading) },
    title('openings'),
    { ...blankForm(reading, ['openedAt', 'openedBy', 'why', 'sealedAnew'], 0), fill: true },
  ];
}

function envelope(reading: Reading): ListItem[] {
  const { words } = reading;
  const digits = signedDigits(reading);
  return [
    words.say('document.sealed.envelope.list'),
    words.say('document.sealed.envelope.firstHour'),
    words.say('document.sealed.envelope.plan'),
    digits === ''
      ? words.say('document.sealed.envelope.file')
      : words.say('document.sealed.envelope.fileOf', { digits }),
  ].map((text) => ({ text }));
}

function copies(reading: Reading): Block {
  const [written] = reading.restricted
    ? recordTable(reading, 'restricted.sealedCopies', { caption: '' })
    : [];
  return written ?? blankForm(reading, ['place', 'holder', 'opens', 'sealedOn'], 2);
}

function whenLost({ plan, words }: Reading): ListItem[] {
  const holders = inOrder(plan.sections.cover.distribution)
    .map(({ who }) => who.trim())
    .filter((who) => who !== '');
  return [
    { text: words.say('document.sealed.lost.paper') },
    { text: words.say('document.sealed.lost.bringIn') },
    { text: words.say('document.sealed.lost.folders') },
    {
      text:
        holders.length === 0
          ? words.say('document.sealed.lost.others')
          : words.say('document.sealed.lost.holders', { holders: holders.join('; ') }),
    },
    { text: words.say('document.sealed.lost.after') },
  ];
}

/** Blank rows under these headings, to be filled by hand. */
function blankForm({ words }: Reading, columns: readonly BlankColumn[], rows: number): Form {
  return {
    kind: 'form',
    columns: columns.map((column) => ({ header: words.say(`document.sealed.${column}`), width: 4 })),
    rows: [],
    blankRows: rows,
  };
}
