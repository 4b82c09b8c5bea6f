// Decides about a request from its head alone, before a byte of its body is read. Pure; every refusal names its reason for the log.
import { timingSafeEqual } from 'node:crypto';

/** The head of a request as it came over the wire: `rawHeaders` is name, value, name, value… */
export type RequestHead = {
  readonly method: string;
  readonly url: string;
  readonly rawHeaders: readonly string[];
};

export type GateKeys = { readonly port: number; readonly token: string };

export type Passed =
  | { readonly kind: 'page'; readonly path: string }
  | { readonly kind: 'session' }
  | { readonly kind: 'call'; readonly method: string };

export type Verdict =
  | { readonly pass: true; readonly request: Passed }
  | { readonly pass: false; readonly status: number; readonly reason: string };

/** The header that carries the token. A cookie would be sent along by any page that can make the browser ask. */
export const TOKEN_HEADER = 'x-workbench-token';

const refuse = (status: number, reason: string): Verdict => ({ pass: false, status, reason });
const pass = (request: Passed): Verdict => ({ pass: true, request });

/** Host first (names that lead here by DNS tricks end there), then where the question comes from, then who asks. */
export function judge(head: RequestHead, keys: GateKeys): Verdict {
  const self = `127.0.0.1:${keys.port}`;
  if (only(head, 'host') !== self) return refuse(421, 'host');
  if (head.method !== 'GET' && head.method !== 'POST') return refuse(405, 'method');
  if (!/^\/[A-Za-z0-9_./-]*$/.test(head.url) || head.url.length > 500) return refuse(404, 'address');
  const site = only(head, 'sec-fetch-site');
  const isOpening = head.method === 'GET' && head.url === '/' && site === 'none';
  if (site !== 'same-origin' && !isOpening) return refuse(403, 'sec-fetch-site');
  const origin = all(head, 'origin');
  if (head.method === 'GET')
    return origin.every((value) => value === `http://${self}`)
      ? pass({ kind: 'page', path: head.url })
      : refuse(403, 'origin');
  if (origin.length !== 1 || origin[0] !== `http://${self}`) return refuse(403, 'origin');
  return judgePost(head, keys.token);
}

function judgePost(head: RequestHead, token: string): Verdict {
  if (!/^application\/json(; ?charset=utf-8)?$/i.test(only(head, 'content-type') ?? ''))
    return refuse(415, 'content-type');
  if (head.url === '/session') return pass({ kind: 'session' });
  const method = /^\/call\/([A-Za-z]{1,40})$/.exec(head.url)?.[1];
  if (method === undefined) return refuse(404, 'address');
  return sameSecret(only(head, TOKEN_HEADER) ?? '', token)
    ? pass({ kind: 'call', method })
    : refuse(401, 'token');
}

/** Compares in the same time whether one letter is wrong or all. */
export function sameSecret(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function all(head: RequestHead, name: string): string[] {
  return head.rawHeaders.filter((_, at) => at % 2 === 1 && head.rawHeaders[at - 1]?.toLowerCase() === name);
}

/** The header's value if it stands there exactly once. */
function only(head: RequestHead, name: string): string | null {
  const values = all(head, name);
  return values.length === 1 ? (values[0] ?? null) : null;
}
