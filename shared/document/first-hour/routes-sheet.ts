// Ways out and places to gather, on one sheet, with room for what was heard today. Names of assembly points are for the
// named few: a copy without the restricted part tells the town and leaves the name to the pen.
import type { AnyItem } from '../../plan/address.ts';
import { fieldName } from '../../words/plan-words.ts';
import { countText } from '../answer-text.ts';
import type { Block, Text } from '../document.ts';
import type { Form, FormRow } from '../form-blocks.ts';
import type { Reading } from '../reading.ts';
import { part, said, sheet, writtenItems } from './sheet.ts';

const routes = 'movement.routes';
const points = 'movement.assemblyPoints';

/** Routes and assembly points. */
export function routesSheet(reading: Reading): Block[] {
  const { words } = reading;
  return sheet(reading, 'routes', [
    part(words.say(`collection.${routes}`)),
    routesForm(reading),
    part(words.say(`collection.${points}`)),
    pointsForm(reading),
  ]);
}

function routesForm(reading: Reading): Form {
  const { words } = reading;
  const items = writtenItems(reading, routes, ['name', 'from', 'to']);
  const numbers = new Map(items.map(({ id }, at) => [id, at + 1]));
  return {
    kind: 'form',
    columns: [
      { header: fieldName(words, `${routes}.name`), width: 10 },
      { header: words.say('firstHour.routes.instead'), width: 1.6 },
      { header: words.say('firstHour.routes.how'), width: 3.7 },
      { header: fieldName(words, `${routes}.seatsPerDay`), width: 1.7 },
      { header: '', width: 1, tick: true },
      { header: words.say('firstHour.routes.open'), width: 2.6 },
    ],
    rows:
      items.length === 0
        ? [{ across: words.say('firstHour.routes.none') }]
        : items.map((item, at) => routeRow(reading, item, { number: at + 1, numbers })),
    blankRows: items.length === 0 ? 7 : 0,
  };
}

type Numbered = { readonly number: number; readonly numbers: ReadonlyMap<string, number> };

/** Alternates name their main route by its number: a name said twice would take a line more in every row. */
function routeRow(reading: Reading, item: AnyItem, { number, numbers }: Numbered): FormRow {
  const text = (name: string) => said(reading, routes, item, name);
  const ends = [text('from'), text('to')].filter(Boolean).join(' → ');
  const name = text('name') === '' ? ends : text('name');
  const main = numbers.get(String(item['alternateTo']));
  return [
    `${number}. ${name}`,
    main === undefined ? '' : String(main),
    ['mode', 'hours'].map(text).filter(Boolean).join(', '),
    countText(reading.words, item['seatsPerDay'] as number | null, ''),
    '',
    '',
  ];
}

function pointsForm(reading: Reading): Form {
  const { words } = reading;
  const items = writtenItems(reading, points, ['name', 'place']);
  const text = (item: AnyItem, name: string) => said(reading, points, item, name);
  return {
    kind: 'form',
    columns: [
      { header: fieldName(words, `${points}.name`), width: 5.4 },
      { header: fieldName(words, `${points}.capacity`), width: 1.6 },
      { header: fieldName(words, `${points}.opensWhen`), width: 6 },
      { header: fieldName(words, `${points}.owner`), width: 3 },
      { header: '', width: 1, tick: true },
      { header: words.say('firstHour.points.open'), width: 3.4 },
    ],
    rows:
      items.length === 0
        ? [{ across: words.say('firstHour.points.none') }]
        : items.map((item) => [
            pointCell(text(item, 'name'), text(item, 'place')),
            countText(words, item['capacity'] as number | null, ''),
            text(item, 'opensWhen'),
            text(item, 'owner'),
            '',
            '',
          ]),
    fill: true,
  };
}

/** Names often hold the town already. */
function pointCell(name: string, place: string): Text {
  const where = place === '' || name.includes(place) ? '' : place;
  return [{ text: name, bold: true }, { text: name !== '' && where !== '' ? `, ${where}` : where }];
}
