// What a page of somebody else, open in the same browser, tries against the program: it reads nothing and changes nothing.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from '@playwright/test';
import { rawRequest, requestText } from '../electron/loopback/raw-request.ts';
import { fixturePlans, layPlan, owned } from './plan-files.ts';
import { expect, openWindow, test } from './workbench.ts';

/** A page on another port of this computer; `localhost` makes it another site, too. */
async function withForeignPage<Value>(
  context: BrowserContext,
  name: '127.0.0.1' | 'localhost',
  use: (page: Page) => Promise<Value>,
): Promise<Value> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end('<!doctype html><title>foreign</title><body></body>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const page = await context.newPage();
  try {
    await page.goto(`http://${name}:${(server.address() as AddressInfo).port}/`);
    return await use(page);
  } finally {
    await page.close();
    server.closeAllConnections();
    server.close();
  }
}

type Attack = (program: string) => Promise<string>;

/** Each says `nothing` when it got nothing; what it got otherwise. They run inside the foreign page. */
const attacks: Readonly<Record<string, Attack>> = {
  'reads the page by fetch': (program) =>
    fetch(`${program}/`).then(
      (answer) => answer.text(),
      () => 'nothing',
    ),
  'calls with JSON, which asks for leave first': (program) =>
    fetch(`${program}/call/list`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    }).then(
      (answer) => answer.text(),
      () => 'nothing',
    ),
  'calls blindly without asking for leave': (program) =>
    fetch(`${program}/call/trash`, {
      method: 'POST',
      mode: 'no-cors',
      body: '{"file":"good.crisisplan"}',
    }).then(
      (answer) => answer.text().then((text) => text || 'nothing'),
      () => 'nothing',
    ),
  'calls with the browser’s cookies': (program) =>
    fetch(`${program}/call/list`, {
      method: 'POST',
      credentials: 'include',
      mode: 'no-cors',
      body: '{}',
    }).then(
      (answer) => answer.text().then((text) => text || 'nothing'),
      () => 'nothing',
    ),
  'guesses a code': (program) =>
    fetch(`${program}/session`, { method: 'POST', mode: 'no-cors', body: '{"code":"AAAA"}' }).then(
      (answer) => answer.text().then((text) => text || 'nothing'),
      () => 'nothing',
    ),
  'sends a beacon': async (program) => {
    navigator.sendBeacon(`${program}/call/deleteFromTrash`, '{"file":"good.crisisplan"}');
    return 'nothing';
  },
  'posts a form into a frame': (program) =>
    new Promise((done) => {
      document.body.innerHTML = `<iframe name="into"></iframe>
        <form method="post" enctype="text/plain" target="into" action="${program}/call/trash">
        <input name='{"file":"good.crisisplan","a":"' value='"}'></form>`;
      const frame = document.querySelector('iframe');
      frame?.addEventListener('load', () => done(frame.contentDocument?.body.textContent || 'nothing'));
      document.querySelector('form')?.submit();
      setTimeout(() => done('nothing'), 1000);
    }),
  'frames the program to have it clicked': (program) =>
    new Promise((done) => {
      const frame = document.createElement('iframe');
      frame.src = `${program}/`;
      frame.addEventListener('load', () => {
        try {
          done(frame.contentDocument?.body.textContent || 'nothing');
        } catch {
          done('nothing');
        }
      });
      document.body.append(frame);
      setTimeout(() => done('nothing'), 1000);
    }),
  'frames it in a sandbox that has no origin': (program) =>
    new Promise((done) => {
      addEventListener('message', (event) => done(String(event.data)));
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.srcdoc = `<script>fetch('${program}/call/list', { method: 'POST', body: '{}' })
        .then((answer) => answer.text()).then((text) => parent.postMessage(text, '*'))
        .catch(() => parent.postMessage('nothing', '*'))</script>`;
      document.body.append(frame);
    }),
  'opens a connection that stays': (program) =>
    new Promise((done) => {
      const socket = new WebSocket(program.replace('http', 'ws') + '/call/nextEvents');
      socket.onopen = () => done('an open socket');
      socket.onerror = () => done('nothing');
    }),
  'listens for events': (program) =>
    new Promise((done) => {
      const source = new EventSource(`${program}/call/nextEvents`);
      source.onmessage = (event) => done(String(event.data));
      source.onerror = () => {
        source.close();
        done('nothing');
      };
    }),
  'loads it as a picture': (program) =>
    new Promise((done) => {
      const image = new Image();
      image.onload = () => done('a picture');
      image.onerror = () => done('nothing');
      image.src = `${program}/call/list`;
    }),
  'loads its own script': (program) =>
    new Promise((done) => {
      const script = document.createElement('script');
      script.src = `${program}/assets/index.js`;
      script.onload = () => done('a script');
      script.onerror = () => done('nothing');
      document.head.append(script);
    }),
  'loads it as a style sheet': (program) =>
    new Promise((done) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = `${program}/`;
      link.onload = () => done((link.sheet?.cssRules.length ?? 0) > 0 ? 'rules' : 'nothing');
      link.onerror = () => done('nothing');
      document.head.append(link);
    }),
  'puts a worker of its own in front of it': (program) =>
    navigator.serviceWorker.register(`${program}/worker.js`).then(
      () => 'a worker',
      () => 'nothing',
    ),
};

