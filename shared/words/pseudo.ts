// A language nobody speaks: every catalogue word gets marks and grows, so that a word that skipped the catalogue stands out.

const accents: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', n: 'ñ', c: 'ç', y: 'ý' };

/** The message in pseudo language; ICU arguments and their syntax are left alone. */
export function pseudo(message: string): string {
  let depth = 0;
  let out = '';
  for (let at = 0; at < message.length; at += 1) {
    const char = message.charAt(at);
    if (char === '{') depth += 1;
    if (char === '}') depth -= 1;
    const inBranch = depth > 0 && depth % 2 === 0;
    out += depth === 0 || inBranch ? (accents[char] ?? char) : char;
  }
  return `⟦${out}⟧`;
}
