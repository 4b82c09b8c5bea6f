// How it ends: the post shrinking, the level lowered, and on the same sheet what the pack rests on and leaves out.
import { sourceByKey } from '../../framework/sources.ts';
import { collectionDefinition, itemsOf, sectionRecord } from '../../plan/address.ts';
import { isBlank } from '../../plan/field-kinds.ts';
import { sectionDefinition } from '../../plan/sections.ts';
import { collectionName, fieldName } from '../../words/plan-words.ts';
import type { Block, Run } from '../document.ts';
import type { BoxRow, FormRow } from '../form-blocks.ts';
import { mayShow } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { saidField, sheet } from './sheet.ts';

/** MICIC on messages, moving to safety, aid without discrimination, referral, evacuation and posts; IOM on data. */
const restsOn = ['S41', 'S42', 'S21', 'S44', 'S46', 'S71', 'S130'];

/** Draw-down of a post, stand-down, sources. */
export function endSheet(reading: Reading): Block[] {
  const { plan, words } = reading;
  const isPost = plan.role === 'origin';
  return sheet(reading, 'end', [
    {
      kind: 'boxes',
      rows: [...(isPost ? [inPlan(reading, 'drawDown')] : []), inPlan(reading, 'standDown')],
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
  const text: Run[] = [{ text: words.say('firstHour.sources.text') }, ...named.slice(0, -1), { text: '.' }];
  return [{ kind: 'paragraph', style: 'small', text }];
}

/** Answers of these that a copy without the restricted part has blank lines for. */
const restrictedHere = ['activation.cascade', 'earlyWarning.alertLevels', 'movement.assemblyPoints'];

function leftOut(reading: Reading): Block[] {
  const { plan, words } = reading;
  const ofTables = [...restrictedHere, 'restricted.contacts'].flatMap((key) => {
    const items = Object.values(itemsOf(plan, key));
    const hidden = Object.entries(collectionDefinition(key).fields).filter(
      ([name, field]) => !mayShow(reading, field) && items.some((item) => !isBlank(item[name])),
    );
    if (hidden.length === 0) return [];
    const names = hidden.map(([name]) => fieldName(words, `${key}.${name}`));
    return [`${collectionName(words, key)} (${names.join(', ')})`];
  });
  const { drawDown } = sectionDefinition('activation').fields;
  const isHidden = drawDown && !mayShow(reading, drawDown);
  const ofFields =
    isHidden && !isBlank(sectionRecord(plan, 'activation')['drawDown'])
      ? [fieldName(words, 'activation.drawDown')]
      : [];
  const what = [...ofTables, ...ofFields].join('; ');
  return what === ''
    ? []
    : [{ kind: 'paragraph', style: 'small', text: words.say('firstHour.leftOut', { what }) }];
}
