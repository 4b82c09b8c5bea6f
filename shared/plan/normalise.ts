// Makes every value readable back exactly as written: well-formed text in NFC, sets sorted, no minus zero.

// What cannot be written in two ways: most ids, codes and dates, and much of the text.
const plain = /^[\u0001-\u007f]*$/;

/** The same value with every string well-formed and in NFC, every array of strings a sorted set, and no −0. */
export function normalise(value: unknown): unknown {
  if (typeof value === 'string') return normaliseText(value);
  if (typeof value === 'number') return Object.is(value, -0) ? 0 : value;
  if (Array.isArray(value)) {
    const items = value.map(normalise);
    return items.every((item) => typeof item === 'string') ? [...new Set(items)].sort() : items;
  }
  if (value === null || typeof value !== 'object') return value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (key === '__proto__') Object.defineProperty(copy, key, { value: normalise(inner), enumerable: true });
    else copy[key] = normalise(inner);
  }
  return copy;
}

/** Text in NFC; half a surrogate pair becomes U+FFFD, as Unicode's own conversion does; NUL is dropped. */
export function normaliseText(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .replaceAll('\u0000', '')
    .normalize('NFC');
}
