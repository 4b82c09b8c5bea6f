// Which stretch of a text is set in which font. Marks stay with their base; spaces, digits and stops stay with
// the run they stand in. A character that no font covers is named in its place and reported, never a silent box.
import type { Dress, Family, FontBook } from './fonts.ts';

export type ScriptRun = { readonly family: Family; readonly text: string };

export type ScriptRuns = {
  readonly runs: readonly ScriptRun[];
  /** Characters printed as their code point. */
  readonly uncovered: readonly string[];
};

const scripts: readonly (readonly [RegExp, Family])[] = [
  [/\p{Script_Extensions=Thai}/u, 'thai'],
  [/\p{Script_Extensions=Khmer}/u, 'khmer'],
  [/\p{Script_Extensions=Lao}/u, 'lao'],
  [/\p{Script_Extensions=Myanmar}/u, 'myanmar'],
  [/\p{Script_Extensions=Arabic}/u, 'arabic'],
];
const plain = /^[\u0020-\u024f\u1e00-\u1eff\u2010-\u2027]*$/;
const common = /[\p{Script=Common}]/u;
/** Joins or varies its neighbours and has no face of its own. */
const joining = /[\p{Mark}\u200b-\u200d\u2060\ufe00-\ufe0f\u00ad\n]/u;
/** Signs that no bundled font has, and the sign of the same meaning that one has. */
const sameMeaning: Readonly<Record<string, string>> = { '☐': '□', '☑': '✓', '✔': '✓', '✗': '×', '✘': '×' };
const families: readonly Family[] = ['sans', 'signs', 'arabic', 'thai', 'khmer', 'lao', 'myanmar'];

/** Splits a text into runs of one font each. */
export function splitIntoRuns(text: string, dress: Dress, fonts: FontBook): ScriptRuns {
  if (text === '' || (plain.test(text) && coversAll(text, dress, fonts))) {
    return { runs: text === '' ? [] : [{ family: 'sans', text }], uncovered: [] };
  }
  const runs: { family: Family; text: string }[] = [];
  const uncovered: string[] = [];
  const add = (family: Family, part: string) => {
    const last = runs.at(-1);
    if (last?.family === family) last.text += part;
    else runs.push({ family, text: part });
  };
  for (const found of text) {
    const character = sameMeaning[found] ?? found;
    const current = runs.at(-1)?.family;
    const family = familyOf(character, current, dress, fonts);
    if (family) add(family, character);
    else {
      uncovered.push(character);
      add('sans', codePointName(character));
    }
  }
  return { runs, uncovered };
}

function familyOf(
  character: string,
  current: Family | undefined,
  dress: Dress,
  fonts: FontBook,
): Family | undefined {
  const codePoint = character.codePointAt(0)!;
  const has = (family: Family) => fonts.face(family, dress).covers(codePoint);
  if (joining.test(character)) {
    if (current && (has(current) || !/\p{Mark}/u.test(character))) return current;
    if (!current && !/\p{Mark}/u.test(character)) return 'sans';
  } else if (common.test(character) && current && current !== 'signs' && has(current)) return current;
  const own = scripts.find(([pattern]) => pattern.test(character))?.[1];
  if (own && has(own)) return own;
  return families.find((family) => mayCover(family, codePoint) && has(family));
}

/** Spares opening a font whose script this cannot be. */
function mayCover(family: Family, codePoint: number): boolean {
  if (family === 'sans') return true;
  if (family === 'signs') return codePoint >= 0x2000;
  return codePoint >= 0x0600;
}

function coversAll(text: string, dress: Dress, fonts: FontBook): boolean {
  const { covers } = fonts.face('sans', dress);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7e && !covers(unit)) return false;
  }
  return true;
}

/** How an uncovered character is printed: "[U+1F6A2]". */
export function codePointName(character: string): string {
  return `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;
}
