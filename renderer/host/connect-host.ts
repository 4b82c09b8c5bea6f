// The only place that knows there are two hosts: finds out which one serves this page and connects to it.
import { fail, ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import type { Host } from '../../shared/host/host.ts';
import { makeHost } from '../../shared/host/make-host.ts';
import { bridgeCall } from './bridge-call.ts';
import type { Bridge } from './host-call.ts';
import { httpCall, swapCode } from './http-call.ts';
import type { Fetch } from './http-call.ts';

/** What of the window is needed to connect. */
export type Surroundings = {
  readonly workbenchCall?: Bridge | undefined;
  readonly location: { readonly hash: string; readonly pathname: string };
  readonly history: { replaceState: (data: unknown, unused: string, url: string) => void };
  readonly sessionStorage: {
    getItem: (key: string) => string | null;
    setItem: (key: string, value: string) => void;
  };
  readonly fetch: Fetch;
};

/** `code-used`: the address was opened before or too late. `no-code`: the page was opened without one. */
export type ConnectFault = { readonly code: 'code-used' | 'no-code' };

const TOKEN_KEY = 'workbench-token';
const WINDOW_KEY = 'workbench-window';

/**
 * The host of this page. Over HTTP the code in the address is swapped for a token, which stays in this window's session storage,
 * so that a reload works and a window opened by this one has it too.
 */
export async function connectHost(here: Surroundings): Promise<Result<Host, ConnectFault>> {
  if (here.workbenchCall) return ok(makeHost(bridgeCall(here.workbenchCall)));
  const token = await findToken(here);
  return token.ok ? ok(makeHost(httpCall(token.value, here.fetch))) : token;
}

async function findToken(here: Surroundings): Promise<Result<string, ConnectFault>> {
  const code = /^#code=([A-Za-z0-9_-]+)$/.exec(here.location.hash)?.[1];
  const kept = here.sessionStorage.getItem(TOKEN_KEY);
  if (code === undefined) return kept === null ? fail({ code: 'no-code' }) : ok(kept);
  // Out of sight first: the address bar and the history must not keep it, whatever comes of it.
  here.history.replaceState(null, '', here.location.pathname);
  const token = await swapCode(code, here.fetch);
  if (token === null) return kept === null ? fail({ code: 'code-used' }) : ok(kept);
  here.sessionStorage.setItem(TOKEN_KEY, token);
  return ok(token);
}

/**
 * A name for this window that survives its reload, for `openPlan`. `newId` makes one. A window opened by another gets a copy of
 * its session storage: so only a reload keeps the name.
 */
export function windowName(
  here: Pick<Surroundings, 'sessionStorage'> & { readonly isReload: boolean },
  newId: () => string,
): string {
  const kept = here.isReload ? here.sessionStorage.getItem(WINDOW_KEY) : null;
  if (kept !== null) return kept;
  const made = newId();
  here.sessionStorage.setItem(WINDOW_KEY, made);
  return made;
}

/** True if this page is there because it was reloaded. */
export function wasReloaded(performance: { getEntriesByType: (type: string) => readonly object[] }): boolean {
  const entry = performance.getEntriesByType('navigation')[0] as { type?: unknown } | undefined;
  return entry?.type === 'reload';
}
