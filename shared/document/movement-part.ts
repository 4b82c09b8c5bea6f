// Movement: the routes as a diagram, and the sums of seats and papers with how they come about.
import { seatsAgainstPeople } from '../figures/seats-against-people.ts';
import type { Sum, SumInput } from '../figures/sum.ts';
import { fieldName } from '../words/plan-words.ts';
import { countText } from './answer-text.ts';
import type { Block, Table } from './document.ts';
import { routeFigure } from './route-figure.ts';
import type { Reading } from './reading.ts';
import { bottleneckBlocks } from './summary-part.ts';

/** The diagram of routes, the sums and the sentence about the bottleneck. */
export function movementPictureBlocks(reading: Reading): Block[] {
  const figure = routeFigure(reading);
  const drawn: Block[] = figure
    ? [{ kind: 'figure', caption: reading.words.say('document.movement.figure'), figure }]
    : [];
  return [...bottleneckBlocks(reading), ...drawn, ...sumTable(reading)];
}

function sumTable(reading: Reading): Table[] {
  const { words } = reading;
  const found = seatsAgainstPeople(reading.plan.sections);
  const sums = [found.seatsPerDay, found.main, found.alternate, found.documents].filter(
    ({ value }) => value !== null,
  );
  if (sums.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: words.say('document.movement.sums'),
      columns: [
        { header: words.say('document.sum.what'), width: 5 },
        { header: words.say('document.sum.value'), width: 2.4, align: 'end' },
        { header: words.say('document.sum.working'), width: 9 },
      ],
      rows: sums.map((sum) => [
        words.say(`sum.${sum.formula}`),
        countText(words, sum.value, sum.unit),
        [
          { text: words.say(`formula.${sum.formula}`) },
          { text: `\n${inputsText(reading, sum)}`, quiet: true },
        ],
      ]),
    },
  ];
}

function inputsText(reading: Reading, { inputs }: Sum): string {
  const said = ({ name, field, value, unit }: SumInput) =>
    `${name === '' ? fieldName(reading.words, field) : name}: ${countText(reading.words, value, unit)}`;
  return inputs
    .filter(({ value }) => value !== null)
    .map(said)
    .join('; ');
}