for (const site of ['127.0.0.1', 'localhost'] as const)
  test(`A foreign page on ${site} reads nothing and changes nothing, whatever it tries`, async ({
    window: page,
    running,
    data,
  }) => {
    await layPlan(data, 'good.crisisplan', (await fixturePlans()).workshopText());
    await page.reload();
    await expect(
      page.getByRole('button', { name: 'Flood plan for migrants in State A', exact: true }),
    ).toBeVisible();
    const before = await owned(data);
    const program = new URL(running.address).origin;
    const got = await withForeignPage(page.context(), site, async (foreign) => {
      const results: Record<string, string> = {};
      for (const [name, attack] of Object.entries(attacks))
        results[name] = await foreign.evaluate(attack, program);
      return results;
    });
    expect(got).toEqual(Object.fromEntries(Object.keys(attacks).map((name) => [name, 'nothing'])));
    expect(await owned(data)).toEqual(before);
    await page.reload();
    await expect(
      page.getByRole('button', { name: 'Flood plan for migrants in State A', exact: true }),
    ).toBeVisible();
  });

test('A window that a foreign page opens on the program shows nothing and lets nobody reach in', async ({
  window: page,
  running,
}) => {
  const program = new URL(running.address).origin;
  await withForeignPage(page.context(), 'localhost', async (foreign) => {
    const opening = page.context().waitForEvent('page');
    await foreign.evaluate((address) => void open(address), `${program}/`);
    const opened = await opening;
    await opened.waitForLoadState();
    await expect(opened.locator('#root')).toHaveCount(0);
    await opened.close();
  });
});

test('The address works once, and no code, token, cookie or name in its place opens anything', async ({
  window: page,
  running,
  browser,
}) => {
  await expect(page.getByRole('heading', { level: 1, name: 'Plans' })).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  const used = await openWindow(browser, running.address, []);
  await expect(used.getByText('This address was used before or has run out.')).toBeVisible();
  await used.context().close();
  const bare = await openWindow(browser, new URL(running.address).origin, []);
  await expect(bare.getByText('This page was opened without its one-time address.')).toBeVisible();
  const status = (token: string | null, address = '/call/list') =>
    bare.evaluate(
      async ([where, secret]) => {
        const headers = {
          'Content-Type': 'application/json',
          ...(secret ? { 'X-Workbench-Token': secret } : {}),
        };
        return (await fetch(where ?? '', { method: 'POST', headers, body: '{}' })).status;
      },
      [address, token] as const,
    );
  const token = await page.evaluate(() => sessionStorage.getItem('workbench-token'));
  expect(token).not.toBeNull();
  expect(await status(null)).toBe(401);
  expect(await status('A'.repeat(43))).toBe(401);
  expect(await status(null, `/call/list?token=${token ?? ''}`)).not.toBe(200);
  await bare.evaluate((secret) => (document.cookie = `X-Workbench-Token=${secret ?? ''}`), token);
  expect(await status(null)).toBe(401);
  expect(await status(token)).toBe(200);
  await bare.context().close();
});

test('A name that was made to lead here gets nothing, with the right token too', async ({
  window: page,
  running,
}) => {
  await expect(page.getByRole('heading', { level: 1, name: 'Plans' })).toBeVisible();
  const token = (await page.evaluate(() => sessionStorage.getItem('workbench-token'))) ?? '';
  const { port, host, origin } = new URL(running.address);
  const call = (name: string, from: string) =>
    rawRequest(
      Number(port),
      requestText(
        'POST /call/list',
        [
          ['Host', name],
          ['Origin', from],
          ['Sec-Fetch-Site', 'same-origin'],
          ['Content-Type', 'application/json'],
          ['X-Workbench-Token', token],
        ],
        '{}',
      ),
    );
  expect((await call(host, origin)).status).toBe(200);
  for (const name of [`rebound.example:${port}`, `localhost:${port}`, '127.0.0.1'])
    expect([name, (await call(name, `http://${name}`)).status]).toEqual([name, 421]);
  expect((await call(host, 'http://rebound.example')).status).toBe(403);
});
