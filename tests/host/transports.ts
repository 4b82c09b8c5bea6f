// The transports under one suite: memory, HTTP to a real server, and the shell's bridge through its own handler.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Host } from '../../shared/host/host.ts';
import { makeHost } from '../../shared/host/make-host.ts';
import { startLoopback } from '../../electron/loopback/server.ts';
import { handleCall } from '../../electron/shell/handle-call.ts';
import { bridgeCall } from '../../renderer/host/bridge-call.ts';
import { httpCall, swapCode } from '../../renderer/host/http-call.ts';
import type { Fetch } from '../../renderer/host/http-call.ts';
import { memoryHost } from '../fakes/memory-host.ts';
import { smallPlanText } from '../fakes/plan-text.ts';
import { smallPrinter, startRealHost } from '../fakes/real-host.ts';
import { tempFolder } from '../fakes/temp-folder.ts';

/** The library's files as another program sees them. */
export type Outside = {
  readonly put: (file: string, text: string) => void;
  readonly get: (file: string) => string;
  readonly remove: (file: string) => void;
};
export type Connected = { readonly host: Host; readonly outside: Outside };
export type Transport = { readonly name: string; readonly connect: () => Promise<Connected> };

/** What a browser adds to every request of a page of this origin. */
export function pageFetch(origin: string): Fetch {
  return (address, { method, headers, body }) =>
    fetch(`${origin}${address}`, {
      method,
      body,
      headers: { ...headers, Origin: origin, 'Sec-Fetch-Site': 'same-origin' },
    });
}

function outsideOf(folder: string): Outside {
  const path = (file: string) => join(folder, 'Plans', file);
  return {
    put: (file, text) => writeFileSync(path(file), text),
    get: (file) => readFileSync(path(file), 'utf8'),
    remove: (file) => rmSync(path(file)),
  };
}

const memory: Transport = {
  name: 'memory',
  connect: async () => {
    const made = memoryHost({ plans: smallPlanText, renderDocument: smallPrinter });
    return {
      host: made.host,
      outside: {
        put: (file, text) => void made.files.set(file, text),
        get: (file) => made.files.get(file) ?? '',
        remove: (file) => void made.files.delete(file),
      },
    };
  },
};

const loopback: Transport = {
  name: 'loopback',
  connect: async () => {
    const folder = tempFolder();
    const { dispatch } = await startRealHost(folder);
    const server = await startLoopback({ dispatch, pageFolder: null });
    onTestFinished(() => server.close());
    const send = pageFetch(server.origin);
    const token = await swapCode(new URL(server.address(30)).hash.replace('#code=', ''), send);
    if (token === null) throw new Error('expected a token for a fresh code, found none');
    return { host: makeHost(httpCall(token, send)), outside: outsideOf(folder) };
  },
};

const bridge: Transport = {
  name: 'bridge',
  connect: async () => {
    const folder = tempFolder();
    const { dispatch } = await startRealHost(folder);
    const sender = { url: 'app://workbench/', isMainFrame: true };
    // Electron copies what goes through; so does this.
    const call = bridgeCall(async (method, input) =>
      structuredClone(await handleCall(dispatch, sender, method, structuredClone(input))),
    );
    return { host: makeHost(call), outside: outsideOf(folder) };
  },
};

export const transports: readonly Transport[] = [memory, loopback, bridge];
