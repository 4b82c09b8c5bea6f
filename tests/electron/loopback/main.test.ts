// The loopback program as a whole, in a process of its own: printed address, Enter, Ctrl+C, window, and a host that ends with it.
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { tmpdir } from 'node:os';
import { makeHost } from '../../../shared/host/make-host.ts';
import { httpCall, swapCode } from '../../../renderer/host/http-call.ts';
import { bundleTo, runProgram } from '../../fakes/bundle.ts';
import type { Running } from '../../fakes/bundle.ts';
import { tempFolder } from '../../fakes/temp-folder.ts';
import { pageFetch } from '../../host/transports.ts';

let built = '';
let program = '';

beforeAll(async () => {
  built = mkdtempSync(join(tmpdir(), 'workbench-built-'));
  program = await bundleTo('electron/loopback/main.ts', join(built, 'dist', 'loopback', 'main.mjs'));
  copyFileSync('package.json', join(built, 'package.json'));
  mkdirSync(join(built, 'dist', 'page'));
  writeFileSync(join(built, 'dist', 'page', 'index.html'), '<!doctype html>');
}, 60_000);
afterAll(() => rmSync(built, { recursive: true, force: true }));

async function addressOf(running: Running): Promise<URL> {
  return new URL((await running.line(/http:\/\/\S+/))[0].trim());
}

async function connect(address: URL) {
  const send = pageFetch(address.origin);
  const token = await swapCode(address.hash.slice('#code='.length), send);
  return token === null ? null : makeHost(httpCall(token, send));
}

it(
  'prints an address that works once, another on Enter, and ends in good order on Ctrl+C',
  { timeout: 30_000 },
  async () => {
    const data = join(tempFolder(), 'data');
    const running = runProgram(program, ['--no-window'], { WORKBENCH_DATA: data });
    const first = await addressOf(running);
    running.child.stdin?.write('\n');
    const second = await addressOf(running);
    expect(second.hash).not.toBe(first.hash);
    expect(await connect(first)).toBeNull();
    const host = await connect(second);
    expect(await host?.about({})).toMatchObject({ ok: true, value: { kind: 'loopback', version: '0.1.0' } });
    expect(await host?.list({})).toEqual({ ok: true, value: { rows: [], readOnly: false } });
    const waiting = host?.nextEvents({ since: 0 });
    // Until the question has arrived there.
    await new Promise((go) => setTimeout(go, 150));
    running.child.kill('SIGINT');
    expect(await running.ended).toEqual({ code: 0, signal: null });
    expect(await waiting).toMatchObject({ ok: true });
    expect(readdirSync(join(data, 'State', 'running'))).toEqual([]);
  },
);

it('refuses flags it does not know, and a port that is taken', { timeout: 30_000 }, async () => {
  const data = join(tempFolder(), 'data');
  const unknown = runProgram(program, ['--open'], { WORKBENCH_DATA: data });
  expect((await unknown.ended).code).toBe(2);
  const first = runProgram(program, ['--no-window'], { WORKBENCH_DATA: data });
  const { port } = await addressOf(first);
  const second = runProgram(program, ['--no-window', '--port', port], { WORKBENCH_DATA: data });
  expect((await second.ended).code).toBe(1);
  expect(second.lines.join('\n')).toContain(port);
});

/** A stand-in for a browser: writes down how it was called, opens the address as a page would, and ends after a while. */
function standInBrowser(folder: string, opens: boolean): string {
  const file = join(folder, 'browser.mjs');
  const script = `#!${process.execPath}
import { writeFileSync } from 'node:fs';
writeFileSync(${JSON.stringify(join(folder, 'called.json'))}, JSON.stringify(process.argv.slice(2)));
const address = new URL(process.argv.find((one) => one.startsWith('--app=')).slice(6));
if (${String(opens)}) await fetch(address.origin + '/session', {
  method: 'POST',
  headers: { Origin: address.origin, 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/json' },
  body: JSON.stringify({ code: address.hash.slice(6) }),
});
setTimeout(() => process.exit(), ${opens ? 300 : 0});
`;
  writeFileSync(file, script);
  chmodSync(file, 0o755);
  return file;
}

it(
  'opens a window under a throw-away profile and ends when the window is closed',
  { timeout: 30_000 },
  async (context) => {
    if (process.platform === 'win32')
      context.skip('the stand-in for a browser is a script that Windows does not start');
    const folder = tempFolder();
    const browser = standInBrowser(folder, true);
    const env = { WORKBENCH_DATA: join(folder, 'data'), WORKBENCH_BROWSER: browser, DISPLAY: ':none' };
    const running = runProgram(program, [], env);
    expect(await running.ended).toEqual({ code: 0, signal: null });
    const called = JSON.parse(readFileSync(join(folder, 'called.json'), 'utf8')) as string[];
    const profile =
      called.find((one) => one.startsWith('--user-data-dir='))?.slice('--user-data-dir='.length) ?? '';
    expect(profile).toContain('crisis-workbench-window-');
    expect(existsSync(profile)).toBe(false);
    expect(called).toContain('--disable-extensions');
  },
);

it(
  'prints the address when the window ends before it was ready, and when there is no screen',
  { timeout: 30_000 },
  async (context) => {
    if (process.platform === 'win32')
      context.skip('the stand-in for a browser is a script that Windows does not start');
    const folder = tempFolder();
    const browser = standInBrowser(folder, false);
    const env = { WORKBENCH_DATA: join(folder, 'data'), WORKBENCH_BROWSER: browser, DISPLAY: ':none' };
    const failed = runProgram(program, [], env);
    expect(await connect(await addressOf(failed))).not.toBeNull();
    failed.child.kill('SIGINT');
    await failed.ended;
    const called = readFileSync(join(folder, 'called.json'), 'utf8');
    rmSync(join(folder, 'called.json'));
    expect(called).toContain('--app=');

    if (process.platform !== 'linux') return;
    const noScreen = runProgram(program, [], { ...env, DISPLAY: '', WAYLAND_DISPLAY: '' });
    expect(await connect(await addressOf(noScreen))).not.toBeNull();
    expect(existsSync(join(folder, 'called.json'))).toBe(false);
    onTestFinished(() => void noScreen.child.kill('SIGINT'));
  },
);
