// One text for one value: keys sorted, two-space indent, newline at the end.
// The same plan always gives the same bytes, so hashes and differences mean something.

/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The canonical text of a JSON value: object keys in code-unit order, two-space indent, final newline.
 * Throws on `undefined`, functions and non-finite numbers: such a value could not be read back equal.
 */
export function canonicalJson(value: unknown): string {
  return `${text(value, '')}\n`;
}

/** The same, on one line without spaces: what is hashed and journalled. */
export function compactJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const record = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.keys(record)
      .sort()
      .map((key) => [key, sorted(record[key])]),
  );
}

function text(value: unknown, indent: string): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`expected a finite number to write, found ${value}`);
    return JSON.stringify(Object.is(value, -0) ? 0 : value);
  }
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    return `[\n${value.map((item) => inner + text(item, inner)).join(',\n')}\n${indent}]`;
  }
  if (typeof value !== 'object') throw new Error(`expected a JSON value to write, found ${typeof value}`);
  const record = value as Record<string, unknown>;
  const keys = Object.keys(record).sort();
  if (keys.length === 0) return '{}';
  const lines = keys.map((key) => `${inner}${JSON.stringify(key)}: ${text(record[key], inner)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
