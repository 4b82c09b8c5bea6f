// How a window is found and told to be quiet, and what the flags say.
import { describe, expect, it } from 'vitest';
import { browserPlaces, hasDisplay, windowArguments } from '../../../electron/loopback/browsers.ts';
import { readFlags } from '../../../electron/loopback/flags.ts';

describe('the browser', () => {
  it('is looked for where each system keeps it', () => {
    expect(browserPlaces('linux', { PATH: '/usr/bin:relative:/opt/x' }).slice(0, 3)).toEqual([
      '/usr/bin/chromium',
      '/opt/x/chromium',
      '/usr/local/bin/chromium',
    ]);
    expect(browserPlaces('darwin', { HOME: '/people/m' })).toContain(
      '/people/m/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    );
    expect(browserPlaces('win32', { PROGRAMFILES: 'C:\\Programs' })).toEqual([
      'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Programs\\Chromium\\Application\\chrome.exe',
      'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
    expect(browserPlaces('linux', { WORKBENCH_BROWSER: '/b', PATH: '/usr/bin' })).toEqual(['/b']);
  });

  it('gets a profile of its own, asks nobody anything, and keeps its sandbox but for root', () => {
    const given = windowArguments('http://127.0.0.1:1/#code=x', '/tmp/p', false);
    expect(given).toEqual(
      expect.arrayContaining([
        '--app=http://127.0.0.1:1/#code=x',
        '--user-data-dir=/tmp/p',
        '--disable-extensions',
        '--disable-background-networking',
        '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
      ]),
    );
    expect(given).not.toContain('--no-sandbox');
    expect(windowArguments('x', 'y', true)).toContain('--no-sandbox');
  });

  it('needs a screen only on Linux', () => {
    expect([
      hasDisplay('linux', {}),
      hasDisplay('linux', { DISPLAY: ':0' }),
      hasDisplay('win32', {}),
    ]).toEqual([false, true, true]);
  });
});

describe('the flags', () => {
  it('choose window and port, and are refused when unknown', () => {
    expect(readFlags([])).toEqual({ ok: true, window: true, port: 0 });
    expect(readFlags(['--no-window', '--port', '8123'])).toEqual({ ok: true, window: false, port: 8123 });
    expect(readFlags(['--port=8123', '--browser'])).toEqual({ ok: true, window: true, port: 8123 });
    expect(readFlags(['--port', 'x'])).toEqual({ ok: false, flag: '--port x' });
    expect(readFlags(['--port=70000'])).toEqual({ ok: false, flag: '--port 70000' });
    expect(readFlags(['--open'])).toEqual({ ok: false, flag: '--open' });
  });
});
