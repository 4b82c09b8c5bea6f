// Words that stayed, went and came.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../../shared/compare/compare-texts.ts';
import type { WordPart } from '../../../shared/compare/compare-texts.ts';
import { turnedParts } from './turned-round.ts';

const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
const marked = (before: string, after: string): string =>
  compareTexts(before, after)
    .map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`)
    .join('');
const textOf = (parts: readonly WordPart[], kind: 'removed' | 'added'): string =>
  parts
    .filter((part) => part.kind === 'same' || part.kind === kind)
    .map((part) => part.text)
    .join('');

const vocabulary = ['boat', 'boats', ' ', '  ', '\n', 'ศูนย์', 'เรือ', 'ជំនួយ', 'ເຮືອ', 'လှေ', 'được', ',', '.'];
const text = fc.oneof(
  fc.array(fc.constantFrom(...vocabulary), { maxLength: 30 }).map((words) => words.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

// A Khmer letter with its subscripts and vowels is one character: it is never torn apart.
describe('comparing two texts', () => {
  it.each([
    ['Boats leave at dawn.', 'Boats leave at noon.', 'Boats leave at [-dawn-]{+noon+}.'],
    ['the big dog', 'a small cat', '[-the big dog-]{+a small cat+}'],
    ['', 'New words', '{+New words+}'],
    ['In a flood', 'In a slow flood', 'In a {+slow +}flood'],
    ['In a slow flood', 'In a flood', 'In a [-slow -]flood'],
    ['One.\nTwo.', 'One.\nThree.\nTwo.', 'One.\n{+Three.\n+}Two.'],
    ['Chuyển người bằng thuyền', 'Chuyển người bằng xe', 'Chuyển người bằng [-thuyền-]{+xe+}'],
    ['ศูนย์พักพิงเหนือ', 'ศูนย์พักพิงใต้', 'ศูนย์พักพิง[-เหนือ-]{+ใต้+}'],
    ['ជំនួយមនុស្ស', 'ជំនួយសង្គ្រោះ', 'ជំនួយ[-មនុស្ស-]{+សង្គ្រោះ+}'],
  ])('of %j and %j marks what went and what came', (before, after, shown) => {
    expect(marked(before, after)).toBe(shown);
  });

  it('holds both texts whole, in an order that reads', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = compareTexts(before, after);
        expect([textOf(parts, 'removed'), textOf(parts, 'added')]).toEqual([before, after]);
      }),
      { numRuns: 500 },
    );
  });

  it('says the same the other way round when the two are swapped', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(compareTexts(after, before)).toEqual(turnedParts(compareTexts(before, after)));
      }),
      { numRuns: 500 },
    );
  });

  it('finds nothing between a text and itself', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(compareTexts(same, same)).toEqual(same === '' ? [] : [{ kind: 'same', text: same }]);
      }),
    );
  });

  it('stays quick where two long texts have nothing in common, and still finds one changed line in a long one', () => {
    const long = (word: string): string =>
      Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(' ');
    const from = Date.now();
    expect(compareTexts(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
    const lines = Array.from({ length: 3000 }, (_, at) => `Line ${at} of the plan.`);
    const turnedUp = lines.map((line, at) => (at % 3 === 0 ? line.replace('plan', 'draft') : line));
    const parts = compareTexts(lines.join('\n'), turnedUp.join('\n'));
    expect([textOf(parts, 'removed'), textOf(parts, 'added')]).toEqual([
      lines.join('\n'),
      turnedUp.join('\n'),
    ]);
    expect(Date.now() - from).toBeLessThan(5000);
  });
});
