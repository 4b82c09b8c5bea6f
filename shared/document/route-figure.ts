// Routes as a diagram without borders: places as boxes, one row a route, alternates in broken lines.
import { inOrder } from '../base/order-key.ts';
import { seatsAgainstPeople } from '../figures/seats-against-people.ts';
import { optionName } from '../words/plan-words.ts';
import { countText } from './answer-text.ts';
import type { Figure, Shape } from './figure.ts';
import { nameOfItem } from './reading.ts';
import type { Reading } from './reading.ts';

const width = 450;
const rowHeight = 50;
const boxHeight = 24;
const boxWidth = 92;

/** The routes that lead from one place to another; `null` when none does. */
export function routeFigure(reading: Reading): Figure | null {
  const { sections } = reading.plan;
  const seats = seatsAgainstPeople(sections).routes;
  const rows = inOrder(sections.movement.routes).flatMap((route) => {
    const stops = [route.from, ...route.via, route.to]
      .map((id) => nameOfItem(reading, 'population.places', id))
      .filter((name) => name !== '');
    const found = seats.find((candidate) => candidate.routeId === route.id);
    return stops.length < 2 ? [] : [{ route, stops, seatsPerDay: found?.seatsPerDay ?? null }];
  });
  if (rows.length === 0) return null;
  return {
    width,
    height: rows.length * rowHeight + 4,
    alternative: reading.words.say('document.movement.figure'),
    shapes: rows.flatMap((row, index) => rowShapes(reading, row, index * rowHeight)),
  };
}

type Row = {
  readonly route: Reading['plan']['sections']['movement']['routes'][string];
  readonly stops: readonly string[];
  readonly seatsPerDay: number | null;
};

function rowShapes(reading: Reading, { route, stops, seatsPerDay }: Row, top: number): Shape[] {
  const { words } = reading;
  const box = Math.min(boxWidth, (width - (stops.length - 1) * 24) / stops.length);
  const step = (width - box) / (stops.length - 1);
  const middle = top + 14 + boxHeight / 2;
  const isAlternate = route.alternateTo !== '';
  const shapes: Shape[] = stops.flatMap((name, index): Shape[] => [
    {
      kind: 'rect',
      x: index * step,
      y: top + 14,
      width: box,
      height: boxHeight,
      radius: 3,
      fill: 'canvas',
      stroke: 'quiet',
      strokeWidth: 0.6,
    },
    {
      kind: 'text',
      x: index * step + box / 2,
      y: middle + 3,
      text: name,
      size: 8,
      anchor: 'middle',
      bold: true,
      maxWidth: box - 6,
    },
  ]);
  for (let index = 0; index + 1 < stops.length; index++) {
    const points = [
      { x: index * step + box + 2, y: middle },
      { x: (index + 1) * step - 2, y: middle },
    ];
    shapes.push({
      kind: 'line',
      points,
      arrow: true,
      stroke: 'accent',
      strokeWidth: 1.2,
      dashed: isAlternate,
    });
  }
  const said = [
    route.name,
    route.mode === '' ? '' : optionName(words, 'movement.routes.mode', route.mode),
    seatsPerDay === null ? '' : words.say('document.movement.seats', { seats: seatsPerDay }),
    countText(words, route.distanceKm, 'km'),
    countText(words, route.hours, 'hours'),
    isAlternate
      ? words.say('document.movement.standsInFor', {
          name: nameOfItem(reading, 'movement.routes', route.alternateTo),
        })
      : '',
    route.open === 'no' ? words.say('document.movement.closed') : '',
  ];
  const text = said.filter((part) => part !== '').join(' · ');
  shapes.push({
    kind: 'text',
    x: 0,
    y: top + 9,
    text,
    size: 7.5,
    anchor: 'start',
    ink: 'quiet',
    maxWidth: width,
  });
  return shapes;
}
