// Where the lines of a text may break, asking the Unicode rules as seldom as possible. Knows neither fonts nor widths.

/** What stands between two such places; `lineEnd` is a new line in the text itself. */
export type TextPart = { readonly text: string; readonly lineEnd: boolean };
export type BreakText = (text: string) => readonly TextPart[];

const keptParts = 20_000;
const longestKept = 120;

/**
 * Parts a text where its lines may break, as `rules` would the whole of it. Behind a space between two words of Latin
 * letters or digits a line may always break, whatever else stands in the text: so each stretch up to there is parted
 * by itself, once, and kept.
 */
export function breakBy(rules: BreakText): BreakText {
  const kept = new Map<string, readonly TextPart[]>();
  const breakStretch: BreakText = (text) => {
    const known = kept.get(text);
    if (known) return known;
    const parts = rules(text);
    if (text.length > longestKept) return parts;
    if (kept.size >= keptParts) kept.clear();
    kept.set(text, parts);
    return parts;
  };
  return (text) => {
    let seam = nextSeam(text, 0);
    if (seam < 0) return breakStretch(text);
    const parts: TextPart[] = [];
    let from = 0;
    while (seam >= 0) {
      parts.push(...breakStretch(text.slice(from, seam)));
      from = seam;
      seam = nextSeam(text, seam);
    }
    parts.push(...breakStretch(text.slice(from)));
    return parts;
  };
}

/** The first place after `from` behind a space with a word on both sides; −1 when there is none. */
function nextSeam(text: string, from: number): number {
  for (let at = text.indexOf(' ', from + 1); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (endsWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at + 1))) return at + 1;
  }
  return -1;
}

/** Latin letters and digits; not the signs of multiplying and dividing between them. */
function isWord(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
    (unit >= 0x1e00 && unit <= 0x1eff)
  );
}

/** A word's last letter, or a comma, stop, colon or semicolon after it. */
const endsWord = (unit: number): boolean =>
  isWord(unit) || unit === 0x2c || unit === 0x2e || unit === 0x3a || unit === 0x3b;
