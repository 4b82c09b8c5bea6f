// Words by which people mark an answer as not known yet, in the languages plans are written in. Data, not sentences.

/** Each pattern finds one mark; capitals matter only where a short form would else be a word. */
const patterns: readonly RegExp[] = [
  /(?<!\b(?:had|has|have|last|first) )\bto be (?:confirmed|decided|determined|agreed|named|checked|verified|found)\b/iu,
  /\bnot (?:yet )?known\b|\bunknown\b/iu,
  /\b(?:TBC|TBD|TBA)\b/u,
  /\?{2,}/u,
  /(?:cần|chờ|chưa) (?:được )?xác nhận|chưa (?:rõ|biết|xác định)|sẽ (?:xác định|bổ sung) sau/iu,
];

/** Whether a text says nothing but that it is not known. */
export const isOnlyDoubt = (text: string): boolean =>
  patterns.some((pattern) => pattern.test(text) && !/[\p{L}\p{N}]/u.test(text.replace(pattern, '')));

/** Where in a text the first mark of doubt stands; −1 where there is none. */
export function doubtAt(text: string): number {
  const found = patterns.map((pattern) => text.search(pattern)).filter((at) => at >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}
