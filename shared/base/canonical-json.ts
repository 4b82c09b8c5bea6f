// One text for one value: keys sorted, two-space indent, newline at the end.
// The same plan always gives the same bytes, so hashes and differences mean something.

/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The canonical text of a JSON value: object keys in code-unit order, two-space indent, final newline.
 * Throws on `undefined`, functions and non-finite numbers: such a value could not be read back equal.
 */
export function canonicalJson(value: unknown): string {
  const found = { numberKey: false };
  const arranged = sorted(written(value), found, written);
  return `${found.numberKey ? text(arranged, '') : JSON.stringify(arranged, null, 2)}\n`;
}

/** The same, on one line without spaces: what is hashed and journalled. */
export function compactJson(value: unknown): string {
  return JSON.stringify(sorted(value, { numberKey: false }, (inner) => inner));
}

/** Keys that an object holds in the order of their numbers, wherever they are put: only these are written one by one. */
const numberKey = /^(0|[1-9]\d*)$/;

/** A copy with the keys of every object in code-unit order. `look` sees every value before. */
function sorted(value: unknown, found: { numberKey: boolean }, look: (inner: unknown) => unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((inner) => sorted(look(inner), found, look));
  const record = value as Record<string, unknown>;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(record).sort()) {
    const inner = sorted(look(record[key]), found, look);
    if (key === '__proto__') Object.defineProperty(copy, key, { value: inner, enumerable: true });
    else copy[key] = inner;
    if (key.charCodeAt(0) <= 0x39 && numberKey.test(key)) found.numberKey = true;
  }
  return copy;
}

/** The value itself where JSON can hold it; throws where not. */
function written(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new Error(`expected a finite number to write, found ${value}`);
  if (!['string', 'number', 'boolean', 'object'].includes(typeof value))
    throw new Error(`expected a JSON value to write, found ${typeof value}`);
  return value;
}

/** Line by line, in the very order of the keys. */
function text(value: unknown, indent: string): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    return `[\n${value.map((item) => inner + text(item, inner)).join(',\n')}\n${indent}]`;
  }
  const record = value as Record<string, unknown>;
  const keys = Object.keys(record).sort();
  if (keys.length === 0) return '{}';
  const lines = keys.map((key) => `${inner}${JSON.stringify(key)}: ${text(record[key], inner)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
