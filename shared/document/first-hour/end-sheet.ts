// How it ends: the post shrinking, the level lowered, and on the same sheet what the pack rests on and leaves out.
import { sourceByKey } from '../../framework/sources.ts';
import { collectionName, fieldName } from '../../words/plan-words.ts';
import type { Block, Run } from '../document.ts';
import type { BoxRow, FormRow } from '../form-blocks.ts';
import type { Reading } from '../reading.ts';
import { restrictedKeys } from '../restricted-answers.ts';
import { restrictedHere } from './restricted-here.ts';
import { saidField, sheet } from './sheet.ts';

/** MICIC on messages, moving to safety, aid without discrimination, referral, evacuation and posts; IOM on data. */
const restsOn = ['S41', 'S42', 'S21', 'S44', 'S46', 'S71', 'S130'];

/** Draw-down of a post, stand-down, sources. */
export function endSheet(reading: Reading): Block[] {
  const { plan, words } = reading;
  const isPost = plan.role === 'origin';
  const hasDrawDown = plan.sections.activation.drawDown.trim() !== '';
  return sheet(reading, 'end', [
    {
      kind: 'boxes',
      rows: [...(isPost || hasDrawDown ? [inPlan(reading, 'drawDown')] : []), inPlan(reading, 'standDown')],
    },
    {
      kind: 'form',
      columns: [
        { header: '', width: 1, tick: true },
        { header: words.say('firstHour.end.step'), width: 10 },
        { header: words.say('firstHour.log.by'), width: 3 },
        { header: words.say('firstHour.checklist.doneAt'), width: 3 },
      ],
      rows: [
        ...(isPost ? steps(reading, 'drawDown', ['staff', 'lines', 'papers', 'handOver']) : []),
        ...steps(reading, 'standDown', ['conditions', 'told', 'cases', 'lists', 'review']),
      ],
      blankRows: isPost ? 0 : 3,
    },
    { kind: 'boxes', rows: declared(reading) },
    ...sources(reading),
    ...leftOut(reading),
  ]);
}

function inPlan(reading: Reading, name: 'drawDown' | 'standDown'): BoxRow {
  const { plan, words } = reading;
  const value = saidField(reading, 'activation', name);
  const isHidden = value === '' && plan.sections.activation[name].trim() !== '';
  const where = words.say(`firstHour.end.${isHidden ? 'leftOut' : value === '' ? 'notInPlan' : 'inPlan'}`);
  const label = `${words.say(`firstHour.end.${name}`)}: ${where}`;
  return { boxes: [{ label, width: 1, value }], height: 18 };
}

type Step = 'staff' | 'lines' | 'papers' | 'handOver' | 'conditions' | 'told' | 'cases' | 'lists' | 'review';

function steps(
  { words }: Reading,
  kind: 'drawDown' | 'standDown',
  names: readonly Step[],
): readonly FormRow[] {
  const across = [{ text: words.say(`firstHour.end.${kind}`), bold: true }];
  return [{ across }, ...names.map((name) => ['', words.say(`firstHour.end.${name}`), '', ''])];
}

function declared({ words }: Reading): BoxRow[] {
  return [
    {
      boxes: [
        { label: words.say('firstHour.end.lowered'), width: 3 },
        { label: words.say('firstHour.end.when'), width: 3 },
        { label: words.say('firstHour.declaredBy'), width: 3 },
        { label: words.say('firstHour.signature'), width: 3 },
      ],
      height: 14,
    },
  ];
}

function sources({ words }: Reading): Block[] {
  const named = restsOn.flatMap((key): Run[] => {
    const source = sourceByKey(key);
    return source
      ? [{ text: ' ' }, { text: words.own(source.title), link: source.address }, { text: ';' }]
      : [];
  });
  const text: Run[] = [
    { text: `${words.say('firstHour.sources')}. `, bold: true },
    { text: words.say('firstHour.sources.text') },
    ...named.slice(0, -1),
    { text: '.' },
  ];
  return [{ kind: 'paragraph', style: 'small', text }];
}

/** What this copy has blank cells for; nothing in a copy for the named few. */
function leftOut(reading: Reading): Block[] {
  const { plan, words } = reading;
  if (reading.restricted) return [];
  const names = restrictedKeys(plan)
    .filter((key) => restrictedHere.includes(key))
    .map((key) => {
      const [section, collection, field] = key.split('.');
      if (field !== undefined)
        return `${collectionName(words, `${section}.${collection}`)} (${fieldName(words, key)})`;
      return words.find(`collection.${key}`) ?? fieldName(words, key);
    });
  const text = words.say('firstHour.leftOut', { what: names.join('; ') });
  return names.length === 0 ? [] : [{ kind: 'paragraph', style: 'small', text }];
}
