// Hazards on the five-by-five grid of likelihood and impact, each by its number in the table beside it.
import { inOrder } from '../base/order-key.ts';
import { riskBand, riskScore } from '../framework/scale-profiles.ts';
import type { Figure, Shape } from './figure.ts';
import type { Reading } from './reading.ts';

const cell = { width: 62, height: 26 };
const left = 70;
const steps = [1, 2, 3, 4, 5];

/** The hazards that are rated on both scales; `null` when none is. */
export function riskFigure({ plan, words }: Reading): Figure | null {
  const rated = inOrder(plan.sections.risks.hazards)
    .map(({ name, likelihood, impact }, index) => ({ name, likelihood, impact, number: index + 1 }))
    .filter(({ likelihood, impact }) => likelihood !== null && impact !== null);
  if (rated.length === 0) return null;
  const bottom = steps.length * cell.height;
  const legend = rated.map(({ number, name }, index): Shape => ({
    kind: 'text',
    x: left,
    y: bottom + 42 + index * 12,
    text: `${number}  ${name}`,
    size: 8,
    anchor: 'start',
    maxWidth: steps.length * cell.width,
  }));
  return {
    width: left + steps.length * cell.width + 2,
    height: bottom + 46 + rated.length * 12,
    alternative: words.say('document.risk.figure'),
    shapes: [
      ...steps.flatMap((impact) => steps.map((likelihood) => square(likelihood, impact))),
      ...steps.flatMap((impact) => steps.flatMap((likelihood) => entry(rated, likelihood, impact))),
      ...axes(words.say('document.risk.likelihood'), words.say('document.risk.impact')),
      ...legend,
    ],
  };
}

const corner = (likelihood: number, impact: number) => ({
  x: left + (impact - 1) * cell.width,
  y: (5 - likelihood) * cell.height,
});

/** High risks have a strong frame, middling ones a tint: told apart without colour. */
function square(likelihood: number, impact: number): Shape {
  const band = riskBand(riskScore(likelihood, impact) ?? 0);
  return {
    kind: 'rect',
    ...corner(likelihood, impact),
    ...cell,
    fill: band === 'low' ? 'paper' : 'canvas',
    stroke: band === 'high' ? 'quiet' : 'line',
    strokeWidth: band === 'high' ? 1.4 : 0.5,
  };
}

type Rated = { readonly likelihood: number | null; readonly impact: number | null; readonly number: number };

function entry(rated: readonly Rated[], likelihood: number, impact: number): Shape[] {
  const here = rated.filter((hazard) => hazard.likelihood === likelihood && hazard.impact === impact);
  if (here.length === 0) return [];
  const { x, y } = corner(likelihood, impact);
  return [
    {
      kind: 'text',
      x: x + cell.width / 2,
      y: y + cell.height / 2 + 4,
      text: here.map((hazard) => hazard.number).join(', '),
      size: 11,
      anchor: 'middle',
      bold: true,
      maxWidth: cell.width - 6,
    },
  ];
}

function axes(likelihood: string, impact: string): Shape[] {
  const bottom = steps.length * cell.height;
  const numbers = steps.flatMap((step): Shape[] => [
    {
      kind: 'text',
      x: left - 8,
      y: (5.5 - step) * cell.height + 3,
      text: String(step),
      size: 8,
      anchor: 'end',
      ink: 'quiet',
    },
    {
      kind: 'text',
      x: left + (step - 0.5) * cell.width,
      y: bottom + 12,
      text: String(step),
      size: 8,
      anchor: 'middle',
      ink: 'quiet',
    },
  ]);
  return [
    ...numbers,
    {
      kind: 'text',
      x: 0,
      y: bottom / 2 + 3,
      text: likelihood,
      size: 8,
      anchor: 'start',
      bold: true,
      maxWidth: left - 20,
    },
    {
      kind: 'text',
      x: left + (steps.length * cell.width) / 2,
      y: bottom + 26,
      text: impact,
      size: 8,
      anchor: 'middle',
      bold: true,
    },
  ];
}
