// The HTTP side of the loopback host: the page from a fixed list, one address to swap the code, one for calls. No GET changes anything.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MAX_PLAN_BYTES } from '../../shared/host/shapes.ts';
import type { Dispatch } from '../host/dispatch.ts';
import { listPageFiles } from '../host/page-files.ts';
import type { PageFiles } from '../host/page-files.ts';
import { pageHeaders } from '../host/page-headers.ts';
import { readJson } from './body.ts';
import { judge } from './gate.ts';
import type { Passed } from './gate.ts';
import { oneTimeCodes, secret } from './one-time-code.ts';

export type LoopbackSettings = {
  readonly dispatch: Dispatch;
  /** The built page; null serves calls only. */
  readonly pageFolder: string | null;
  /** 0 takes a free one. */
  readonly port?: number;
  /** Hears of refusals by reason; never of content. */
  readonly onRefused?: (reason: string) => void;
  /** Hears that a window has swapped its code. */
  readonly onWindow?: () => void;
};

export type Loopback = {
  readonly port: number;
  readonly origin: string;
  /** An address that opens the page once. `seconds` null: it waits until used. */
  readonly address: (seconds: number | null) => string;
  readonly close: () => Promise<void>;
};

/** A plan as base64 in JSON, and room for the rest. */
const MOST_BYTES = Math.ceil((MAX_PLAN_BYTES * 4) / 3) + 1_000_000;

export async function startLoopback(settings: LoopbackSettings): Promise<Loopback> {
  const files: PageFiles = settings.pageFolder === null ? new Map() : listPageFiles(settings.pageFolder);
  const codes = oneTimeCodes();
  const token = secret();
  const server = createServer({
    requireHostHeader: false,
    maxHeaderSize: 16_384,
    requestTimeout: 60_000,
    headersTimeout: 10_000,
  });
  const port = await listen(server, settings.port ?? 0);
  const origin = `http://127.0.0.1:${port}`;

  const serve = async (passed: Passed, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (passed.kind === 'page') return sendFile(response, files, passed.path);
    const body = await readJson(request, passed.kind === 'session' ? 1000 : MOST_BYTES);
    if (!body.ok) return refuse(response, body.status);
    if (passed.kind === 'session') {
      const code = (body.value as { code?: unknown } | null)?.code;
      if (typeof code !== 'string' || !codes.redeem(code)) return refuse(response, 401);
      settings.onWindow?.();
      return sendJson(response, { token });
    }
    const answer = await settings.dispatch(passed.method, body.value);
    if (answer.ok && answer.value instanceof Uint8Array) return sendBytes(response, answer.value);
    sendJson(response, answer);
  };

  server.on('request', (request, response) => {
    const { method = '', url = '', rawHeaders } = request;
    const verdict = judge({ method, url, rawHeaders }, { port, token });
    if (!verdict.pass) {
      settings.onRefused?.(verdict.reason);
      refuse(response, verdict.status);
      return;
    }
    serve(verdict.request, request, response).catch(() => refuse(response, 500));
  });
  // No upgrades, no tunnels, no "shall I go on": whoever asks is not our page.
  for (const event of ['upgrade', 'connect', 'checkContinue', 'checkExpectation'])
    server.on(event, (request: IncomingMessage) => request.socket.destroy());

  return {
    port,
    origin,
    address: (seconds) => `${origin}/#code=${codes.issue(seconds)}`,
    close: () => close(server),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () =>
      resolve((server.address() as AddressInfo).port),
    );
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 500).unref();
  });
}

async function sendFile(response: ServerResponse, files: PageFiles, path: string): Promise<void> {
  const file = files.get(path);
  if (!file) return refuse(response, 404);
  const bytes = await readFile(file.path);
  response.writeHead(200, { ...pageHeaders, 'Content-Type': file.type, 'Content-Length': bytes.length });
  response.end(bytes);
}

function sendJson(response: ServerResponse, value: unknown): void {
  const bytes = Buffer.from(JSON.stringify(value));
  response.writeHead(200, {
    ...pageHeaders,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': bytes.length,
  });
  response.end(bytes);
}

function sendBytes(response: ServerResponse, bytes: Uint8Array): void {
  response.writeHead(200, {
    ...pageHeaders,
    'Content-Type': 'application/octet-stream',
    'Content-Disposition': 'attachment',
    'Content-Length': bytes.length,
  });
  response.end(bytes);
}

/** Says no and hangs up, so that the rest of an unwanted body is not waited for. */
function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { ...pageHeaders, 'Content-Length': 0, Connection: 'close' });
  response.end();
}
