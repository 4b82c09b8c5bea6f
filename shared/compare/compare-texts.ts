// What changed inside a text, word by word; character by character where a script writes no spaces.
// Knows no plan.
import { samePairs } from './same-sequence.ts';

/** A stretch of text that stayed, went or came. Reading "same" and "removed" gives the text before, "same" and "added" the text after. */
export type WordPart = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** Further apart than so many words, a text is told apart by its lines, and then as a whole. */
const farthest = 800;

const withoutSpaces =
  '[\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
// A subscript consonant (after U+17D2 in Khmer, U+1039 in Burmese) belongs to the letter it hangs from.
const cluster = `${withoutSpaces}(?:[\\u17D2\\u1039]\\p{L}|\\p{M})*`;
const word = `(?:(?!${withoutSpaces})[\\p{L}\\p{N}\\p{M}])+`;
const token = new RegExp(`${cluster}|${word}|\\s+|[^]`, 'gu');

const wordsOf = (text: string): readonly string[] => text.match(token) ?? [];
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+/g) ?? [];

/**
 * The text before as it became the text after. Swapping the two swaps "removed" and "added" and nothing else;
 * what went stands before what came. Equal texts are one "same" part; two empty ones none.
 */
export function compareTexts(before: string, after: string): readonly WordPart[] {
  if (before > after) return tidy(compareTexts(after, before).map(turned));
  return fromWords(tidy(compareBy(wordsOf, before, after) ?? compareLines(before, after)));
}

export const turned = ({ kind, text }: WordPart): WordPart => ({
  kind: kind === 'added' ? 'removed' : kind === 'removed' ? 'added' : 'same',
  text,
});

function compareBy(
  cut: (text: string) => readonly string[],
  before: string,
  after: string,
): readonly WordPart[] | null {
  const [left, right] = [cut(before), cut(after)];
  const pairs = samePairs(left, right, farthest);
  if (!pairs) return null;
  const parts: WordPart[] = [];
  let [atLeft, atRight] = [0, 0];
  for (const [nextLeft, nextRight] of [...pairs, [left.length, right.length] as const]) {
    parts.push({ kind: 'removed', text: left.slice(atLeft, nextLeft).join('') });
    parts.push({ kind: 'added', text: right.slice(atRight, nextRight).join('') });
    parts.push({ kind: 'same', text: left[nextLeft] ?? '' });
    [atLeft, atRight] = [nextLeft + 1, nextRight + 1];
  }
  return parts;
}

/** Line by line, and word by word inside what changed as far as that is near enough. */
function compareLines(before: string, after: string): readonly WordPart[] {
  const lines = tidy(compareBy(linesOf, before, after) ?? whole(before, after));
  return lines.flatMap((part, at): readonly WordPart[] => {
    const next = lines[at + 1];
    if (part.kind === 'removed' && next?.kind === 'added')
      return compareBy(wordsOf, part.text, next.text) ?? whole(part.text, next.text);
    if (part.kind === 'added' && lines[at - 1]?.kind === 'removed') return [];
    return [part];
  });
}

const whole = (before: string, after: string): readonly WordPart[] => [
  { kind: 'removed', text: before },
  { kind: 'added', text: after },
];

/** What came or went between two blanks begins with its word: "a {+slow +}flood", not "a{+ slow+} flood". */
function fromWords(parts: readonly WordPart[]): readonly WordPart[] {
  const shifted = [...parts];
  shifted.forEach((part, at) => {
    const [before, after] = [shifted[at - 1], shifted[at + 1]];
    const blank = /^ +/.exec(part.text)?.[0] ?? '';
    if (part.kind === 'same' || before?.kind !== 'same' || after?.kind !== 'same') return;
    if (blank === '' || blank === part.text || !after.text.startsWith(blank)) return;
    shifted[at - 1] = { kind: 'same', text: before.text + blank };
    shifted[at] = { kind: part.kind, text: part.text.slice(blank.length) + blank };
    shifted[at + 1] = { kind: 'same', text: after.text.slice(blank.length) };
  });
  return shifted.filter(({ text }) => text !== '');
}

/** Joins neighbours of a kind; a blank between two changes changes with them, so that phrases read whole. */
function tidy(parts: readonly WordPart[]): readonly WordPart[] {
  const tidied: WordPart[] = [];
  let [removed, added, between] = ['', '', ''];
  const close = (): void => {
    if (removed !== '') tidied.push({ kind: 'removed', text: removed });
    if (added !== '') tidied.push({ kind: 'added', text: added });
    if (between !== '') tidied.push({ kind: 'same', text: between });
    [removed, added, between] = ['', '', ''];
  };
  for (const { kind, text } of parts) {
    if (text === '') continue;
    if (kind === 'same') {
      const last = tidied.at(-1);
      const joins = removed === '' && added === '' && between === '' && last?.kind === 'same';
      if (joins) tidied.splice(-1, 1, { kind, text: last.text + text });
      else between += text;
      continue;
    }
    if (between.trim() !== '' || between.includes('\n') || (removed === '' && added === '')) close();
    else {
      [removed, added] = [removed + between, added + between];
      between = '';
    }
    if (kind === 'removed') removed += text;
    else added += text;
  }
  close();
  return tidied;
}
