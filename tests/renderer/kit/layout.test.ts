// What fits beside each other, and how long bars are.
import { expect, it } from 'vitest';
import { meterShares } from '../../../renderer/kit/meter.tsx';
import { columnsThatFit } from '../../../renderer/kit/room-for-columns.ts';

const fit = (pixels: number, rem: number) => columnsThatFit(pixels / rem);

it('Guidance becomes a drawer below 1100 pixels, and steps too at 200 % zoom', () => {
  expect([fit(1366, 16), fit(1024, 16), fit(683, 16)]).toEqual([
    { isEndBeside: true, isStartBeside: true },
    { isEndBeside: false, isStartBeside: true },
    { isEndBeside: false, isStartBeside: false },
  ]);
});

it('Room size needs the drawer on a 1280 pixel projector', () => {
  expect(fit(1280, 21.6)).toEqual({ isEndBeside: false, isStartBeside: true });
});

it('A meter fills with the longer of what is there and what is needed', () => {
  expect([meterShares(340, 900), meterShares(120, 80), meterShares(0, 0)]).toEqual([
    { have: 38, need: 100 },
    { have: 100, need: 67 },
    { have: 0, need: 0 },
  ]);
});
