// The gate before parsing: what a received text may be at most, and the tricks it may not play.
// One pass over the characters first (depth, sizes), so that no parser is ever asked to dig deeper.
import { visit } from 'jsonc-parser';
import { fail, ok } from '../base/result.ts';
import type { Result } from '../base/result.ts';

/** Limits on a received file. Bytes are counted by whoever reads them; here: characters, nesting, values. */
export const limits = {
  bytes: 50_000_000,
  depth: 64,
  nodes: 2_000_000,
} as const;

/** Why a text was refused before it was looked at as a plan. */
export type TextFault =
  | { readonly code: 'too-large' | 'too-deep' | 'too-many' | 'not-json' | 'bad-text' }
  | { readonly code: 'forbidden-key' | 'duplicate-key' | 'bad-number'; readonly detail: string };

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Parses a text within the limits. A byte order mark is dropped; everything doubtful is refused with its reason. */
export function parseWithin(received: string): Result<unknown, TextFault> {
  const text = received.startsWith('\uFEFF') ? received.slice(1) : received;
  if (text.length > limits.bytes) return fail({ code: 'too-large' });
  if (/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text))
    return fail({ code: 'bad-text' });
  const shape = scan(text);
  if (typeof shape === 'string') return fail({ code: shape });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail(firstTrick(text) ?? { code: 'not-json' });
  }
  // Of a key that stands twice JSON keeps one: then fewer are there than were written.
  const trick = countKeys(value) === shape.keys ? null : firstTrick(text);
  return trick ? fail(trick) : ok(value);
}

/** How many keys a value holds in all; NaN when a key or a number in it is one that a plan may not hold. */
function countKeys(value: unknown): number {
  if (typeof value === 'number')
    return !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))
      ? Number.NaN
      : 0;
  if (value === null || typeof value !== 'object') return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const inner of value) count += countKeys(inner);
    return count;
  }
  for (const [key, inner] of Object.entries(value)) {
    if (forbidden.has(key)) return Number.NaN;
    count += 1 + countKeys(inner);
  }
  return count;
}

/** Counts nesting, values and keys without recursion. */
function scan(text: string): 'too-deep' | 'too-many' | { readonly keys: number } {
  let depth = 0;
  let nodes = 0;
  let keys = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 0x22) at = endOfString(text, at);
    else if (char === 0x7b || char === 0x5b) {
      depth += 1;
      nodes += 1;
      if (depth > limits.depth) return 'too-deep';
    } else if (char === 0x7d || char === 0x5d) depth -= 1;
    else if (char === 0x2c) nodes += 1;
    else if (char === 0x3a) keys += 1;
    if (nodes > limits.nodes) return 'too-many';
  }
  return { keys };
}

/** Where the string that begins at `from` ends: at the next quote without a backslash of its own before it. */
function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return text.length;
}

/** The first key or number that strict JSON would let through but a plan may not hold. */
function firstTrick(text: string): TextFault | null {
  const seen: Set<string>[] = [];
  let found: TextFault | null = null;
  const report = (fault: TextFault): void => {
    found ??= fault;
  };
  visit(
    text,
    {
      onObjectBegin: () => void seen.push(new Set()),
      onObjectEnd: () => void seen.pop(),
      onObjectProperty: (key) => {
        if (forbidden.has(key)) report({ code: 'forbidden-key', detail: key });
        const keys = seen.at(-1);
        if (keys?.has(key)) report({ code: 'duplicate-key', detail: key.slice(0, 80) });
        keys?.add(key);
      },
      onLiteralValue: (value: unknown) => {
        if (typeof value !== 'number') return;
        if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))
          report({ code: 'bad-number', detail: String(value) });
      },
      onError: () => report({ code: 'not-json' }),
    },
    { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
  );
  return found;
}
