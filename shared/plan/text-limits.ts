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
  if (shape) return fail({ code: shape });
  const trick = firstTrick(text);
  if (trick) return fail(trick);
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return fail({ code: 'not-json' });
  }
}

/** Counts nesting and values without recursion. */
function scan(text: string): 'too-deep' | 'too-many' | null {
  let depth = 0;
  let nodes = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (inString) {
      if (char === 0x5c) at += 1;
      else if (char === 0x22) inString = false;
    } else if (char === 0x22) inString = true;
    else if (char === 0x7b || char === 0x5b) {
      depth += 1;
      nodes += 1;
      if (depth > limits.depth) return 'too-deep';
    } else if (char === 0x7d || char === 0x5d) depth -= 1;
    else if (char === 0x2c) nodes += 1;
    if (nodes > limits.nodes) return 'too-many';
  }
  return null;
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
