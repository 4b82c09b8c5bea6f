// The transport over HTTP to the loopback host: JSON there, JSON or octets back, the token in a header.
import { ok } from '../../shared/base/result.ts';
import type { HostCall } from '../../shared/host/host.ts';

/** What of `fetch` is needed, so that tests can bring their own. */
export type Fetch = (
  address: string,
  init: { method: 'POST'; headers: Record<string, string>; body: string; keepalive?: boolean },
) => Promise<Response>;

/** Browsers send on requests of a closing window only if they are small. */
const KEEPALIVE_MOST = 60_000;
/** What a window says last: it must arrive even if the window is gone by then. */
const lastWords = new Set(['closePlan', 'journal', 'writePlan', 'report']);

/** Calls `/call/<method>` of the same origin. Rejects when the host is gone or does not know the token. */
export function httpCall(token: string, send: Fetch): HostCall {
  return async (method, input) => {
    const body = JSON.stringify(input ?? {});
    const response = await send(`/call/${method}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Workbench-Token': token },
      body,
      ...(lastWords.has(method) && body.length < KEEPALIVE_MOST ? { keepalive: true } : {}),
    });
    if (!response.ok) throw new Error(`expected an answer of the host, found status ${response.status}`);
    const isOctets = response.headers.get('Content-Type') === 'application/octet-stream';
    return isOctets ? ok(new Uint8Array(await response.arrayBuffer())) : ((await response.json()) as unknown);
  };
}

/** Swaps the one-time code from the address for the token; null if the code is worth nothing. */
export async function swapCode(code: string, send: Fetch): Promise<string | null> {
  try {
    const response = await send('/session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code }),
    });
    if (!response.ok) return null;
    const { token } = (await response.json()) as { token?: unknown };
    return typeof token === 'string' ? token : null;
  } catch {
    return null;
  }
}
