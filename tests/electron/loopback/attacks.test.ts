// What other programs, pages and names try against the loopback host. Each attack is one line; none reaches the host behind it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { pageHeaders } from '../../../electron/host/page-headers.ts';
import { startLoopback } from '../../../electron/loopback/server.ts';
import { tempFolder } from '../../fakes/temp-folder.ts';
import { rawRequest, requestText } from './raw-request.ts';

type Headers = [string, string][];

async function start() {
  const folder = tempFolder();
  mkdirSync(join(folder, 'page', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'page', 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(folder, 'page', 'assets', 'a.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  const reached: unknown[] = [];
  const server = await startLoopback({
    pageFolder: join(folder, 'page'),
    dispatch: async (method, input) => {
      reached.push([method, input]);
      return { ok: true, value: 'answer' };
    },
  });
  onTestFinished(() => server.close());
  const self = `127.0.0.1:${server.port}`;
  const ours: Headers = [
    ['Host', self],
    ['Origin', server.origin],
    ['Sec-Fetch-Site', 'same-origin'],
    ['Content-Type', 'application/json'],
  ];
  const code = server.address(30).split('#code=')[1] ?? '';
  const swapped = await rawRequest(server.port, requestText('POST /session', ours, JSON.stringify({ code })));
  const { token } = JSON.parse(swapped.body) as { token: string };
  const good: Headers = [...ours, ['X-Workbench-Token', token]];
  const send = (line: string, headers: Headers, body = '') =>
    rawRequest(server.port, requestText(line, headers, body));
  const status = async (line: string, headers: Headers, body = '') =>
    (await send(line, headers, body)).status;
  return { server, self, ours, good, token, code, send, status, reached };
}

/** The same headers with some values changed, or left out when null. */
function but(headers: Headers, changes: Record<string, string | null>): Headers {
  const kept = headers.filter(([name]) => !Object.hasOwn(changes, name));
  const added = Object.entries(changes).filter((change): change is [string, string] => change[1] !== null);
  return [...kept, ...added];
}

describe('the loopback host', () => {
  let at: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => {
    at = await start();
  });

  it('answers our own page', async () => {
    const opening: Headers = [
      ['Host', at.self],
      ['Sec-Fetch-Site', 'none'],
    ];
    expect(await at.send('GET /', opening)).toMatchObject({
      status: 200,
      body: '<!doctype html><title>page</title>',
    });
    const part = but(opening, { 'Sec-Fetch-Site': 'same-origin' });
    expect(await at.status('GET /assets/a.js', part)).toBe(200);
    expect(await at.send('POST /call/list', at.good, '{}')).toMatchObject({
      status: 200,
      body: '{"ok":true,"value":"answer"}',
    });
    expect(at.reached).toEqual([['list', {}]]);
  });

  it('sends every header of the policy with every answer, and none that lets others read it', async () => {
    const answers = [
      await at.send('POST /call/list', at.good, '{}'),
      await at.send('GET /', []),
      await at.send('GET /none', at.ours),
    ];
    for (const { headers } of answers) {
      for (const [name, value] of Object.entries(pageHeaders))
        expect(headers[name.toLowerCase()]).toBe(value);
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
      expect(headers).not.toHaveProperty('set-cookie');
    }
  });

  it.each([
    ['a name that was made to lead here (DNS rebinding)', { Host: 'evil.example' }, 421],
    ['the same name with our port', { Host: 'localhost:PORT' }, 421],
    ['our address without the port', { Host: '127.0.0.1' }, 421],
    [
      'a foreign page that posts across origins',
      { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' },
      403,
    ],
    [
      'another program on another port of this computer',
      { Origin: 'http://127.0.0.1:1', 'Sec-Fetch-Site': 'same-site' },
      403,
    ],
    ['a sandboxed frame or a local file (origin null)', { Origin: 'null' }, 403],
    ['a request without an origin', { Origin: null }, 403],
    ['a request that hides where it comes from', { 'Sec-Fetch-Site': null }, 403],
    ['a typed address that calls', { 'Sec-Fetch-Site': 'none' }, 403],
    ['a form, which can only send these types', { 'Content-Type': 'text/plain' }, 415],
    ['a form with fields', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
    ['a beacon without a type', { 'Content-Type': null }, 415],
    ['a call without a token', { 'X-Workbench-Token': null }, 401],
    ['a token as a cookie', { 'X-Workbench-Token': null, Cookie: 'x-workbench-token=TOKEN' }, 401],
    ['a guessed token', { 'X-Workbench-Token': 'A'.repeat(43) }, 401],
  ] as [string, Record<string, string | null>, number][])(
    'refuses %s',
    async (_attack, changes, expected) => {
      const filled = Object.entries(changes).map(([name, value]) => [
        name,
        value?.replace('PORT', String(at.server.port)).replace('TOKEN', at.token) ?? null,
      ]);
      const headers = but(at.good, Object.fromEntries(filled) as Record<string, string | null>);
      expect(await at.status('POST /call/list', headers, '{}')).toBe(expected);
      expect(at.reached).toEqual([]);
    },
  );

  it('refuses headers that stand twice, so that no two readers can differ', async () => {
    expect(await at.status('POST /call/list', [['Host', 'evil.example'], ...at.good], '{}')).not.toBe(200);
    expect(
      await at.status('POST /call/list', [...at.good, ['Origin', 'https://evil.example']], '{}'),
    ).not.toBe(200);
    expect(
      await at.status('POST /call/list', [...at.good, ['Sec-Fetch-Site', 'same-origin']], '{}'),
    ).not.toBe(200);
    expect(await at.status('POST /call/list', [...at.good, ['X-Workbench-Token', 'x']], '{}')).not.toBe(200);
    expect(at.reached).toEqual([]);
  });

  it('changes nothing by GET, and knows no other method', async () => {
    for (const line of ['GET /call/list', 'GET /session', 'HEAD /', 'PUT /call/list', 'DELETE /call/list'])
      expect(await at.status(line, at.good)).toBeGreaterThanOrEqual(400);
    expect(
      await at.status('OPTIONS /call/list', but(at.good, { 'Access-Control-Request-Method': 'POST' })),
    ).toBe(405);
    expect(await at.status('TRACE /', at.good)).toBe(405);
    expect(at.reached).toEqual([]);
  });

  it('knows no file but those of the page', async () => {
    const lines = [
      'GET /../secret.txt',
      'GET /..%2fsecret.txt',
      'GET /assets/../../secret.txt',
      'GET //etc/passwd',
      'GET /assets/',
      'GET /?x=1',
      'GET http://evil.example/',
      'GET /index.html',
      'GET /\\..\\secret.txt',
    ];
    for (const line of lines)
      expect([line, await at.status(line, at.ours)]).toEqual([
        line,
        expect.toSatisfy((code: number) => code >= 400),
      ]);
  });

  it('refuses pages that a foreign site frames, links or loads as a script', async () => {
    const foreign = (site: string): Headers => [
      ['Host', at.self],
      ['Sec-Fetch-Site', site],
    ];
    for (const site of ['cross-site', 'same-site']) {
      expect(await at.status('GET /', foreign(site))).toBe(403);
      expect(await at.status('GET /assets/a.js', foreign(site))).toBe(403);
    }
    expect(await at.status('GET /assets/a.js', foreign('none'))).toBe(403);
  });

  it('swaps a code once, and only the newest', async () => {
    const swap = (code: unknown) => at.status('POST /session', at.ours, JSON.stringify({ code }));
    expect(await swap(at.code)).toBe(401);
    const older = at.server.address(null).split('#code=')[1];
    const newer = at.server.address(null).split('#code=')[1];
    expect([await swap(older), await swap(''), await swap(7), await swap(newer), await swap(newer)]).toEqual([
      401, 401, 401, 200, 401,
    ]);
    expect(await at.status('POST /session', but(at.ours, { Origin: 'https://evil.example' }), '{}')).toBe(
      403,
    );
  });

  it('hangs up on upgrades and tunnels', async () => {
    const upgrade = but(at.good, { Upgrade: 'websocket', 'Sec-WebSocket-Key': 'x' });
    const text = requestText('GET /', upgrade).replace('Connection: close', 'Connection: Upgrade');
    expect((await rawRequest(at.server.port, text)).status).toBe(0);
    expect(await at.status('CONNECT evil.example:443', at.good)).toBe(0);
  });

  it('refuses bodies that are no JSON, or larger than any plan', async () => {
    expect(await at.status('POST /call/list', at.good, '{')).toBe(400);
    expect(await at.status('POST /call/list', at.good, '\u0000')).toBe(400);
    const huge = but(at.good, { 'Content-Length': '99999999999' });
    expect(await at.status('POST /call/list', huge)).toBe(413);
    const longCode = JSON.stringify({ code: 'x'.repeat(5000) });
    expect(await at.status('POST /session', at.ours, longCode)).toBe(413);
    expect(at.reached).toEqual([]);
  });

  it('listens on this computer alone', async () => {
    const { networkInterfaces } = await import('node:os');
    const { connect } = await import('node:net');
    const others = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    const outward = others.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '::1';
    const reached = await new Promise<boolean>((resolve) => {
      const socket = connect({ host: outward, port: at.server.port, timeout: 2000 });
      for (const event of ['error', 'timeout']) socket.on(event, () => resolve(false));
      socket.on('connect', () => resolve(true));
      onTestFinished(() => void socket.destroy());
    });
    expect(reached).toBe(false);
  });
});
