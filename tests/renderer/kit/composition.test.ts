// Text while an input method composes.
import { expect, it } from 'vitest';
import {
  beginComposition,
  changeText,
  endComposition,
  type Composition,
} from '../../../renderer/kit/composition.ts';

const idle: Composition = { draft: null };

it('Plain typing is sent at once and nothing is kept', () => {
  expect(changeText(idle, 'Ha')).toEqual({ next: idle, send: 'Ha' });
});

it('Half-composed text is shown but not sent until it is finished', () => {
  const begun = beginComposition('H');
  const typed = changeText(begun.next, 'Hà');
  const ended = endComposition(typed.next, 'Hà Nội');
  expect([begun.send, typed, ended]).toEqual([
    null,
    { next: { draft: 'Hà' }, send: null },
    { next: idle, send: 'Hà Nội' },
  ]);
});

it('An end without a beginning sends nothing', () => {
  expect(endComposition(idle, 'x')).toEqual({ next: idle, send: null });
});
