// The page's half of the transports: finding the host, keeping the token, hearing the news.
import { describe, expect, it, vi } from 'vitest';
import { ok } from '../../../shared/base/result.ts';
import { makeHost } from '../../../shared/host/make-host.ts';
import { connectHost, wasReloaded, windowName } from '../../../renderer/host/connect-host.ts';
import type { Surroundings } from '../../../renderer/host/connect-host.ts';
import { listen, toBase64 } from '../../../renderer/host/host-client.ts';
import { httpCall } from '../../../renderer/host/http-call.ts';
import type { Fetch } from '../../../renderer/host/http-call.ts';
import { memoryHost } from '../../fakes/memory-host.ts';
import { smallPlan, smallPlanText } from '../../fakes/plan-text.ts';
import { smallPrinter } from '../../fakes/real-host.ts';

function storage(initial: Record<string, string> = {}) {
  const kept = new Map(Object.entries(initial));
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

/** A loopback server of two answers: the token for the code `good`, an empty list for the token `T`. */
const server: Fetch = vi.fn(async (address, { headers, body }) => {
  if (address === '/session')
    return body === '{"code":"good"}' ? Response.json({ token: 'T' }) : new Response(null, { status: 401 });
  if (headers['X-Workbench-Token'] !== 'T') return new Response(null, { status: 401 });
  return Response.json(ok({ rows: [], readOnly: false }));
});

function here(hash: string, initial: Record<string, string> = {}) {
  const sessionStorage = storage(initial);
  const replaceState = vi.fn();
  const surroundings: Surroundings = {
    location: { hash, pathname: '/' },
    history: { replaceState },
    sessionStorage,
    fetch: server,
  };
  return { surroundings, sessionStorage, replaceState };
}

describe('connecting', () => {
  it('takes the bridge where there is one, and asks nothing else', async () => {
    const asked = vi.fn(async () => ok({ rows: [], readOnly: true }));
    const connected = await connectHost({ ...here('#code=good').surroundings, workbenchCall: asked });
    if (!connected.ok) throw new Error(connected.fault.code);
    expect(await connected.value.list({})).toEqual(ok({ rows: [], readOnly: true }));
    expect(asked.mock.calls).toEqual([['list', {}]]);
  });

  it('swaps the code for a token, takes it out of the address, and keeps the token for a reload', async () => {
    const { surroundings, sessionStorage, replaceState } = here('#code=good');
    const connected = await connectHost(surroundings);
    if (!connected.ok) throw new Error(connected.fault.code);
    expect(await connected.value.list({})).toMatchObject({ ok: true });
    expect(replaceState.mock.calls).toEqual([[null, '', '/']]);
    const again = await connectHost(here('', Object.fromEntries(sessionStorage.kept)).surroundings);
    expect(again.ok && (await again.value.list({})).ok).toBe(true);
  });

  it('says when the code was used or there is none', async () => {
    expect(await connectHost(here('#code=used').surroundings)).toEqual({
      ok: false,
      fault: { code: 'code-used' },
    });
    expect(await connectHost(here('').surroundings)).toEqual({ ok: false, fault: { code: 'no-code' } });
    const wrong = await connectHost(here('', { 'workbench-token': 'old' }).surroundings);
    expect(wrong.ok && (await wrong.value.list({}))).toEqual({
      ok: false,
      fault: { code: 'internal', detail: { reason: 'host-gone', method: 'list' } },
    });
  });

  it('keeps a window’s name over a reload, and gives a window opened by another its own', () => {
    const sessionStorage = storage();
    const newId = vi.fn().mockReturnValueOnce('window-1').mockReturnValueOnce('window-2');
    expect(windowName({ sessionStorage, isReload: false }, newId)).toBe('window-1');
    expect(windowName({ sessionStorage, isReload: true }, newId)).toBe('window-1');
    expect(windowName({ sessionStorage, isReload: false }, newId)).toBe('window-2');
    expect(wasReloaded({ getEntriesByType: () => [{ type: 'reload' }] })).toBe(true);
    expect(wasReloaded({ getEntriesByType: () => [] })).toBe(false);
  });
});

describe('calls', () => {
  it('that a closing window makes last are sent on after it, if they are small', async () => {
    const sent: (boolean | undefined)[] = [];
    const call = httpCall('T', async (_address, { keepalive }) => {
      sent.push(keepalive);
      return Response.json(ok({}));
    });
    await call('journal', { edits: [] });
    await call('journal', { edits: ['x'.repeat(70_000)] });
    await call('list', {});
    expect(sent).toEqual([true, undefined, undefined]);
  });

  it('that bring back something of another shape are a fault, not a surprise', async () => {
    const answers = [
      null,
      7,
      { ok: true },
      { ok: true, value: { rows: 1 } },
      { ok: false, fault: { code: 'new', detail: {} } },
    ];
    for (const answer of answers)
      expect(await makeHost(async () => answer).list({})).toEqual({
        ok: false,
        fault: { code: 'internal', detail: { reason: 'answer', method: 'list' } },
      });
  });
});

describe('news', () => {
  it('are heard in order until told to stop, and a host that is gone is told of once', async () => {
    const { host, breakWith } = memoryHost({
      plans: smallPlanText,
      renderDocument: smallPrinter,
      newsWait: 10,
    });
    const heard: string[] = [];
    let gone = 0;
    let fails = 2;
    const flaky: Parameters<typeof listen>[0] = {
      nextEvents: async (input) => {
        fails -= 1;
        if (fails >= 0) return { ok: false, fault: { code: 'internal', detail: { reason: 'host-gone' } } };
        return host.nextEvents(input);
      },
    };
    const stop = listen(flaky, { onEvent: ({ type }) => heard.push(type), onGone: () => (gone += 1) }, 5);
    await host.create({ text: smallPlan() });
    await host.trash({ file: 'TH Floods.crisisplan' });
    await vi.waitFor(() => expect(heard).toEqual(['library.changed', 'library.changed']));
    stop();
    await host.create({ text: smallPlan() });
    await new Promise((go) => setTimeout(go, 30));
    expect([heard.length, gone]).toEqual([2, 1]);
    breakWith(null);
  });
});

it('bytes of any length and value become base64', () => {
  const bytes = Uint8Array.from({ length: 300_001 }, (_, at) => at % 256);
  expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
});
