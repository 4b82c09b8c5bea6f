import { createRequire } from 'node:module';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakBy, type BreakText } from '../../../electron/host/pdf/break-text.ts';

type Breaker = { getBreaks: (text: string, styles: null) => { text: string; lineEnd?: boolean }[] };
const { default: TextBreaker } = createRequire(import.meta.url)('pdfmake/js/TextBreaker.js') as {
  default: new () => Breaker;
};
const breaker = new TextBreaker();
const rules: BreakText = (text) =>
  breaker.getBreaks(text, null).map((part) => ({ text: part.text, lineEnd: part.lineEnd === true }));
const breakText = breakBy(rules);

const pieces = fc.constantFrom(
  ...['a', 'Người', 'É', 'word', '7', '1,5', '31/12/2026', '%', '-', '–', '(', ')', '“', '”', '…', '.', ','],
  ...[
    ':',
    ';',
    '!',
    '?',
    '/',
    ' ',
    '  ',
    '\u00a0',
    '\n',
    '\r\n',
    '×',
    '÷',
    'ก',
    '\u200b',
    'ខ្ញុំ',
    'ب',
    '文',
    '👨‍👩‍👧',
    '\u0301',
  ],
);
const texts = fc.array(fc.oneof(pieces, fc.constant(' ')), { maxLength: 24 }).map((parts) => parts.join(''));

describe('where lines may break', () => {
  it('is the same stretch by stretch as by the rules over the whole text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(breakText(text)).toEqual(rules(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('is behind spaces and hyphens, and at every new line', () => {
    expect(breakText('Two well-kept lists.\nOne desk')).toEqual([
      { text: 'Two ', lineEnd: false },
      { text: 'well-', lineEnd: false },
      { text: 'kept ', lineEnd: false },
      { text: 'lists.', lineEnd: true },
      { text: 'One ', lineEnd: false },
      { text: 'desk', lineEnd: false },
    ]);
  });
});
