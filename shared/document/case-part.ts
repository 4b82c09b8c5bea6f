// The planning cases: each under its own heading for the full plan, side by side for the workshop.
import { isBegun } from '../checks/begun.ts';
import { collectionDefinition } from '../plan/address.ts';
import type { AnyItem } from '../plan/address.ts';
import { isBlank } from '../plan/field-kinds.ts';
import { fieldName, optionName } from '../words/plan-words.ts';
import { answerRuns } from './answer-text.ts';
import type { Block, LabelledText, Run, Table, Text } from './document.ts';
import { originNote } from './origin-note.ts';
import { mayShow } from './reading.ts';
import type { Reading } from './reading.ts';
import { shownItems } from './record-table.ts';

const key = 'cases.planningCases';

/** Blocks of every case somebody has written in. */
export function caseBlocks(reading: Reading): Block[] {
  return shownItems(reading, key)
    .filter((item) => isBegun(key, item))
    .flatMap((item) => oneCase(reading, item));
}

/** The cases as columns of one table, their answers as rows; none when nobody has written in any. */
export function caseTable(reading: Reading): Table[] {
  const items = shownItems(reading, key).filter((item) => isBegun(key, item));
  if (items.length === 0) return [];
  const answers = Object.entries(collectionDefinition(key).fields).filter(
    ([name, field]) =>
      !['kind', 'title'].includes(name) &&
      mayShow(reading, field) &&
      items.some((item) => !isBlank(item[name])),
  );
  return [
    {
      kind: 'table',
      caption: reading.words.say('collection.cases.planningCases'),
      columns: [
        { header: '', width: 3 },
        ...items.map((item) => ({ header: nameOf(reading, item), width: 6 })),
      ],
      rows: answers.map(([name, field]): Text[] => [
        [{ text: fieldName(reading.words, `${key}.${name}`), quiet: true }],
        ...items.map((item) => [
          ...answerRuns(reading, `${key}.${name}`, field, shortened(item[name])),
          ...more(reading, item[name]),
          ...(name === 'what' ? originNote(reading, item.origin) : []),
        ]),
      ]),
    },
  ];
}

const mostNamed = 6;

/** A long list of places would push the cases off the page: the first few are named, the others counted. */
const shortened = (value: unknown): unknown =>
  Array.isArray(value) && value.length > mostNamed ? value.slice(0, mostNamed) : value;

function more({ words }: Reading, value: unknown): Run[] {
  const count = Array.isArray(value) ? value.length - mostNamed : 0;
  return count > 0 ? [{ text: ` ${words.say('document.more', { count })}`, quiet: true }] : [];
}

function nameOf({ words }: Reading, item: AnyItem): string {
  const said = (name: string) => (typeof item[name] === 'string' ? item[name] : '');
  const kind = said('kind') === '' ? '' : optionName(words, `${key}.kind`, said('kind'));
  const name = [kind, said('title')].filter((part) => part !== '').join(': ');
  return name === '' ? fieldName(words, `${key}.kind`) : name;
}

function oneCase(reading: Reading, item: AnyItem): Block[] {
  const { words } = reading;
  const rows = Object.entries(collectionDefinition(key).fields)
    .filter(
      ([name, field]) => !['kind', 'title'].includes(name) && mayShow(reading, field) && !isBlank(item[name]),
    )
    .map(([name, field]): LabelledText => {
      const value = answerRuns(reading, `${key}.${name}`, field, item[name]);
      return {
        label: fieldName(words, `${key}.${name}`),
        value: name === 'what' ? [...value, ...originNote(reading, item.origin)] : value,
      };
    });
  const blocks: Block[] = [{ kind: 'heading', level: 2, text: nameOf(reading, item) }];
  if (rows.length > 0) blocks.push({ kind: 'keyValues', rows });
  return blocks;
}
