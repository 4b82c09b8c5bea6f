// File names for plans: from country and title, the same on every system, never a path.
import { PLAN_ENDING } from '../../shared/host/shapes.ts';

const LONGEST_STEM_BYTES = 120;
const forbidden = /[\\/:*?"<>|\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;
/** Device names that Windows keeps for itself, with any ending. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$/iu;

/** `TH Floods 2011.crisisplan`: country code, title, nothing that Windows, macOS or Linux refuses or that hides from the eye. */
export function planFileNameFor(country: string, title: string): string {
  return `${safeStem(`${country} ${title}`)}${PLAN_ENDING}`;
}

/** A name without ending, safe everywhere; `plan` if nothing is left. */
export function safeStem(text: string): string {
  const plain = text.normalize('NFC').replace(forbidden, ' ').replace(/\s+/gu, ' ');
  const stem = cutToBytes(plain, LONGEST_STEM_BYTES).replace(/^[\s.~]+|[\s.]+$/gu, '');
  if (stem === '') return 'plan';
  return reserved.test(stem) ? `${stem}_` : stem;
}

/** The name, or the name with `-2`, `-3`… if it is taken. Case does not tell names apart on Windows and macOS. */
export function freeName(name: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map(fold));
  if (!used.has(fold(name))) return name;
  const dot = name.lastIndexOf('.');
  for (let number = 2; ; number += 1) {
    const next = `${name.slice(0, dot)}-${number}${name.slice(dot)}`;
    if (!used.has(fold(next))) return next;
  }
}

const fold = (name: string) => name.normalize('NFC').toLowerCase();

/** Cuts at a whole character, so that a Thai or Khmer title does not end in half a letter. */
function cutToBytes(text: string, most: number): string {
  let length = 0;
  let out = '';
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) {
    length += Buffer.byteLength(segment);
    if (length > most) break;
    out += segment;
  }
  return out;
}
